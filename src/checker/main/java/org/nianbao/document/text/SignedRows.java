package org.nianbao.document.text;

import java.util.List;
import java.util.regex.Pattern;
import org.nianbao.chinese.Blank;
import org.nianbao.document.Origin;
import org.nianbao.document.Place;
import org.nianbao.document.Table;
import org.nianbao.document.TableBuilder;

/**
 * Consecutive lines whose cells are set apart by bars or by tabs: Markdown, and what is copied from
 * a spreadsheet, a browser or Word. What was merged is not told, so that the cells of a row are
 * laid side by side, one a column.
 *
 * @param rows the cells of each row
 * @param lines the line on which each row begins, from 1
 * @param end the index behind the last line
 */
record SignedRows(List<List<String>> rows, List<Integer> lines, int end) {

  private static final Pattern FIGURE = Pattern.compile("[-+−]?[0-9０-９](?:[0-9０-９.,，]*[0-9０-９])?");

  /** So many rows of several cells are a table, if an empty one. */
  private static final int FORM_ROWS = 3;

  /** Whether several rows have several cells, some figures behind a label, and none a sentence. */
  boolean isTable() {
    long broad = rows.stream().filter(row -> row.size() > 2).count();
    return rows.stream().filter(row -> row.size() > 1).count() >= 2
        && (broad >= FORM_ROWS
            || rows.stream().flatMap(row -> row.stream().skip(1)).anyMatch(SignedRows::isFigure))
        && rows.stream().noneMatch(SignedRows::isSentence);
  }

  /**
   * The index of the first line at which a table can begin, where these rows are none: a part of
   * them has no more figures, and a sentence is in every part that begins before it.
   */
  int nextStart() {
    for (int r = rows.size() - 1; r >= 0; r--) {
      if (isSentence(rows.get(r))) {
        return lines.get(r);
      }
    }
    return end;
  }

  private static boolean isSentence(List<String> row) {
    return row.stream().anyMatch(cell -> cell.indexOf('。') >= 0);
  }

  private static boolean isFigure(String cell) {
    return FIGURE.matcher(Blank.remove(cell)).matches();
  }

  /**
   * The table, each cell in a column of its own.
   *
   * @param origin which table of the text it is
   */
  Table table(Origin origin) {
    TableBuilder table = new TableBuilder(Place.line(lines.get(0)).from(origin));
    for (int r = 0; r < rows.size(); r++) {
      table.startRow(Place.line(lines.get(r)).from(origin));
      rows.get(r).forEach(cell -> table.cell(cell, 1, 1));
    }
    return table.build().by(Table.Marks.SIGNS);
  }
}
