package org.nianbao.document.html;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.nianbao.chinese.Blank;
import org.nianbao.document.Cell;
import org.nianbao.document.DocumentBuilder;
import org.nianbao.document.Limits;
import org.nianbao.document.Origin;
import org.nianbao.document.Table;
import org.nianbao.document.UnreadableException;
import org.nianbao.document.sheet.Sheet;

/**
 * A table that holds a whole report, its prose a line a row: what a spreadsheet becomes that is
 * saved as a web page, whatever the file is called.
 */
final class SheetTable {

  private static final Pattern FIRST = Pattern.compile("[一1][、.．].{0,6}情况");
  private static final Pattern FIFTH = Pattern.compile("[五5][、.．].{0,12}问题.{0,12}");

  private SheetTable() {}

  /** Whether the table's rows head sections of a report that have no table. */
  static boolean isReport(Element table) {
    boolean first = false;
    boolean fifth = false;
    for (Element row : table.getElementsByTag("tr")) {
      List<String> texts =
          HtmlTable.cells(row).stream()
              .map(cell -> Blank.remove(cell.text()))
              .filter(text -> !text.isEmpty())
              .toList();
      if (texts.size() == 1) {
        first |= FIRST.matcher(texts.get(0)).matches();
        fifth |= FIFTH.matcher(texts.get(0)).matches();
      }
    }
    return first && fifth;
  }

  /**
   * Adds the report's paragraphs and tables to the document.
   *
   * @param origin which table of the page it is
   */
  static void add(Element table, Origin origin, DocumentBuilder builder, Limits limits)
      throws UnreadableException {
    Table grid = HtmlTable.onGrid(table, origin, builder, limits);
    Sheet sheet = new Sheet(origin, builder, limits);
    for (List<Cell> row : grid.rows()) {
      for (Cell cell : row) {
        sheet.cell(cell.row(), cell.column(), cell.text());
        if (cell.rowSpan() > 1 || cell.colSpan() > 1) {
          sheet.merge(
              cell.row(),
              cell.column(),
              cell.row() + cell.rowSpan() - 1,
              cell.column() + cell.colSpan() - 1);
        }
      }
    }
    sheet.add();
  }
}
