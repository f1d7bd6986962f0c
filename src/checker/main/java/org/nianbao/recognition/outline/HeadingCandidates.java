package org.nianbao.recognition.outline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.nianbao.document.Document;
import org.nianbao.document.Paragraph;
import org.nianbao.facts.Heading.Style;
import org.nianbao.form.Form;
import org.nianbao.form.FormGroup;
import org.nianbao.form.FormRow;
import org.nianbao.form.FormTable;
import org.nianbao.recognition.outline.HeadingWords.Named;
import org.nianbao.recognition.table.FormIndex;
import org.nianbao.recognition.words.Labels;
import org.nianbao.recognition.words.Numeral;

/**
 * Finds the lines of a document that may be first-level headings: numbered lines, lines that name a
 * section, and the beginnings of paragraphs that do.
 */
final class HeadingCandidates {

  /**
   * A line that may be a heading.
   *
   * @param block the index of its block in the document
   * @param line the line, without the text that runs on behind the heading
   * @param numeral its numeral and the words behind it
   * @param named what its words name
   * @param about the sections that its words are about
   */
  record Candidate(int block, Paragraph line, Numeral numeral, Named named, Set<Integer> about)
      implements Comparable<Candidate> {

    /** In the order in which they stand in the document. */
    @Override
    public int compareTo(Candidate other) {
      return Integer.compare(block, other.block);
    }

    /** Whether it is numbered just as the form numbers its headings. */
    boolean isNumbered() {
      return numeral.style() == Style.CHINESE;
    }

    /** Whether it is numbered in a way in which sub-headings are not. */
    boolean isOfFirstLevel() {
      return isNumbered()
          || numeral.style() == Style.SPACED
          || (numeral.style() == Style.OTHER && !ENCLOSED.matcher(numeral.mark()).find());
    }
  }

  private static final Pattern ENCLOSED = Pattern.compile("[①-⒛㈠-㈩]");

  /** An unnumbered line that may be a heading ends like one. */
  private static final Pattern HEADING_END =
      Pattern.compile("(情况|事项|问题|不足|措施|举措|概况|概述|综述|打算|安排|方向|计划|诉讼|改进|公开|申请|报告|信息)[:：]?$");

  private static final Pattern MARKS = Pattern.compile("[，。；！？,;!?]");

  private static final int LONGEST_UNNUMBERED = 34;

  /** The longest line that is a heading by itself; longer ones may begin with one. */
  private static final int LONGEST = 45;

  private static final Pattern FIGURES_BEHIND = Pattern.compile("[0-9]+$");

  /** Characters from which on the beginning of a row's label is recognized. */
  private static final int FEWEST_LETTERS = 4;

  /** Lines from which on names of sections in a row are a table of contents. */
  private static final int FEWEST_CONTENTS = 3;

  private final HeadingWords words;
  private final SectionSense sense;
  private final FormIndex index;

  /** Labels of rows that the form numbers as it numbers its headings: 一、本年新收… */
  private final List<String> numberedLabels = new ArrayList<>();

  HeadingCandidates(Form form, FormIndex index) {
    this.words = new HeadingWords(form);
    this.sense = new SectionSense(form);
    this.index = index;
    for (FormTable table : form.tables()) {
      for (FormRow row : table.rows()) {
        addLabel(row.numeral(), row.label(), row.synonyms());
      }
      for (FormGroup group : table.groups()) {
        addLabel(group.numeral(), group.label(), group.synonyms());
      }
    }
  }

  private void addLabel(String numeral, String label, List<String> synonyms) {
    if (numeral.endsWith("、")) {
      numberedLabels.add(Labels.key(label));
      for (String synonym : synonyms) {
        numberedLabels.add(Labels.key(synonym));
      }
    }
  }

