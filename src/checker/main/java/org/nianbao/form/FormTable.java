package org.nianbao.form;

import java.util.List;
import java.util.Optional;

/**
 * A table of the form.
 *
 * @param id its stable id: {@code disclosure}, {@code requests} or {@code disputes}
 * @param name what officials call it: 表二, 表三, 表四 (after its section)
 * @param section the number of the section it belongs to
 * @param rows its rows with figures, top to bottom
 * @param columns its columns with figures, left to right
 * @param groups label cells that stand over rows or columns and take no figures
 * @param continued the ids of the rows and columns whose figures the next year's report goes on
 *     from, such as {@code carried-out}
 * @param compared the ids of the columns whose figures are compared with last year's for unusual
 *     changes; empty for all
 */
public record FormTable(
    String id,
    String name,
    int section,
    List<FormRow> rows,
    List<FormColumn> columns,
    List<FormGroup> groups,
    List<String> continued,
    List<String> compared) {

  /** Copies the lists; what a file leaves out is empty. */
  public FormTable {
    rows = List.copyOf(rows);
    columns = List.copyOf(columns);
    groups = groups == null ? List.of() : List.copyOf(groups);
    continued = continued == null ? List.of() : List.copyOf(continued);
    compared = compared == null ? List.of() : List.copyOf(compared);
  }

  /** Returns the row with the given id. */
  public Optional<FormRow> row(String rowId) {
    for (FormRow row : rows) { // asked for each cell
      if (row.id().equals(rowId)) {
        return Optional.of(row);
      }
    }
    return Optional.empty();
  }

  /** Returns the place of the row with the given id, from 1; 0 where there is none. */
  public int placeOfRow(String rowId) {
    int place = 1;
    for (FormRow row : rows) {
      if (row.id().equals(rowId)) {
        return place;
      }
      place++;
    }
    return 0;
  }

  /** Returns the place of the column with the given id, from 1; 0 where there is none. */
  public int placeOfColumn(String columnId) {
    int place = 1;
    for (FormColumn column : columns) {
      if (column.id().equals(columnId)) {
        return place;
      }
      place++;
    }
    return 0;
  }

  /** Returns whether next year's report goes on from the figures of a row or a column. */
  public boolean isContinued(CellRef cell) {
    return continued.contains(cell.row()) || continued.contains(cell.column());
  }

  /** Returns whether the figures of a column are compared with last year's. */
  public boolean isCompared(String columnId) {
    return compared.isEmpty() || compared.contains(columnId);
  }

  /** Returns how many figures it takes. */
  public int figures() {
    int figures = 0;
    for (FormRow row : rows) {
      for (FormColumn column : columns) {
        figures += row.takes(column.id()) ? 1 : 0;
      }
    }
    return figures;
  }

  /** Returns whether its rows stand in blocks with headings of their own, as in 表二. */
  public boolean hasBlocks() {
    for (FormGroup group : groups) {
      if (group.over() == FormGroup.Kind.BLOCK) {
        return true;
      }
    }
    return false;
  }

  /** Returns the column with the given id. */
  public Optional<FormColumn> column(String columnId) {
    for (FormColumn column : columns) {
      if (column.id().equals(columnId)) {
        return Optional.of(column);
      }
    }
    return Optional.empty();
  }
}
