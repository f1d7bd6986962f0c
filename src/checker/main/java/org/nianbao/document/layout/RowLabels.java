package org.nianbao.document.layout;

import java.util.ArrayList;
import java.util.List;
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
    private String text;
    private final Line first;
    private double bottom;
    private boolean hasRow;
    private boolean taken;

    LabelText(String text, Line first) {
      this.text = text;
      this.first = first;
    }

    private boolean reaches(double height) {
      return first.box().top() <= height && height <= bottom;
    }
  }

  /**
   * Adds a line of a label.
   *
   * @param hasRow whether figures stand on the same line, right of this label
   */
  void add(String text, Line line, boolean hasRow) {
    LabelText last = labels.isEmpty() ? null : labels.get(labels.size() - 1);
    boolean sameLine = last != null && last.bottom == line.box().bottom();
    if (last == null || NUMERAL.matcher(text).matches() || (hasRow && last.hasRow && !sameLine)) {
      last = new LabelText(text, line);
      labels.add(last);
    } else {
      last.text += text;
    }
    last.bottom = line.box().bottom();
    last.hasRow |= hasRow;
  }

  /** The label that a row stands beside, with all its lines; empty if there is none. */
  String beside(Line row) {
    double height = (row.box().top() + row.box().bottom()) / 2;
    for (LabelText label : labels) {
      if (!label.taken && label.reaches(height)) {
        label.taken = true;
        return label.text;
      }
    }
    return "";
  }

  /** The label of several rows of which this is the first that is not above it; empty if none. */
  String over(Line row) {
    for (LabelText label : labels) {
      if (!label.taken && label.first.box().top() <= row.box().bottom()) {
        label.taken = true;
        return label.text;
      }
    }
    return "";
  }

  /** What has been laid beside no row, as where a page begins with the rest of a label. */
  String rest(Line first, boolean above) {
    StringBuilder rest = new StringBuilder();
    for (LabelText label : labels) {
      if (!label.taken && label.bottom < first.box().bottom() == above) {
        label.taken = true;
        rest.append(label.text);
      }
    }
    return rest.toString();
  }
}
