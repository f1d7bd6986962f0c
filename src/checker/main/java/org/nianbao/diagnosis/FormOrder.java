package org.nianbao.diagnosis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nianbao.form.CellRef;
import org.nianbao.form.Form;
import org.nianbao.form.FormColumn;
import org.nianbao.form.FormRow;
import org.nianbao.form.FormTable;

/** The order in which the form has its cells: table, row, column. */
final class FormOrder {

  /** Where cells stand that the form does not have: behind all others. */
  private static final int UNKNOWN = Integer.MAX_VALUE / 2;

  /** The place of a table in the form, and those of its rows and columns in it. */
  private record Lines(int place, Map<String, Integer> rows, Map<String, Integer> columns) {
    static final Lines NONE = new Lines(UNKNOWN, Map.of(), Map.of());
  }

  private final Map<String, Lines> tables = new HashMap<>();

  FormOrder(Form form) {
    for (FormTable table : form.tables()) {
      Lines lines = new Lines(tables.size(), new HashMap<>(), new HashMap<>());
      tables.put(table.id(), lines);
      int next = 0;
      for (FormRow row : table.rows()) {
        lines.rows().put(row.id(), next);
        // A group's own figure comes just before those of its first row.
        lines.rows().putIfAbsent(row.group(), next - 1);
        next += 2;
      }
      next = 0;
      for (FormColumn column : table.columns()) {
        lines.columns().put(column.id(), next++);
      }
    }
  }

  private Lines lines(CellRef cell) {
    return tables.getOrDefault(cell.table(), Lines.NONE);
  }

  private int row(CellRef cell) {
    return lines(cell).rows().getOrDefault(cell.row(), UNKNOWN);
  }

  private int column(CellRef cell) {
    return lines(cell).columns().getOrDefault(cell.column(), UNKNOWN);
  }

  /** A cell with its place, which is looked up once however often it is compared. */
  private record Placed(CellRef cell, int table, int row, int column)
      implements Comparable<Placed> {
    @Override
    public int compareTo(Placed other) {
      if (table != other.table) {
        return Integer.compare(table, other.table);
      }
      if (row != other.row) {
        return Integer.compare(row, other.row);
      }
      return column == other.column
          ? cell.compareTo(other.cell)
          : Integer.compare(column, other.column);
    }
  }

  /** Returns the cells in this order. */
  List<CellRef> sorted(Collection<CellRef> cells) {
    List<Placed> placed = new ArrayList<>();
    for (CellRef cell : cells) {
      placed.add(new Placed(cell, lines(cell).place(), row(cell), column(cell)));
    }
    Collections.sort(placed);
    List<CellRef> sorted = new ArrayList<>();
    for (Placed one : placed) {
      sorted.add(one.cell());
    }
    return List.copyOf(sorted);
  }

  /** Returns whether the two stand side by side in one row. */
  boolean nextColumn(CellRef a, CellRef b) {
    return a.table().equals(b.table())
        && a.row().equals(b.row())
        && Math.abs(column(a) - column(b)) == 1;
  }

  /** Returns whether one stands right under the other. */
  boolean nextRow(CellRef a, CellRef b) {
    return a.table().equals(b.table())
        && a.column().equals(b.column())
        && Math.abs(row(a) - row(b)) == 2;
  }
}
