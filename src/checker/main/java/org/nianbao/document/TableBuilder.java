package org.nianbao.document;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Lays cells out on a grid as they come, row by row, around those that are merged down from above
 * (as HTML does).
 */
public final class TableBuilder {

  private final Place place;
  private final List<List<Cell>> rows = new ArrayList<>();
  private final List<BitSet> taken = new ArrayList<>();
  private Place rowPlace;
  private int row = -1;
  private int next;
  private int width;

  /** Begins the table that stands at the given place. */
  public TableBuilder(Place place) {
    this.place = place;
    this.rowPlace = place;
  }

  /** Begins the next row. */
  public void startRow() {
    startRow(place.at(row + 2, 0));
  }

  /** Begins the next row, which stands at the given place. */
  public void startRow(Place at) {
    row++;
    rowPlace = at;
    next = 0;
    while (rows.size() <= row) {
      rows.add(new ArrayList<>());
      taken.add(new BitSet());
    }
  }

  /**
   * Adds a cell to the row, at the next grid column that is free.
   *
   * @param text the cell's text
   * @param rowSpan how many rows it covers, at least 1; rows that never come are cut off by {@link
   *     #build()}
   * @param colSpan how many columns it covers, at least 1
   */
  public void cell(String text, int rowSpan, int colSpan) {
    int column = taken.get(row).nextClearBit(next);
    next = column + colSpan;
    width = Math.max(width, next);
    for (int r = row; r < row + rowSpan; r++) {
      while (taken.size() <= r) {
        taken.add(new BitSet());
      }
      taken.get(r).set(column, next);
    }
    rows.get(row)
        .add(new Cell(text, row, column, rowSpan, colSpan, rowPlace.at(row + 1, column + 1)));
  }

  /** Leaves grid columns empty, as Word does before an indented row. */
  public void skip(int columns) {
    next += columns;
  }

  /** Returns the table so far; spans that reach below its last row are cut. */
  public Table build() {
    List<List<Cell>> cut = new ArrayList<>();
    for (List<Cell> cells : rows) {
      List<Cell> kept = new ArrayList<>();
      for (Cell c : cells) {
        int span = Math.min(c.rowSpan(), rows.size() - c.row());
        kept.add(new Cell(c.text(), c.row(), c.column(), span, c.colSpan(), c.place()));
      }
      cut.add(kept);
    }
    return new Table(cut, width, place);
  }
}
