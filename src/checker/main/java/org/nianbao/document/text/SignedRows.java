package org.nianbao.document.text;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.nianbao.chinese.Blank;
import org.nianbao.document.DocumentBuilder;
import org.nianbao.document.Origin;
import org.nianbao.document.Place;
import org.nianbao.document.Table;
import org.nianbao.document.TableBuilder;
import org.nianbao.document.UnreadableException;

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

  /** The rows that begin on the given line; none where no table begins there. */
  static Optional<SignedRows> from(List<String> lines, int first, DocumentBuilder document)
      throws UnreadableException {
    String line = lines.get(first);
    boolean article =
        first + 1 < lines.size()
            && SignedScan.isArticle(line)
            && SignedScan.isRow(SignedScan.logical(lines, first + 1), '\t');
    char sign = !article && SignedScan.isRow(line, '|') ? '|' : '\t';
    if (!article
        && sign == '\t'
        && (line.indexOf('\t') < 0 || !SignedScan.isRow(SignedScan.logical(lines, first), sign))) {
      return Optional.empty();
    }
    SignedRows run = new SignedScan(lines, sign).run(first, document);
    return run.isTable() ? Optional.of(run) : Optional.empty();
  }

  /** Whether several rows have several cells, some figures behind a label, and none a sentence. */
  private boolean isTable() {
    long broad = rows.stream().filter(row -> row.size() > 2).count();
    return rows.stream().filter(row -> row.size() > 1).count() >= 2
        && (broad >= FORM_ROWS
            || rows.stream().flatMap(row -> row.stream().skip(1)).anyMatch(SignedRows::isFigure))
        && rows.stream().flatMap(List::stream).noneMatch(cell -> cell.indexOf('。') >= 0);
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
