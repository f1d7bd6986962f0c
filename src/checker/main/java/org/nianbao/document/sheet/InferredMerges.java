package org.nianbao.document.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.regex.Pattern;

/**
 * Finds the merged cells of a sheet whose file keeps none (CSV): an empty cell of a heading row
 * belongs to the cell on its left, if both stand below the same heading, and figures stand below
 * headings.
 */
final class InferredMerges {

  private static final Pattern FIGURE = Pattern.compile("[\\s+-]*\\d[\\d,.]*\\s*");

  /** Cells of one row that are one; its ends are included. */
  record CellRun(int row, int left, int right) {}

  private InferredMerges() {}

  /**
   * The merged cells of the given rows.
   *
   * @param widest how many columns are looked at
   */
  static List<CellRun> in(
      NavigableMap<Integer, ? extends NavigableMap<Integer, String>> rows, int widest) {
    int last = rows.values().stream().mapToInt(NavigableMap::lastKey).max().orElse(0);
    int width = Math.min(widest, last + 1);
    List<CellRun> runs = new ArrayList<>();
    int[] above = {};
    int previous = -2;
    for (int number : rows.keySet()) {
      NavigableMap<Integer, String> its = rows.get(number);
      boolean heading = its.values().stream().noneMatch(text -> FIGURE.matcher(text).matches());
      if (number > previous + 1 || (its.size() == 1 && heading)) {
        above = new int[0];
      }
      int[] owners = owners(its, above, width);
      if (its.size() > 1) {
        add(number, owners, runs);
      }
      above = heading ? owners : above;
      previous = number;
    }
    return runs;
  }

  private static void add(int row, int[] owners, List<CellRun> runs) {
    for (int column = 0; column < owners.length; column++) {
      int last = column;
      while (last + 1 < owners.length && owners[last + 1] == owners[column]) {
        last++;
      }
      if (last > column && owners[column] == column) {
        runs.add(new CellRun(row, column, last));
      }
      column = last;
    }
  }

  /** For each column the one in which the cell begins that covers it. */
  private static int[] owners(NavigableMap<Integer, String> row, int[] above, int width) {
    int[] owners = new int[width];
    for (int column = 0; column < width; column++) {
      boolean joined =
          column > 0
              && !row.containsKey(column)
              && row.floorKey(column) != null
              && (above.length == 0 || above[column] == above[owners[column - 1]]);
      owners[column] = joined ? owners[column - 1] : column;
    }
    return owners;
  }
}
