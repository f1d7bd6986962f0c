package org.nianbao.document.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.nianbao.chinese.Blank;
import org.nianbao.document.DocumentBuilder;
import org.nianbao.document.Limits;
import org.nianbao.document.Origin;
import org.nianbao.document.SpanInference;
import org.nianbao.document.Table;
import org.nianbao.document.TableBuilder;
import org.nianbao.document.UnreadableException;

/** Tells a page's tables of data from those that only arrange the page, and reads the former. */
final class HtmlTable {

  /** A cell with this much text in this many paragraphs is a page's column, not a table's cell. */
  private static final int COLUMN_PARAGRAPHS = 4;

  /** See {@link #COLUMN_PARAGRAPHS}: the note in a cell of the form is shorter. */
  private static final int COLUMN_CHARACTERS = 400;

  /** A table within a cell that is no longer than this is a framed value, not a layout. */
  private static final int FRAMED_CHARACTERS = 20;

  private HtmlTable() {}

  /** Whether the table holds data: several cells, none of which holds a table or a page. */
  static boolean isData(Element table) {
    List<Element> cells = new ArrayList<>();
    for (Element row : rows(table)) {
      cells.addAll(cells(row));
    }
    if (cells.size() <= 1) {
      return false;
    }
    for (Element inner : table.getElementsByTag("table")) {
      if (!inner.equals(table) && !isFramedValue(inner)) {
        return false;
      }
    }
    return cells.stream().noneMatch(HtmlTable::isPageColumn);
  }

  private static boolean isFramedValue(Element table) {
    List<Element> rows = rows(table);
    return rows.stream().mapToInt(row -> cells(row).size()).sum() <= 1
        && table.text().length() <= FRAMED_CHARACTERS;
  }

  private static boolean isPageColumn(Element cell) {
    if (cell.childNodeSize() < 2 && cell.childrenSize() == 0) {
      return false; // one piece of text: the usual case, told fast
    }
    List<String> lines =
        HtmlBlocks.lines(cell).stream().filter(line -> !Blank.isBlank(line)).toList();
    return lines.size() >= COLUMN_PARAGRAPHS
        && lines.stream().mapToInt(String::length).sum() > COLUMN_CHARACTERS;
  }

  /** The table's caption, or null. */
  static Element caption(Element table) {
    Element child = table.firstElementChild();
    while (child != null && !child.normalName().equals("caption")) {
      child = child.nextElementSibling();
    }
    return child;
  }

  /** The texts of the cells in order. */
  static List<String> texts(Element table) {
    List<String> texts = new ArrayList<>();
    for (Element row : rows(table)) {
      for (Element cell : cells(row)) {
        texts.add(String.join("\n", HtmlBlocks.lines(cell)));
      }
    }
    return texts;
  }

  /**
   * The table on its grid, at the builder's next place.
   *
   * @param origin which table of the page it is
   */
  static Table onGrid(Element table, Origin origin, DocumentBuilder builder, Limits limits)
      throws UnreadableException {
    TableBuilder grid = new TableBuilder(builder.nextTable().from(origin));
    long covered = 0;
    List<Element> rows = rows(table);
    if (lostItsSpans(rows)) {
      return inferred(rows, grid, builder);
    }
    for (int r = 0; r < rows.size(); r++) {
      grid.startRow();
      for (Element cell : cells(rows.get(r))) {
        int rowSpan = Math.min(span(cell, "rowspan", limits), rows.size() - r);
        int colSpan = span(cell, "colspan", limits);
        covered += (long) rowSpan * colSpan;
        builder.require(0, covered);
        grid.cell(String.join("\n", HtmlBlocks.lines(cell)), rowSpan, colSpan);
      }
    }
    return grid.build();
  }

  /**
   * Whether the cells of a table once were merged and nothing says how any more: rows of different
   * lengths, and no span, as sites leave them that strip attributes.
   */
  private static boolean lostItsSpans(List<Element> rows) {
    long lengths =
        rows.stream().map(row -> cells(row).size()).filter(n -> n > 0).distinct().count();
    return lengths > 2
        && rows.stream()
            .flatMap(row -> cells(row).stream())
            .noneMatch(cell -> cell.hasAttr("colspan") || cell.hasAttr("rowspan"));
  }

  private static Table inferred(List<Element> rows, TableBuilder grid, DocumentBuilder builder)
      throws UnreadableException {
    List<List<String>> texts =
        rows.stream()
            .map(HtmlTable::cells)
            .filter(cells -> !cells.isEmpty())
            .map(cells -> cells.stream().map(c -> String.join("\n", HtmlBlocks.lines(c))).toList())
            .toList();
    int[][] spans = SpanInference.of(texts);
    long covered = 0;
    for (int r = 0; r < spans.length; r++) {
      grid.startRow();
      for (int c = 0; c < spans[r].length; c++) {
        covered += spans[r][c];
        builder.require(0, covered);
        grid.cell(texts.get(r).get(c), 1, spans[r][c]);
      }
    }
    return grid.build();
  }

  /** The rows as they are shown: the head first and the foot last, wherever they stand. */
  private static List<Element> rows(Element table) {
    List<Element> head = new ArrayList<>();
    List<Element> body = new ArrayList<>();
    List<Element> foot = new ArrayList<>();
    for (Element part : table.children()) {
      switch (part.normalName()) {
        case "tr" -> body.add(part);
        case "thead" -> addRows(part, head);
        case "tbody" -> addRows(part, body);
        case "tfoot" -> addRows(part, foot);
        default -> {}
      }
    }
    head.addAll(body);
    head.addAll(foot);
    return head;
  }

  private static void addRows(Element part, List<Element> rows) {
    part.children().stream().filter(e -> e.normalName().equals("tr")).forEach(rows::add);
  }

  /** The cells of a row. */
  static List<Element> cells(Element row) {
    return row.children().stream()
        .filter(e -> e.normalName().equals("td") || e.normalName().equals("th"))
        .toList();
  }

  /** A span as browsers take it: nonsense is 1, and a row span of 0 reaches to the end. */
  private static int span(Element cell, String attribute, Limits limits) {
    String text = cell.attr(attribute).strip();
    if (!text.matches("\\d+.*")) {
      return 1;
    }
    String digits = text.replaceAll("\\D.*", "");
    long asked = digits.length() > 9 ? Long.MAX_VALUE : Long.parseLong(digits);
    return asked == 0 && attribute.equals("rowspan") ? limits.span() : limits.clampSpan(asked);
  }
}
