package org.nianbao.check;

import java.util.List;
import org.nianbao.facts.Report;
import org.nianbao.form.CellRef;

/** Where the cells of a report stand in a text with a line for each cell. */
final class TextCells {

  private TextCells() {}

  /**
   * The line of a cell, from 0: its place is that of its row, the last of whose lines is the last.
   */
  static int line(List<String> lines, Report report, CellRef cell) {
    int line = report.figures().get(cell).place().number();
    while (!lines.get(line).isBlank() || lines.get(line).startsWith("\t")) {
      line++;
    }
    List<CellRef> row =
        report.figures().keySet().stream()
            .filter(other -> other.table().equals(cell.table()) && other.row().equals(cell.row()))
            .toList();
    return line - row.size() + row.indexOf(cell);
  }
}
