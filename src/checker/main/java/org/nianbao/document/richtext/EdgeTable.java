package org.nianbao.document.richtext;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.nianbao.document.Limits;
import org.nianbao.document.Origin;

/**
 * A table whose file tells each cell's edges instead of the columns that it covers: the edges of
 * all rows together are the grid.
 */
final class EdgeTable {

  /**
   * Edges no further apart than this (in twentieths of a point: 0.7 mm) are one: dragged by hand,
   * they seldom meet exactly, and no column is so narrow.
   */
  private static final int SAME = 40;

  private final List<List<EdgeCell>> rows = new ArrayList<>();

  /**
   * A cell between its edges.
   *
   * @param left its left edge in twentieths of a point
   * @param right its right edge; one that is not beyond the left stands for an unknown width
   * @param merge what it has to do with the cell above
   * @param content its paragraphs and tables in order
   */
  public record EdgeCell(int left, int right, WordTable.Merge merge, List<Piece> content) {}

  /** Adds a row, its cells from left to right. */
  public void row(List<EdgeCell> cells) {
    rows.add(List.copyOf(cells));
  }

  /** Whether there is no row. */
  public boolean isEmpty() {
    return rows.isEmpty();
  }

  /** The table with its cells on the grid of all edges. */
  public WordTable build(Limits limits) {
    int[] edges = edges();
    List<List<WordTable.Slot>> slots = new ArrayList<>();
    for (List<EdgeCell> row : rows) {
      List<WordTable.Slot> placed = new ArrayList<>();
      int next = 0;
      for (EdgeCell cell : row) {
        int from = Math.max(next, cell.right() > cell.left() ? index(edges, cell.left()) : next);
        int to = cell.right() > cell.left() ? index(edges, cell.right()) : from + 1;
        int span = limits.clampSpan(to - from);
        placed.add(new WordTable.Slot(from, span, cell.merge(), cell.content(), Origin.NONE));
        next = from + span;
      }
      slots.add(placed);
    }
    return new WordTable(slots, Origin.NONE);
  }

  private int[] edges() {
    TreeSet<Integer> all = new TreeSet<>();
    for (List<EdgeCell> row : rows) {
      for (EdgeCell cell : row) {
        if (cell.right() > cell.left()) {
          all.add(cell.left());
          all.add(cell.right());
        }
      }
    }
    List<Integer> kept = new ArrayList<>();
    for (int edge : all) {
      if (kept.isEmpty() || edge - kept.get(kept.size() - 1) > SAME) {
        kept.add(edge);
      }
    }
    return kept.stream().mapToInt(Integer::intValue).toArray();
  }

  /** The last edge at or before the given place. */
  private static int index(int[] edges, int place) {
    int low = 0;
    int high = edges.length - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (edges[middle] <= place) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }
}
