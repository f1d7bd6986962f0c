package org.nianbao.recognition.table;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nianbao.document.Cell;
import org.nianbao.document.Place;
import org.nianbao.facts.CellText;
import org.nianbao.form.FormColumn;
import org.nianbao.form.FormRow;
import org.nianbao.form.FormTable;
import org.nianbao.recognition.table.TableScan.DataRow;
import org.nianbao.recognition.table.TableScan.HeadingRows;

/**
 * One of the form's tables as read from the document: the row or column of the form that each label
 * names, and the cell of the form that each figure belongs to. Immutable; a repair returns another
 * reading.
 *
 * @param table the table's id
 * @param edition the edition of the form that its labels follow
 * @param place where it begins
 * @param rows its rows of figures, top to bottom
 * @param columns the columns under each of its heading rows, left to right
 * @param cells the cells of the form that it has, blank ones included
 * @param groupCells the cells in rows that carry the label of a group, which have none in the form
 * @param strayCells how many cells with text stand under no column, or under more than one
 * @param rowsOffGrid how many rows do not stand under their columns and were read cell by cell
 */
public record TableReading(
    String table,
    String edition,
    Place place,
    List<ReadRow> rows,
    Map<HeadingRows, List<ReadColumn>> columns,
    List<ReadCell> cells,
    List<ReadCell> groupCells,
    int strayCells,
    int rowsOffGrid) {

  /** How a label of the document names a row or column of the form. */
  public enum LabelMatch {
    /** In the form's words, or in words that the form's data names as right. */
    EXACT,
    /** In words that are merely alike. */
    SIMILAR,
    /** Not at all: the form has no such row or column. */
    NONE
  }

  /**
   * A row of the document.
   *
   * @param row the form's row that it is; null for none
   * @param match how its label names that row
   */
  public record ReadRow(DataRow source, FormRow row, LabelMatch match) {

    static ReadRow unknown(DataRow source) {
      return new ReadRow(source, null, LabelMatch.NONE);
    }
  }

  /**
   * A column of the document.
   *
   * @param column the form's column that it is; null for none
   * @param match how its heading names that column
   * @param text its heading; empty where it has none
   * @param cell the cell of its heading; null where it has none
   * @param from the first column of the grid that it covers
   * @param to the first column of the grid behind it
   * @param content whether cells below it hold text, where it has no heading
   */
  public record ReadColumn(
      FormColumn column,
      LabelMatch match,
      String text,
      Cell cell,
      int from,
      int to,
      Filling content) {

    /** What stands in a column. */
    public enum Filling {
      /** A heading, or figures without one. */
      FILLED,
      /** Neither heading nor figures: a column that only shapes the grid. */
      EMPTY
    }

    /** Whether it has neither heading nor figures. */
    public boolean isEmpty() {
      return content == Filling.EMPTY;
    }

    boolean isOver(Cell other) {
      return from < other.column() + other.colSpan() && to > other.column();
    }
  }

  /** A cell of the document that is a cell of the form. */
  public record ReadCell(ReadRow row, ReadColumn column, Cell cell) {}

  /** Copies the lists and the map, whose order is kept. */
  public TableReading {
    rows = List.copyOf(rows);
    columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
    cells = List.copyOf(cells);
    groupCells = List.copyOf(groupCells);
  }

  /** Returns the same reading with other rows. */
  public TableReading withRows(List<ReadRow> others) {
    return new TableReading(
        table, edition, place, others, columns, cells, groupCells, strayCells, rowsOffGrid);
  }

  /** Returns the same reading with other cells. */
  public TableReading withCells(List<ReadCell> others) {
    return new TableReading(
        table, edition, place, rows, columns, others, groupCells, strayCells, rowsOffGrid);
  }

  /** Whether every cell in which the form wants a figure has been read and holds a number. */
  public boolean isComplete(FormTable form) {
    for (ReadRow row : rows) {
      if (row.match() != LabelMatch.EXACT) {
        return false;
      }
    }
    int numbers = 0;
    for (ReadCell read : cells) {
      boolean number = !read.cell().isBlank() && CellText.of(read.cell().text()).value() != null;
      numbers += number ? 1 : 0;
    }
    return numbers == form.figures() && strayCells == 0 && rowsOffGrid == 0;
  }

  /** Whether any cell holds text. */
  public boolean hasFigures() {
    for (ReadCell read : cells) {
      if (!read.cell().isBlank()) {
        return true;
      }
    }
    return false;
  }
}
