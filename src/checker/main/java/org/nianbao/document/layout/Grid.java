package org.nianbao.document.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * The net of a ruled table: where its columns and rows end, and which fields of the net make up
 * each cell, derived from the lines that are there.
 *
 * @param xs the sides of the columns, left to right
 * @param ys the sides of the rows, top to bottom
 * @param cells the cells row by row, left to right; together they cover the net
 */
record Grid(Sides xs, Sides ys, List<Field> cells) {

  /** A cell on the net. */
  record Field(int row, int column, int rowSpan, int colSpan) {}

  /** In points: lines nearer than this are one: double lines, and ends that do not quite meet. */
  static final double NEAR = 4;

  /** The share of a field's side that a line must cover to close it. */
  private static final double CLOSES = 0.5;

  /**
   * Returns a net of the given lines, which hang together; null where they do not make two cells.
   */
  static Grid of(List<RuledLine> rules) {
    Sides xs = sides(rules, false);
    Sides ys = sides(rules, true);
    if (xs.fields() < 1 || ys.fields() < 1) {
      return null;
    }
    boolean[][] below = new boolean[ys.fields() + 1][xs.fields()];
    boolean[][] right = new boolean[xs.fields() + 1][ys.fields()];
    for (RuledLine rule : rules) {
      boolean[][] closed = rule.horizontal() ? below : right;
      Sides along = rule.horizontal() ? xs : ys;
      int line = (rule.horizontal() ? ys : xs).nearest(rule.at());
      for (int i = 0; i < along.fields(); i++) {
        double from = along.get(i);
        double to = along.get(i + 1);
        double covered = Math.min(rule.to(), to) - Math.max(rule.from(), from);
        closed[line][i] |= covered >= CLOSES * (to - from);
      }
    }
    Grid grid = new Grid(xs, ys, fields(below, right, ys.fields(), xs.fields()));
    return grid.cells().size() > 1 ? grid : null;
  }

  Box box() {
    return new Box(xs.first(), ys.first(), xs.last(), ys.last());
  }

  Box box(Field cell) {
    return new Box(
        xs.get(cell.column()),
        ys.get(cell.row()),
        xs.get(cell.column() + cell.colSpan()),
        ys.get(cell.row() + cell.rowSpan()));
  }

  /**
   * Returns where lines of one direction stand, and the ends of those across, for tables that are
   * open at their sides.
   */
  private static Sides sides(List<RuledLine> rules, boolean horizontal) {
    List<Double> at = new ArrayList<>();
    double first = Double.MAX_VALUE;
    double last = -Double.MAX_VALUE;
    for (RuledLine rule : rules) {
      if (rule.horizontal() == horizontal) {
        at.add(rule.at());
      } else {
        first = Math.min(first, rule.from());
        last = Math.max(last, rule.to());
      }
    }
    at.sort(null);
    if (at.isEmpty() || at.get(0) - first > 2 * NEAR) {
      at.add(0, first);
    }
    if (last - at.get(at.size() - 1) > 2 * NEAR) {
      at.add(last);
    }
    List<Double> sides = new ArrayList<>();
    for (double next : at) {
      if (sides.isEmpty() || next - sides.get(sides.size() - 1) > NEAR) {
        sides.add(next);
      }
    }
    return new Sides(sides);
  }

  /** Joins fields that no line parts, always to rectangles. */
  private static List<Field> fields(boolean[][] below, boolean[][] right, int rows, int columns) {
    boolean[][] taken = new boolean[rows][columns];
    List<Field> fields = new ArrayList<>();
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        if (taken[row][column]) {
          continue;
        }
        int to = column + 1;
        while (to < columns && !taken[row][to] && !right[to][row]) {
          to++;
        }
        int end = row + 1;
        while (end < rows && goesOn(below, right, end, column, to)) {
          end++;
        }
        for (int r = row; r < end; r++) {
          for (int c = column; c < to; c++) {
            taken[r][c] = true;
          }
        }
        fields.add(new Field(row, column, end - row, to - column));
      }
    }
    return fields;
  }

  /** Returns whether fields side by side go on without a line in the given row. */
  private static boolean goesOn(boolean[][] below, boolean[][] right, int row, int column, int to) {
    for (int c = column; c < to; c++) {
      if (below[row][c] || (c > column && right[c][row])) {
        return false;
      }
    }
    return true;
  }
}
