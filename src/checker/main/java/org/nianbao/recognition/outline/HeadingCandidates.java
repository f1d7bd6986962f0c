package org.nianbao.recognition.outline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.nianbao.document.Document;
import org.nianbao.document.Paragraph;
import org.nianbao.facts.Heading.Style;
import org.nianbao.form.Form;
import org.nianbao.form.FormTable;
import org.nianbao.recognition.outline.HeadingWords.Named;
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
   */
  record Candidate(int block, Paragraph line, Numeral numeral, Named named) {
    boolean isNumbered() {
      return numeral.style() == Style.CHINESE;
    }
  }

  /** The longest line that is a heading by itself; longer ones may begin with one. */
  private static final int LONGEST = 45;

  private static final Pattern FIGURES_BEHIND = Pattern.compile("[0-9]+$");

  /** Characters from which on the beginning of a row's label is recognized. */
  private static final int FEWEST_LETTERS = 4;

  /** Lines from which on names of sections in a row are a table of contents. */
  private static final int FEWEST_CONTENTS = 3;

  private final HeadingWords words;

  /** Labels of rows that the form numbers as it numbers its headings: 一、本年新收… */
  private final List<String> numberedLabels = new ArrayList<>();

  HeadingCandidates(Form form) {
    this.words = new HeadingWords(form);
    for (FormTable table : form.tables()) {
      table.rows().forEach(row -> addLabel(row.numeral(), row.label(), row.synonyms()));
      table.groups().forEach(g -> addLabel(g.numeral(), g.label(), g.synonyms()));
    }
  }

  private void addLabel(String numeral, String label, List<String> synonyms) {
    if (numeral.endsWith("、")) {
      numberedLabels.add(Labels.key(label));
      synonyms.forEach(synonym -> numberedLabels.add(Labels.key(synonym)));
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
      Numeral numeral = Numeral.split(text);
      Named named = words.named(numeral.rest());
      boolean sentence = numeral.rest().endsWith("。") || numeral.rest().contains("。");
      if (numeral.style() == Style.CHINESE
          ? (named.section() > 0 || !(sentence || isTableLabel(numeral.rest())))
              && !numeral.rest().isEmpty()
          : named.isClear() || (numeral.style() == Style.NONE && HeadingWords.isLegacy(text))) {
        candidates.add(new Candidate(i, line, numeral, named));
      }
    }
    addRunIn(candidates, document);
    return withoutContents(candidates);
  }

  /**
   * Whether a line is the label of a row, or its beginning, alone or before the row's figures, as
   * in a table that lost its cells.
   */
  private boolean isTableLabel(String words) {
    String key = FIGURES_BEHIND.matcher(Labels.key(words)).replaceFirst("");
    return key.length() >= FEWEST_LETTERS
        && numberedLabels.stream().anyMatch(label -> label.startsWith(key));
  }

  /** Adds headings that run on into their first sentence, unless another line names the section. */
  private void addRunIn(List<Candidate> candidates, Document document) {
    Set<Integer> named = new HashSet<>();
    candidates.forEach(c -> named.add(c.named().section()));
    for (int i = 0; i < document.blocks().size(); i++) {
      if (document.blocks().get(i) instanceof Paragraph line && line.text().length() > LONGEST) {
        Numeral numeral = Numeral.split(line.text());
        Named opening =
            numeral.style() == Style.CHINESE ? words.opening(numeral.rest()) : Named.NOTHING;
        if (opening.section() > 0 && !named.contains(opening.section())) {
          String head = numeral.rest().substring(0, HeadingWords.endOfHead(numeral.rest()));
          candidates.add(
              new Candidate(
                  i,
                  new Paragraph(numeral.mark() + head, line.place()),
                  new Numeral(numeral.style(), numeral.ordinal(), numeral.mark(), head),
                  opening));
        }
      }
    }
    candidates.sort(Comparator.comparingInt(Candidate::block));
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
    return section > 0
        && candidates.stream().skip(i + 1).anyMatch(c -> c.named().section() == section);
  }
}
