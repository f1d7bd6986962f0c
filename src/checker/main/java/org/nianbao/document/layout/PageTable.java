package org.nianbao.document.layout;

import java.util.List;
import org.nianbao.chinese.Blank;
import org.nianbao.document.Place;

/**
 * A table, or the part of one that stands on a page.
 *
 * @param xs the sides of its columns, left to right
 * @param rows the number of its rows
 * @param cells its cells row by row, left to right
 * @param box where it stands on its first page
 * @param page that page
 * @param labels of a table without lines, how many of its columns hold labels; 0 for a ruled one
 */
record PageTable(Sides xs, int rows, List<CellEntry> cells, Box box, int page, int labels)
    implements PageBlock {

  /**
   * A cell with its text.
   *
   * @param area its own box: between its lines, or around its words where there are none; of a cell
   *     that goes on over a page break, the part where its text begins
   */
  record CellEntry(int row, int column, int rowSpan, int colSpan, String text, Place.Area area) {

    boolean isBlank() {
      return Blank.isBlank(text);
    }

    int endRow() {
      return row + rowSpan;
    }

    int endColumn() {
      return column + colSpan;
    }

    CellEntry withText(String newText, Place.Area newArea) {
      return new CellEntry(row, column, rowSpan, colSpan, newText, newArea);
    }

    CellEntry withRows(int newRow, int newSpan) {
      return new CellEntry(newRow, column, newSpan, colSpan, text, area);
    }

    CellEntry withColumns(int newColumn, int newSpan) {
      return new CellEntry(row, newColumn, rowSpan, newSpan, text, area);
    }
  }

  /** Whether it has lines; without them the sides of its columns are but likely. */
  boolean isRuled() {
    return labels == 0;
  }

  int columns() {
    return xs.fields();
  }

  double left() {
    return xs.first();
  }

  double right() {
    return xs.last();
  }

  /** The cells that begin in a row, left to right. */
  List<CellEntry> row(int row) {
    return cells.stream().filter(cell -> cell.row() == row).toList();
  }
}
