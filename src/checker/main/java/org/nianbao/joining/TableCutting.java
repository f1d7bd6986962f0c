package org.nianbao.joining;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.nianbao.document.Cell;
import org.nianbao.document.Table;
import org.nianbao.recognition.loose.SignedTable;
import org.nianbao.recognition.table.FormIndex;
import org.nianbao.recognition.table.TableScan;
import org.nianbao.recognition.table.TableScan.TablePiece;

/** Cuts a table that holds several of the form's tables, one below the other, between them. */
final class TableCutting {

  /** The part of a table that is one of the form's tables. */
  record Cut(String table, Table piece) {}

  private final FormIndex index;
  private final TableScan scan;

  /** Cuts tables of one document; a table cut off at a page's end may go on in the next. */
  TableCutting(FormIndex index) {
    this.index = index;
    this.scan = new TableScan(index);
  }

  /** The form's tables that a table holds, by their ids. */
  Set<String> ids(Table table) {
    Set<String> ids = new LinkedHashSet<>();
    pieces(table).forEach(piece -> ids.add(piece.table()));
    return ids;
  }

  /**
   * The table's parts; the table itself where it is one of the form's, none where it is another.
   */
  List<Cut> cuts(Table table) {
    List<TablePiece> pieces = pieces(table);
    boolean several = pieces.stream().map(TablePiece::table).distinct().count() > 1;
    if (!several || table.marks() == Table.Marks.SIGNS) {
      return pieces.stream().limit(1).map(piece -> new Cut(piece.table(), table)).toList();
    }
    List<Cut> cuts = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      int from = i == 0 ? 0 : firstRow(pieces.get(i));
      int to = i + 1 < pieces.size() ? firstRow(pieces.get(i + 1)) : table.rows().size();
      cuts.add(new Cut(pieces.get(i).table(), rows(table, from, Math.max(from, to))));
    }
    return cuts;
  }

  private List<TablePiece> pieces(Table table) {
    return scan.scan(
        table.marks() == Table.Marks.SIGNS ? SignedTable.laidOut(table, index).table() : table);
  }

  private static int firstRow(TablePiece piece) {
    int headings =
        piece.headings().stream()
            .flatMap(heading -> heading.rows().stream())
            .flatMap(List::stream)
            .mapToInt(Cell::row)
            .min()
            .orElse(Integer.MAX_VALUE);
    int figures =
        piece.rows().stream().mapToInt(row -> row.row() - 1).min().orElse(Integer.MAX_VALUE);
    return Math.min(headings, figures);
  }

  /** Some rows as a table of their own, without the columns that only others of the rows fill. */
  private static Table rows(Table table, int from, int to) {
    List<List<Cell>> own = table.rows().subList(from, to);
    int width =
        own.stream()
            .flatMap(List::stream)
            .filter(c -> !c.isBlank())
            .mapToInt(c -> c.column() + c.colSpan())
            .max()
            .orElse(table.width());
    List<List<Cell>> rows = new ArrayList<>();
    for (List<Cell> row : own) {
      List<Cell> moved = new ArrayList<>();
      for (Cell c : row) {
        int down = Math.min(c.rowSpan(), to - c.row());
        int right = Math.min(c.colSpan(), width - c.column());
        if (right > 0) {
          moved.add(new Cell(c.text(), c.row() - from, c.column(), down, right, c.place()));
        }
      }
      rows.add(moved);
    }
    return new Table(rows, width, table.place(), table.marks());
  }

  /** The table with its places in the given file. */
  static Table in(String file, Table table) {
    List<List<Cell>> rows = new ArrayList<>();
    for (List<Cell> row : table.rows()) {
      rows.add(
          row.stream()
              .map(
                  c ->
                      new Cell(
                          c.text(),
                          c.row(),
                          c.column(),
                          c.rowSpan(),
                          c.colSpan(),
                          c.place().in(file)))
              .toList());
    }
    return new Table(rows, table.width(), table.place().in(file), table.marks());
  }
}
