package org.nianbao.recognition.outline;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.nianbao.document.Paragraph;
import org.nianbao.document.Table;
import org.nianbao.facts.Heading.Style;
import org.nianbao.form.Form;
import org.nianbao.recognition.words.Numeral;
import org.nianbao.wording.PhraseFinder;

/**
 * Finds where sections of prose begin that have no heading, as conversion loses them: what stands
 * there is theirs by its place and by what it tells.
 */
final class LostHeadings {

  /** Headings from which on a document is a report of which some are lost. */
  private static final int FEWEST_FOUND = 2;

  /** Characters from which on what stands before section two is more than a preamble. */
  private static final int OVERVIEW = 120;

  private static final int SENTENCE = 15;

  /** Characters from which on a paragraph is one of an overview, if not of the preamble. */
  private static final int LONG = 60;

  private static final PhraseFinder PREAMBLE =
      new PhraseFinder(List.of("编制", "统计期", "统计时", "电子版", "下载", "联系", "组成", "本报告", "本年报", "年度报告"));

  private final Beneath beneath;
  private final Map<Integer, Integer> chosen;
  private final int last;
  private final Map<Integer, Integer> lost = new TreeMap<>();

  /**
   * A search.
   *
   * @param chosen the sections by the blocks of the headings that were found
   */
  LostHeadings(Beneath beneath, Map<Integer, Integer> chosen, Form form) {
    this.beneath = beneath;
    this.chosen = chosen;
    this.last = form.sections().size();
  }

  /** The sections without headings by the first blocks of their prose. */
  Map<Integer, Integer> sections() {
    if (chosen.size() < FEWEST_FOUND) {
      return Map.of();
    }
    if (!chosen.containsValue(1)) {
      overview();
    }
    if (!chosen.containsValue(last - 1)) {
      problems();
    }
    if (!chosen.containsValue(last)) {
      rest();
    }
    return lost;
  }

  private void overview() {
    int to = first(2, last);
    for (int i = 0; i < to; i++) {
      if (beneath.block(i) instanceof Paragraph line && opensOverview(line)) {
        if (beneath.prose(i - 1, to).length() >= OVERVIEW) {
          lost.put(i, 1);
        }
        return;
      }
    }
  }

  private static boolean opensOverview(Paragraph line) {
    Numeral numeral = Numeral.split(line.text());
    if (numeral.style() != Style.NONE && numeral.ordinal() == 1) {
      return HeadingWords.isAspect(numeral.rest());
    }
    return line.text().length() > LONG && !PREAMBLE.isIn(line.text());
  }

  private void problems() {
    int from = lastOf(1, last - 2);
    int to = first(last, last);
    int start = -1;
    for (int i = from + 1; i < to; i++) {
      if (beneath.block(i) instanceof Table) {
        start = -1;
      } else if (start < 0
          && beneath.block(i) instanceof Paragraph line
          && line.text().length() > SENTENCE) {
        start = i;
      }
    }
    boolean behindTables = lastOf(last - 2, last - 2) >= 0 || !beneath.tables(from, to).isEmpty();
    if (start >= 0 && behindTables && SectionSense.tellsOfProblems(beneath.prose(start - 1, to))) {
      lost.put(start, last - 1);
    }
  }

  private void rest() {
    int from = Math.max(lastOf(1, last - 1), lost.isEmpty() ? -1 : Collections.max(lost.keySet()));
    for (int i = from + 1; i < beneath.size(); i++) {
      if (beneath.block(i) instanceof Paragraph line
          && SectionSense.tellsOfTheRest(line.text())
          && !beneath.tables(i, beneath.size()).contains(last - 2)) {
        lost.put(i, last);
        return;
      }
    }
  }

  private int first(int from, int to) {
    int first = beneath.size();
    for (Map.Entry<Integer, Integer> heading : chosen.entrySet()) {
      if (heading.getValue() >= from && heading.getValue() <= to) {
        first = Math.min(first, heading.getKey());
      }
    }
    return first;
  }

  private int lastOf(int from, int to) {
    int last = -1;
    for (Map.Entry<Integer, Integer> heading : chosen.entrySet()) {
      if (heading.getValue() >= from && heading.getValue() <= to) {
        last = Math.max(last, heading.getKey());
      }
    }
    return last;
  }
}
