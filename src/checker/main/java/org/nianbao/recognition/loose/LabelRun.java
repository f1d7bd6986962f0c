package org.nianbao.recognition.loose;

import java.util.ArrayList;
import java.util.List;
import org.nianbao.document.Paragraph;
import org.nianbao.document.Place;
import org.nianbao.recognition.loose.LabelRun.LabelMark.Kind;
import org.nianbao.recognition.table.ColumnOrder;
import org.nianbao.recognition.table.FormIndex;
import org.nianbao.recognition.table.FormIndex.TableIndex;
import org.nianbao.recognition.words.FigureText;
import org.nianbao.recognition.words.Labels;

/**
 * Reads lines as the labels of a table and the figures between them, in their order. A label may be
 * written over several lines, a character a line, or around the figures beside it.
 */
final class LabelRun {

  /** A word or figure of the table. */
  record LabelMark(String text, Kind kind, Place place) {

    /** What it is. */
    enum Kind {
      /** A label of the table. */
      LABEL,
      /** A figure. */
      FIGURE,
      /** A text among them that is no label of the form. */
      UNKNOWN
    }
  }

  private record PlacedWord(String text, int line, boolean isFigure) {}

  /** The most words that a label is joined from: some are copied a character a line. */
  private static final int MOST_PIECES = 14;

  /** Headings, labels and figures from which on lines are a table; fewer may stand in prose. */
  private static final int FEWEST = 3;

  /** Labels from which on lines are a table even without figures: one that was not filled in. */
  private static final int FEWEST_WITHOUT_FIGURES = 10;

  /** The longest word that may stand in a table as a label that the form does not have. */
  private static final int LONGEST_UNKNOWN = 30;

  private final FormIndex index;
  private final TableIndex table;
  private final LineRows rows;
  private final List<Paragraph> lines;
  private final LabelWords split;
  private final List<PlacedWord> words = new ArrayList<>();
  private final List<LabelMark> marks = new ArrayList<>();
  private int first = -1;
  private int last = -1;

  /**
   * Reads lines as rows of a table.
   *
   * @param rows the lines, and the words of each
   */
  LabelRun(FormIndex index, String id, LineRows rows) {
    this.index = index;
    this.table = index.table(id);
    this.rows = rows;
    this.lines = rows.lines();
    this.split = new LabelWords(table, rows.cut());
    for (int i = 0; i < lines.size(); i++) {
      for (String word : split.apart(rows.words(i))) {
        words.add(new PlacedWord(word, i, FigureText.is(word)));
      }
    }
    read();
  }

  /** Whether there are enough labels and figures for the lines to be the table. */
  boolean isTable() {
    int headings = 0;
    int figures = 0;
    for (LabelMark mark : marks) {
      boolean known = mark.kind() != Kind.UNKNOWN;
      headings += known && ColumnOrder.isHeading(table, mark.text()) ? 1 : 0;
      figures += mark.kind() == Kind.FIGURE ? 1 : 0;
    }
    return headings >= FEWEST
        && labels() >= FEWEST
        && (figures >= FEWEST || labels() >= FEWEST_WITHOUT_FIGURES);
  }

  /** How many labels of the table there are. */
  int labels() {
    int labels = 0;
    for (LabelMark mark : marks) {
      labels += mark.kind() == Kind.LABEL ? 1 : 0;
    }
    return labels;
  }

  /** The index of its first line. */
  int first() {
    return first;
  }

  /**
   * The index of its last line: the last with a figure, or with a label where there is no figure.
   */
  int last() {
    return last;
  }

  /** The labels and figures up to the last figure. */
  List<LabelMark> marks() {
    return marks;
  }

