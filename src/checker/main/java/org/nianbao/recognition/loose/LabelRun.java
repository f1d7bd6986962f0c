package org.nianbao.recognition.loose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.nianbao.chinese.Blank;
import org.nianbao.document.Paragraph;
import org.nianbao.document.Place;
import org.nianbao.recognition.table.ColumnOrder;
import org.nianbao.recognition.table.FormIndex;
import org.nianbao.recognition.table.FormIndex.TableIndex;
import org.nianbao.recognition.words.FigureText;
import org.nianbao.recognition.words.Labels;

/**
 * Lines read as the labels of a table and the figures between them, in their order. A label may be
 * written over several lines, a character a line, or around the figures beside it.
 */
final class LabelRun {

  /** A label, or a figure. */
  record Mark(String text, boolean figure, boolean known, Place place) {}

  private record Word(String text, int line) {}

  /** A label is written in no more pieces than this. */
  private static final int MOST_PIECES = 14;

  private static final int FEWEST = 3;

  /** So many labels are the table, if one that nobody filled in. */
  private static final int MANY_LABELS = 10;

  private static final int LONGEST_UNKNOWN = 30;

  /** What a page break leaves between the rows; a bare number might be a figure. */
  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "[-—–·－]+\\d{1,3}[-—–·－]+|第\\d{1,3}页[/／，,]?(?:共\\d{1,3}页)?|\\d{1,3}[/／]\\d{1,3}"
              + "|[Pp]age\\d{1,3}(?:of\\d{1,3})?");

  private final FormIndex index;
  private final TableIndex table;
  private final List<Paragraph> lines;
  private final List<Word> words = new ArrayList<>();
  private final List<Mark> marks = new ArrayList<>();
  private int first = -1;
  private int last = -1;

  LabelRun(FormIndex index, String id, List<Paragraph> lines) {
    this.index = index;
    this.table = index.table(id);
    this.lines = lines;
    for (int i = 0; i < lines.size(); i++) {
      if (PAGE_NUMBER.matcher(Blank.remove(lines.get(i).text())).matches()) {
        continue;
      }
      StringBuilder plain = new StringBuilder();
      lines.get(i).text().chars().forEach(c -> plain.append(Blank.isBlank(c) ? ' ' : (char) c));
      for (String word : plain.toString().split(" +", -1)) {
        if (!word.isEmpty()) {
          words.add(new Word(word, i));
        }
      }
    }
    read();
  }

  /** Whether there are not so many labels and figures that it must be the table. */
  boolean isEmpty() {
    long headings =
        marks.stream().filter(m -> m.known() && ColumnOrder.isHeading(table, m.text())).count();
    long figures = marks.stream().filter(Mark::figure).count();
    return headings < FEWEST || labels() < FEWEST || (figures < FEWEST && labels() < MANY_LABELS);
  }

  /** How many labels of the table there are. */
  long labels() {
    return marks.stream().filter(mark -> mark.known() && !mark.figure()).count();
  }

  /** The first line of it. */
  int first() {
    return first;
  }

  /** The last line of it: the last with a figure, or where there is none with a label. */
  int last() {
    return last;
  }

  /** The labels and figures up to the last figure. */
  List<Mark> marks() {
    return marks;
  }

  private void read() {
    int end = 0;
    int lastLabel = -1;
    int i = 0;
    while (i < words.size()) {
      Word word = words.get(i);
      if (FigureText.is(word.text())) {
        if (first >= 0) {
          marks.add(mark(word.text(), true, true, word));
          last = word.line();
          end = marks.size();
        }
        i++;
        continue;
      }
      int pieces = pieces(i);
      if (pieces > 0) {
        first = first < 0 ? word.line() : first;
        marks.add(mark(joined(i, pieces), false, true, word));
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
        String line = lines.get(word.line()).text();
        if (line.indexOf('。') >= 0
            || word.text().length() > LONGEST_UNKNOWN
            || index.isLabel(Labels.keyWithoutNumeral(word.text()))) {
          break;
        }
        marks.add(mark(word.text(), false, false, word));
        i++;
      }
    }
    if (end > 0) {
      marks.subList(end, marks.size()).clear();
    } else {
      last = lastLabel;
    }
  }

  private Mark mark(String text, boolean figure, boolean known, Word word) {
    return new Mark(text, figure, known, lines.get(word.line()).place());
  }

  private int nextLine(int i) {
    int next = i;
    while (next < words.size() && words.get(next).line() == words.get(i).line()) {
      next++;
    }
    return next;
  }

  /** How many words from the given one are a label of the table, as many as can be; 0 for none. */
  private int pieces(int from) {
    StringBuilder text = new StringBuilder();
    int most = 0;
    for (int i = from; i < Math.min(words.size(), from + MOST_PIECES); i++) {
      if (FigureText.is(words.get(i).text())) {
        break;
      }
      text.append(words.get(i).text());
      if (isKnown(text.toString())) {
        most = i - from + 1;
      }
    }
    return most;
  }

  private String joined(int from, int count) {
    StringBuilder text = new StringBuilder();
    words.subList(from, from + count).forEach(word -> text.append(word.text()));
    return text.toString();
  }

  /**
   * Takes a label whose lines stand above and below the figures beside it; the word behind it, or 0
   * where there is no such label.
   */
  private int around(int from) {
    int figures = from;
    while (figures < words.size() && !FigureText.is(words.get(figures).text())) {
      figures++;
    }
    int rest = figures;
    while (rest < words.size() && FigureText.is(words.get(rest).text())) {
      rest++;
    }
    if (figures - from > MOST_PIECES || rest == figures) {
      return 0;
    }
    StringBuilder text = new StringBuilder(joined(from, figures - from));
    for (int i = rest; i < Math.min(words.size(), rest + MOST_PIECES); i++) {
      if (FigureText.is(words.get(i).text())) {
        return 0;
      }
      text.append(words.get(i).text());
      if (isKnown(text.toString())) {
        marks.add(mark(text.toString(), false, true, words.get(from)));
        for (Word figure : words.subList(figures, rest)) {
          marks.add(mark(figure.text(), true, true, figure));
        }
        last = words.get(i).line();
        return i + 1;
      }
    }
    return 0;
  }

  private boolean isKnown(String text) {
    String key = Labels.keyWithoutNumeral(text);
    return !key.isEmpty() && (table.has(key) || table.rowGroups.containsKey(Labels.key(text)));
  }

  /** The form's own remark in the corner of 表三. */
  private static boolean isNote(Word word) {
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
