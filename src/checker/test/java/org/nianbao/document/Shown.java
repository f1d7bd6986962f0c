package org.nianbao.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes documents down so that a test can compare the whole of one at a glance. */
public final class Shown {

  private Shown() {}

  /**
   * Each paragraph as its text, each table as one line per row: {@code 0:规章 1x2:3} is a row with a
   * cell in column 0 and one over two columns from column 1; {@code 0v3:} covers three rows.
   */
  public static List<String> of(Document document) {
    List<String> shown = new ArrayList<>();
    for (Block block : document.blocks()) {
      if (block instanceof Table table) {
        shown.add("table " + table.width());
        for (List<Cell> row : table.rows()) {
          shown.add(row.stream().map(Shown::cell).collect(Collectors.joining(" | ")));
        }
      } else if (block instanceof Paragraph paragraph) {
        shown.add(paragraph.text());
      }
    }
    return shown;
  }

  private static String cell(Cell cell) {
    return cell.column()
        + (cell.colSpan() == 1 ? "" : "x" + cell.colSpan())
        + (cell.rowSpan() == 1 ? "" : "v" + cell.rowSpan())
        + ":"
        + cell.text();
  }
}
