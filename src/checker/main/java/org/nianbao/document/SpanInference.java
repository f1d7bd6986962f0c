package org.nianbao.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.nianbao.chinese.Blank;

/**
 * How wide the cells of a table are that does not say so: a text extraction, or a page that draws
 * tables without table tags. A cell that is merged across columns is written once, so widths are
 * inferred: rows of labels from the rows below them (an empty cell continues the cell above, other
 * cells stand below the wide one), rows of figures from the label, which takes what is over.
 */
public final class SpanInference {

  private SpanInference() {}

  /**
   * Returns the table on its grid.
   *
   * @param rows the text of each row's cells
   * @param places where each row begins
   */
  public static Table table(List<List<String>> rows, List<Place> places) {
    int[][] spans = of(rows);
    TableBuilder table = new TableBuilder(places.isEmpty() ? Place.UNKNOWN : places.get(0));
    for (int r = 0; r < rows.size(); r++) {
      table.startRow(places.get(r));
      for (int c = 0; c < rows.get(r).size(); c++) {
        table.cell(rows.get(r).get(c), 1, spans[r][c]);
      }
    }
    return table.build();
  }

  /** Returns how many columns each cell of each row covers. */
  public static int[][] of(List<List<String>> rows) {
    int width = rows.stream().mapToInt(List::size).max().orElse(0);
    int[][] spans = new int[rows.size()][];
    for (int r = 0; r < rows.size(); r++) {
      spans[r] = ownSpans(rows, r, spans, width);
    }
    for (int r = rows.size() - 2; r >= 0; r--) {
      if (isOverColumns(rows, r, width)) {
        spans[r] = spansOverBelow(rows.get(r), rows.get(r + 1), spans[r + 1], spans[r]);
      }
    }
    return spans;
  }

  /**
   * Returns a row's spans from itself and the row above: the same number of cells has the same
   * widths.
   */
  private static int[] ownSpans(List<List<String>> rows, int r, int[][] spans, int width) {
    List<String> row = rows.get(r);
    if (row.isEmpty()) {
      return new int[0];
    }
    if (r > 0 && rows.get(r - 1).size() == row.size()) {
      return spans[r - 1].clone();
    }
    int[] own = new int[row.size()];
    Arrays.fill(own, 1);
    own[isBelowHeading(row) ? 0 : lastLabel(row)] += width - row.size();
    return own;
  }

  /**
   * Returns whether a row of headings begins with an empty cell, which continues the wide cell over
   * the labels.
   */
  private static boolean isBelowHeading(List<String> row) {
    return Blank.isBlank(row.get(0)) && words(row) && filled(row) >= 3;
  }

  private static long filled(List<String> row) {
    return row.stream().filter(text -> !Blank.isBlank(text)).count();
  }

  /** Returns the last cell with a label before the first figure or the empty cells at the end. */
  private static int lastLabel(List<String> row) {
    int last = 0;
    for (int c = 1; c < row.size(); c++) {
      String text = Blank.remove(row.get(c));
      boolean label = text.length() >= 3 && text.codePoints().anyMatch(Character::isIdeographic);
      if (!label && !text.isEmpty()) {
        break;
      }
      if (label) {
        last = c;
      }
    }
    return last;
  }

  /**
   * Returns whether a row is a row of headings with cells below some of which the next row stands.
   */
  private static boolean isOverColumns(List<List<String>> rows, int r, int width) {
    List<String> row = rows.get(r);
    List<String> below = rows.get(r + 1);
    return row.size() > 1
        && row.size() < width
        && below.size() > row.size()
        && words(row)
        && words(below)
        && filled(row) >= 2
        && filled(below) >= 3;
  }

  private static boolean words(List<String> row) {
    return row.stream().noneMatch(text -> Blank.remove(text).matches("\\d+"));
  }

  private static int[] spansOverBelow(
      List<String> row, List<String> below, int[] belowSpans, int[] fallback) {
    List<int[]> runs = runs(below, belowSpans);
    long continued = runs.stream().filter(run -> run[0] == 1).count();
    int open = (int) (row.size() - continued);
    List<int[]> groups = runs.stream().filter(run -> run[0] == 0).toList();
    if (open < groups.size() || (groups.isEmpty() && open != 0)) {
      return fallback;
    }
    List<Integer> spans = new ArrayList<>();
    int spare = open - groups.size();
    for (int[] run : runs) {
      if (run[0] == 1) {
        spans.add(run[1]);
        continue;
      }
      int parts = 1 + spare;
      spare = 0;
      for (int p = 0; p < parts; p++) {
        spans.add(p < parts - 1 ? run[1] / parts : run[1] - (parts - 1) * (run[1] / parts));
      }
    }
    return spans.size() == row.size()
        ? spans.stream().mapToInt(Integer::intValue).toArray()
        : fallback;
  }

  /**
   * Returns the row below as runs: {1, width} for an empty cell that continues the one above, {0,
   * width} for a run of words.
   */
  private static List<int[]> runs(List<String> below, int[] spans) {
    List<int[]> runs = new ArrayList<>();
    for (int c = 0; c < below.size(); c++) {
      boolean blank = Blank.isBlank(below.get(c));
      if (!blank && !runs.isEmpty() && runs.get(runs.size() - 1)[0] == 0) {
        runs.get(runs.size() - 1)[1] += spans[c];
      } else {
        runs.add(new int[] {blank ? 1 : 0, spans[c]});
      }
    }
    return runs;
  }
}
