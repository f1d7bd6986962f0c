package org.nianbao.document.html;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.nianbao.chinese.Blank;
import org.nianbao.document.Cell;
import org.nianbao.document.DocumentBuilder;
import org.nianbao.document.Hints;
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

  private static final Pattern NUMBERED =
      Pattern.compile("(?:[一二三四五六七八九十]{1,2}|\\d{1,2})[、.．](.*)", Pattern.DOTALL);

  /** The headings of so many sections of prose are no rows of a table of figures. */
  private static final int ENOUGH = 2;

  private SheetTable() {}

  /** Whether rows of the table, each alone in its row, head sections that are prose. */
  static boolean isReport(Element table, Hints hints) {
    BitSet found = new BitSet();
    for (Element row : table.getElementsByTag("tr")) {
      List<String> texts =
          HtmlTable.cells(row).stream()
              .map(cell -> Blank.remove(cell.text()))
              .filter(text -> !text.isEmpty())
              .toList();
      Matcher heading = NUMBERED.matcher(texts.size() == 1 ? texts.get(0) : "");
      for (int i = 0; heading.matches() && i < hints.proseHeadings().size(); i++) {
        if (hints.proseHeadings().get(i).contains(heading.group(1))) {
          found.set(i);
        }
      }
    }
    return found.cardinality() >= ENOUGH;
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
