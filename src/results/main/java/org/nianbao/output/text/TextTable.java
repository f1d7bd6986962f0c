package org.nianbao.output.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A table of text in aligned columns, with notes under some of its rows. */
final class TextTable {

  private final List<Boolean> left = new ArrayList<>();
  private final List<String> headings = new ArrayList<>();
  private final List<Row> rows = new ArrayList<>();

  private record Row(List<String> cells, String note) {}

  /** Adds a column of words. */
  TextTable words(String heading) {
    return column(heading, true);
  }

  /** Adds a column of numbers. */
  TextTable numbers(String heading) {
    return column(heading, false);
  }

  private TextTable column(String heading, boolean ofWords) {
    headings.add(heading);
    left.add(ofWords);
    return this;
  }

  /**
   * Adds a row.
   *
   * @param note what stands under it; empty for nothing
   */
  void row(List<String> cells, String note) {
    rows.add(new Row(List.copyOf(cells), note));
  }

  /** Writes the table; its notes begin under the given column. */
  void write(TextPage page, int under) throws IOException {
    int[] widths = new int[headings.size()];
    for (int i = 0; i < widths.length; i++) {
      int column = i;
      widths[i] =
          Math.max(
              Columns.width(headings.get(i)),
              rows.stream()
                  .mapToInt(row -> Columns.width(row.cells().get(column)))
                  .max()
                  .orElse(0));
    }
    int indent = 2;
    for (int i = 0; i < under; i++) {
      indent += widths[i] + 2;
    }
    page.line(page.paint().dim(line(headings, widths)));
    for (Row row : rows) {
      page.line(line(row.cells(), widths));
      if (!row.note().isEmpty()) {
        page.note(" ".repeat(indent), row.note());
      }
    }
  }

  private String line(List<String> cells, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      line.append("  ");
      line.append(
          left.get(i)
              ? Columns.padRight(cells.get(i), widths[i])
              : Columns.padLeft(cells.get(i), widths[i]));
    }
    return line.toString().stripTrailing();
  }
}