  private void read() {
    int end = 0;
    int lastLabel = -1;
    int i = 0;
    while (i < words.size()) {
      PlacedWord word = words.get(i);
      if (word.isFigure()) {
        if (first >= 0) {
          marks.add(mark(word.text(), Kind.FIGURE, word));
          last = word.line();
          end = marks.size();
        }
        i++;
        continue;
      }
      int pieces = pieces(i);
      if (pieces > 0) {
        first = first < 0 ? word.line() : first;
        marks.add(mark(joined(i, pieces), Kind.LABEL, word));
        i += pieces;
        lastLabel = words.get(i - 1).line();
      } else if (first < 0) {
        i = nextLine(i);
      } else if (isNote(word)) {
        i = endOfNote(i);
      } else {
        int around = around(i);
        if (around > 0) {
          i = around;
          end = marks.size();
          continue;
        }
        if (rows.isSentence(word.line())
            || word.text().length() > LONGEST_UNKNOWN
            || index.has(Labels.keyWithoutNumeral(word.text()))) {
          break;
        }
        marks.add(mark(word.text(), Kind.UNKNOWN, word));
        i++;
      }
    }
    if (end > 0) {
      marks.subList(end, marks.size()).clear();
    } else {
      last = lastLabel;
    }
  }

  private LabelMark mark(String text, Kind kind, PlacedWord word) {
    return new LabelMark(text, kind, lines.get(word.line()).place());
  }

  private int nextLine(int i) {
    int next = i;
    while (next < words.size() && words.get(next).line() == words.get(i).line()) {
      next++;
    }
    return next;
  }

  /** The number of words from the given one that make up the longest label; 0 for none. */
  private int pieces(int from) {
    int to = from;
    StringBuilder text = new StringBuilder();
    while (to < Math.min(words.size(), from + MOST_PIECES) && !words.get(to).isFigure()) {
      text.append(words.get(to).text());
      to++;
    }
    String whole = text.toString();
    int ofLabel = split.lettersOfLabel(whole);
    int most = 0;
    int end = 0;
    int letters = 0;
    for (int i = from; ofLabel > 0 && i < to; i++) {
      int length = words.get(i).text().length();
      letters += LabelWords.lettersAndDigits(whole, end, end + length);
      end += length;
      boolean mayBe = letters <= ofLabel || !Character.isLetterOrDigit(whole.charAt(end - 1));
      if (mayBe && isKnown(whole.substring(0, end))) {
        most = i - from + 1;
      }
    }
    return most;
  }

  private String joined(int from, int count) {
    StringBuilder text = new StringBuilder();
    for (PlacedWord word : words.subList(from, from + count)) {
      text.append(word.text());
    }
    return text.toString();
  }

  /**
   * Adds a label whose lines stand above and below the figures beside it, with these figures.
   * Returns the index of the word behind it; 0 where there is no such label.
   */
  private int around(int from) {
    int figures = from;
    while (figures < words.size()
        && figures - from <= MOST_PIECES
        && !words.get(figures).isFigure()) {
      figures++;
    }
    int rest = figures;
    while (rest < words.size() && words.get(rest).isFigure()) {
      rest++;
    }
    if (figures - from > MOST_PIECES || rest == figures) {
      return 0;
    }
    StringBuilder text = new StringBuilder(joined(from, figures - from));
    for (int i = rest; i < Math.min(words.size(), rest + MOST_PIECES); i++) {
      if (words.get(i).isFigure()) {
        return 0;
      }
      text.append(words.get(i).text());
      if (isKnown(text.toString())) {
        marks.add(mark(text.toString(), Kind.LABEL, words.get(from)));
        for (PlacedWord figure : words.subList(figures, rest)) {
          marks.add(mark(figure.text(), Kind.FIGURE, figure));
        }
        last = words.get(i).line();
        return i + 1;
      }
    }
    return 0;
  }

  private boolean isKnown(String text) {
    return LabelWords.isKnown(table, text);
  }

  /** The form's own remark in the corner of 表三. */
  private static boolean isNote(PlacedWord word) {
    return word.text().startsWith("（本列数据") || word.text().startsWith("(本列数据");
  }

  private int endOfNote(int i) {
    for (int end = i; end < Math.min(words.size(), i + MOST_PIECES); end++) {
      String text = words.get(end).text();
      if (text.endsWith("）") || text.endsWith(")")) {
        return end + 1;
      }
    }
    return i + 1;
  }
}
