package org.nianbao.document;

import java.util.ArrayList;
import java.util.List;

/**
 * A table on its grid: every merged cell stands once and covers several grid positions.
 *
 * @param rows the cells that <em>begin</em> in each grid row, left to right; a row may be empty
 * @param width the number of grid columns
 * @param place where the table stands
 * @param marks how the source separates its cells
 */
public record Table(List<List<Cell>> rows, int width, Place place, Marks marks) implements Block {

  /** How a source separates the cells of a table, from the surest way to the least sure. */
  public enum Marks {
    /** Cells marked as such, with what is merged. */
    CELLS,
    /** Bars or tabs between cells; what is merged is lost. */
    SIGNS,
    /** Where the text stands on a page. */
    POSITIONS,
    /** Nothing but the order of labels and figures. */
    ORDER
  }

  /** A table whose cells are marked in the source. */
  public Table(List<List<Cell>> rows, int width, Place place) {
    this(rows, width, place, Marks.CELLS);
  }

  /** Returns the same table with its cells separated in another way. */
  public Table by(Marks other) {
    return new Table(rows, width, place, other);
  }

  /** Copies the rows. */
  public Table {
    List<List<Cell>> copied = new ArrayList<>();
    for (List<Cell> row : rows) {
      copied.add(List.copyOf(row));
    }
    rows = List.copyOf(copied);
  }

  /**
   * For each grid row the cells that cover it, left to right, those merged down from above
   * included.
   */
  public List<List<Cell>> covering() {
    List<List<Cell>> covering = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      covering.add(new ArrayList<>());
    }
    for (List<Cell> row : rows) {
      for (Cell cell : row) {
        for (int r = cell.row(); r < cell.row() + cell.rowSpan(); r++) {
          covering.get(r).add(cell);
        }
      }
    }
    for (List<Cell> cells : covering) {
      cells.sort((a, b) -> Integer.compare(a.column(), b.column()));
    }
    return covering;
  }
}