  /** Returns the candidates in the document's order. */
  List<Candidate> in(Document document) {
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < document.blocks().size(); i++) {
      if (!(document.blocks().get(i) instanceof Paragraph line)) {
        continue;
      }
      String text = line.text().replace("\n", "");
      if (text.length() > LONGEST) {
        continue;
      }
      Numeral numeral = HeadingNumeral.split(text);
      Named named = words.named(numeral.rest());
      if (isCandidate(numeral, named, text)) {
        candidates.add(new Candidate(i, line, numeral, named, about(numeral, named, text)));
      }
    }
    addRunIn(candidates, document);
    return withoutContents(candidates);
  }

  private boolean isCandidate(Numeral numeral, Named named, String text) {
    String rest = numeral.rest();
    boolean sentence = rest.contains("。");
    if (numeral.style() == Style.CHINESE) {
      return (named.section() > 0 || !(sentence || isTableLabel(rest))) && !rest.isEmpty();
    }
    if (named.isClear()
        || (numeral.style() == Style.NONE
            && (HeadingWords.isLegacy(text) || HeadingWords.isLegacyBesideOthers(text)))) {
      return true;
    }
    return !about(numeral, named, text).isEmpty();
  }

  /** The sections that a line is about that is no sentence and no label of a table. */
  private Set<Integer> about(Numeral numeral, Named named, String text) {
    String rest = numeral.rest();
    if (named.section() == 0
        && (MARKS.matcher(rest).find()
            || isTableLabel(rest)
            || index.has(Labels.key(rest))
            || (numeral.style() == Style.NONE
                && (text.length() > LONGEST_UNNUMBERED || !HEADING_END.matcher(text).find())))) {
      return Set.of();
    }
    return sense.of(rest);
  }

  /**
   * Whether a line is the label of a row, or its beginning, alone or before the row's figures, as
   * in a table that lost its cells.
   */
  private boolean isTableLabel(String words) {
    String key = FIGURES_BEHIND.matcher(Labels.key(words)).replaceFirst("");
    return key.length() >= FEWEST_LETTERS && beginsNumberedLabel(key);
  }

  private boolean beginsNumberedLabel(String key) {
    for (String label : numberedLabels) {
      if (label.startsWith(key)) {
        return true;
      }
    }
    return false;
  }

  /** Adds headings that run on into their first sentence, unless another line names the section. */
  private void addRunIn(List<Candidate> candidates, Document document) {
    Set<Integer> named = new HashSet<>();
    for (Candidate c : candidates) {
      named.add(c.named().section());
    }
    for (int i = 0; i < document.blocks().size(); i++) {
      if (document.blocks().get(i) instanceof Paragraph line && line.text().length() > LONGEST) {
        Numeral numeral = HeadingNumeral.split(line.text());
        Named opening = runIn(numeral);
        if (opening.section() > 0 && !named.contains(opening.section())) {
          String head = head(numeral.rest(), opening);
          candidates.add(
              new Candidate(
                  i,
                  new Paragraph(numeral.mark() + head, line.place()),
                  new Numeral(numeral.style(), numeral.ordinal(), numeral.mark(), head),
                  opening,
                  Set.of(opening.section())));
        } else if (isRaised(numeral, opening)) {
          String head = numeral.rest().substring(0, HeadingWords.endOfHead(numeral.rest()));
          candidates.add(
              new Candidate(
                  i,
                  new Paragraph(numeral.mark() + head, line.place()),
                  new Numeral(numeral.style(), numeral.ordinal(), numeral.mark(), head),
                  raised(numeral),
                  Set.of()));
        }
      }
    }
    Collections.sort(candidates);
  }

  /** What a heading names that runs on into a sentence, with a mark between them or without. */
  private Named runIn(Numeral numeral) {
    boolean numbered = numeral.style() == Style.CHINESE || numeral.style() == Style.SPACED;
    if (!numbered) {
      return Named.NOTHING;
    }
    Named marked = words.opening(numeral.rest());
    if (marked.section() > 0) {
      return marked;
    }
    HeadingWords.Opening name = words.openingName(numeral.rest(), 0);
    return name == null || name.section() != numeral.ordinal()
        ? Named.NOTHING
        : new Named(name.section(), name.wording(), numeral.rest().substring(name.end()).strip());
  }

  /** Whether a paragraph opens with an aspect of the overview, numbered like a section. */
  private static boolean isRaised(Numeral numeral, Named opening) {
    int end = HeadingWords.endOfHead(numeral.rest());
    return numeral.style() == Style.CHINESE
        && opening.section() != numeral.ordinal()
        && end < numeral.rest().length()
        && HeadingWords.isAspect(numeral.rest().substring(0, end));
  }

  private static Named raised(Numeral numeral) {
    return new Named(
        0,
        HeadingWords.NameWording.NONE,
        numeral.rest().substring(HeadingWords.endOfHead(numeral.rest()) + 1));
  }

  private static String head(String rest, Named opening) {
    int end = HeadingWords.endOfHead(rest);
    return end < rest.length() && rest.substring(end + 1).equals(opening.tail())
        ? rest.substring(0, end)
        : rest.substring(0, rest.length() - opening.tail().length()).strip();
  }

  /**
   * Drops a table of contents: at least three lines, with nothing between them, naming sections
   * that follow again later.
   */
  private static List<Candidate> withoutContents(List<Candidate> candidates) {
    Set<Integer> drop = new HashSet<>();
    for (int i = 0; i + 1 < candidates.size(); i++) {
      Candidate candidate = candidates.get(i);
      boolean bare =
          candidates.get(i + 1).block() == candidate.block() + 1
              && candidates.get(i + 1).named().section() != candidate.named().section()
              && candidate.named().tail().isEmpty();
      boolean partOfList = bare || (i > 0 && drop.contains(i - 1) && follows(candidates, i));
      if (partOfList && namedLater(candidates, i)) {
        drop.add(i);
      }
    }
    List<Candidate> kept = new ArrayList<>();
    for (int i = 0; i < candidates.size(); i++) {
      if (!drop.contains(i)) {
        kept.add(candidates.get(i));
      }
    }
    return drop.size() >= FEWEST_CONTENTS ? kept : candidates;
  }

  private static boolean follows(List<Candidate> candidates, int i) {
    return candidates.get(i).block() == candidates.get(i - 1).block() + 1;
  }

  private static boolean namedLater(List<Candidate> candidates, int i) {
    int section = candidates.get(i).named().section();
    if (section == 0) {
      return false;
    }
    for (Candidate later : candidates.subList(i + 1, candidates.size())) {
      if (later.named().section() == section) {
        return true;
      }
    }
    return false;
  }
}
