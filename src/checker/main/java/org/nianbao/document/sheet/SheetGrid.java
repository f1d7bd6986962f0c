package org.nianbao.document.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.nianbao.document.Cell;
import org.nianbao.document.Place;
import org.nianbao.document.Table;

/** A part of a sheet as a table. */
final class SheetGrid {

  private final Sheet sheet;
  private final int top;
  private final int height;
  private final int[] columns;
  private final int width;
  private final List<List<Cell>> grid = new ArrayList<>();
  private final boolean[][] taken;

  /**
   * Some rows and columns of a sheet.
   *
   * @param columns the sheet's columns, from left to right
   */
  SheetGrid(Sheet sheet, int top, int height, int[] columns) {
    this.sheet = sheet;
    this.top = top;
    this.height = height;
    this.columns = columns;
    this.width = columns.length;
    this.taken = new boolean[height][width];
    for (int row = 0; row < height; row++) {
      grid.add(new ArrayList<>());
    }
  }

  /** The table, which stands at the given place. */
  Table table(Place place) {
    for (Sheet.Area area : sheet.within(top, top + height - 1)) {
      int row = area.top() - top;
      int column = area.left() - columns[0];
      if (column >= 0 && column < width && !taken[row][column]) {
        int rowSpan = free(row, column, area);
        put(place, row, column, rowSpan, area.right() - area.left() + 1);
      }
    }
    for (int row = 0; row < height; row++) {
      for (int column = 0; column < width; column++) {
        if (!taken[row][column]) {
          put(place, row, column, 1, 1);
        }
      }
      grid.get(row).sort(Comparator.comparingInt(Cell::column));
    }
    return new Table(grid, width, place);
  }

  /** How many rows the area has until another one or the table's end. */
  private int free(int row, int column, Sheet.Area area) {
    int span = 1;
    while (span < area.bottom() - area.top() + 1
        && row + span < height
        && !taken[row + span][column]) {
      span++;
    }
    return span;
  }

  private void put(Place place, int row, int column, int rowSpan, int askedColumns) {
    int colSpan = 1;
    while (colSpan < askedColumns
        && column + colSpan < width
        && isFree(row, rowSpan, column + colSpan)) {
      colSpan++;
    }
    for (int r = row; r < row + rowSpan; r++) {
      for (int c = column; c < column + colSpan; c++) {
        taken[r][c] = true;
      }
    }
    String text = sheet.text(top + row, columns[column]);
    Place at = place.at(row + 1, column + 1).from(sheet.reference(top + row, columns[column]));
    grid.get(row).add(new Cell(text, row, column, rowSpan, colSpan, at));
  }

  private boolean isFree(int row, int rowSpan, int column) {
    for (int r = row; r < row + rowSpan; r++) {
      if (taken[r][column]) {
        return false;
      }
    }
    return true;
  }
}
