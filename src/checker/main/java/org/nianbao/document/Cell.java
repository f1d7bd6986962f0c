package org.nianbao.document;

import org.nianbao.chinese.Blank;
import org.nianbao.chinese.WholeCharacters;

/**
 * A cell of a table, placed on the table's grid.
 *
 * @param text the cell's text as written, lines separated by {@code \n}; empty for an empty cell,
 *     never null
 * @param row the first grid row that the cell covers, from 0
 * @param column the first grid column that the cell covers, from 0
 * @param rowSpan how many grid rows it covers, at least 1
 * @param colSpan how many grid columns it covers, at least 1
 * @param place where it stands in the source
 */
public record Cell(String text, int row, int column, int rowSpan, int colSpan, Place place) {

  /** Replaces what is no whole character. */
  public Cell {
    text = WholeCharacters.of(text);
  }

  /** Returns whether the cell covers the given grid column. */
  public boolean coversColumn(int gridColumn) {
    return gridColumn >= column && gridColumn < column + colSpan;
  }

  /** Returns whether the cell holds nothing but white space. */
  public boolean isBlank() {
    return Blank.isBlank(text);
  }
}
