package org.nianbao.result;

import java.util.ArrayList;
import java.util.List;
import org.nianbao.form.CellRef;

/**
 * A cell of the form: table, row and column by their ids.
 *
 * @param table {@code disclosure}, {@code requests} or {@code disputes}
 * @param row the row's id, such as {@code refused.3}
 * @param column the column's id, such as {@code person}
 */
public record CellResult(String table, String row, String column) {

  static CellResult of(CellRef cell) {
    return new CellResult(cell.table(), cell.row(), cell.column());
  }

  static List<CellResult> of(List<CellRef> cells) {
    List<CellResult> results = new ArrayList<>();
    for (CellRef cell : cells) {
      results.add(of(cell));
    }
    return results;
  }
}
