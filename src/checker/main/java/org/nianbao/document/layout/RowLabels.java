package org.nianbao.document.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The labels of one column of a table without lines, put together from their lines and laid beside
 * the rows of figures.
 */
final class RowLabels {

  /** What begins a label of its own. */
  static final Pattern NUMERAL =
      Pattern.compile("(?:[（(][一二三四五六七八九十]|[一二三四五六七八九十]、|\\d{1,2}[.．、]).*");

  private final List<LabelText> labels = new ArrayList<>();

  private static final class LabelText {
    private Phrase phrase;
    private final Line first;
    private double bottom;
    private boolean hasRow;
    private boolean taken;

    LabelText(Phrase phrase, Line first) {
      this.phrase = phrase;
      this.first = first;
    }

    private boolean reaches(double height) {
      return first.box().top() <= height && height <= bottom;
    }
  }

  /** Adds a word of a label that has no figures beside it. */
  void add(Line.Part word, Line line) {
    add(word, line, false);
  }

  /** Adds a word of a label; figures stand on the same line, right of it. */
  void addBesideFigures(Line.Part word, Line line) {
    add(word, line, true);
  }

  private void add(Line.Part word, Line line, boolean hasRow) {
    Phrase phrase = Phrase.of(word, line);
    LabelText last = labels.isEmpty() ? null : labels.get(labels.size() - 1);
    boolean sameLine = last != null && last.bottom == line.box().bottom();
    if (last == null
        || NUMERAL.matcher(word.text()).matches()
        || (hasRow && last.hasRow && !sameLine)) {
      last = new LabelText(phrase, line);
      labels.add(last);
    } else {
      last.phrase = last.phrase.then(phrase);
    }
    last.bottom = line.box().bottom();
    last.hasRow |= hasRow;
  }

  /** The label that a row stands beside, with all its lines; empty if there is none. */
  Phrase beside(Line row) {
    double height = (row.box().top() + row.box().bottom()) / 2;
    for (LabelText label : labels) {
      if (!label.taken && label.reaches(height)) {
        label.taken = true;
        return label.phrase;
      }
    }
    return Phrase.NONE;
  }

  /** The label of several rows of which this is the first that is not above it; empty if none. */
  Phrase over(Line row) {
    for (LabelText label : labels) {
      if (!label.taken && label.first.box().top() <= row.box().bottom()) {
        label.taken = true;
        return label.phrase;
      }
    }
    return Phrase.NONE;
  }

  /** What stands above a row and beside none, as where a page begins with the rest of a label. */
  Phrase restAbove(Line row) {
    return rest(label -> label.bottom < row.box().bottom());
  }

  /** What stands from a row on and beside none. */
  Phrase restFrom(Line row) {
    return rest(label -> label.bottom >= row.box().bottom());
  }

  private Phrase rest(Predicate<LabelText> asked) {
    Phrase rest = Phrase.NONE;
    for (LabelText label : labels) {
      if (!label.taken && asked.test(label)) {
        label.taken = true;
        rest = rest.then(label.phrase);
      }
    }
    return rest;
  }
}
