package org.nianbao.document.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.nianbao.chinese.Blank;
import org.nianbao.document.DocumentBuilder;
import org.nianbao.document.SpanInference;
import org.nianbao.document.UnreadableException;

/**
 * Makes tables of what a page draws as tables without table tags: elements that styles show as rows
 * and cells, or that are named so by their classes where the styles are in another file.
 */
final class DrawnTables {

  private static final Pattern ROW_NAME = Pattern.compile("^(?:.*[-_])?(?:tr|row|line|hang)\\d*");

  private static final Pattern CELL_NAME =
      Pattern.compile("^(?:.*[-_])?(?:td|th|cell|col|column|lie|item)(?:[-_]?\\w{1,6})?");

  /** What may be a row or a cell. */
  private static final Set<String> BOXES =
      Set.of("div", "ul", "ol", "dl", "li", "dt", "dd", "span", "p", "section");

  /** Rows that only their classes name must be so many: two may be anything side by side. */
  private static final int ENOUGH_NAMED = 3;

  /** A cell of the form with its note has no more; more is a part of the page. */
  private static final int LONGEST_CELL = 150;

  private final StyleSheet styles;
  private final DocumentBuilder builder;

  private DrawnTables(StyleSheet styles, DocumentBuilder builder) {
    this.styles = styles;
    this.builder = builder;
  }

  /** Replaces every drawn table of the page by a table. */
  static void mark(Element body, StyleSheet styles, DocumentBuilder builder)
      throws UnreadableException {
    DrawnTables drawn = new DrawnTables(styles, builder);
    drawn.grids(body);
    List<List<Element>> tables = new ArrayList<>();
    drawn.collect(body, tables);
    for (List<Element> rows : tables) {
      drawn.replace(rows);
    }
  }

  /** Replaces the grids that are tables. */
  private void grids(Element body) throws UnreadableException {
    List<Element> grids = new ArrayList<>();
    for (Element element : body.getAllElements()) {
      if (BOXES.contains(element.normalName()) && styles.display(element).equals("grid")) {
        builder.require(0, 0);
        List<Element> cells = GridTable.cells(element, styles);
        int links = element.select("a[href]").text().length();
        if (GridTable.columns(element, styles) > 0
            && cells.stream().allMatch(c -> BOXES.contains(c.normalName()) && isSmall(c))
            && links * 2 <= element.text().length()) {
          grids.add(element);
        }
      }
    }
    for (Element grid : grids) {
      GridTable.replace(grid, GridTable.columns(grid, styles), styles, builder);
    }
  }

  /** Collects runs of rows, the outermost first; the page's depth is limited before. */
  private void collect(Element parent, List<List<Element>> tables) throws UnreadableException {
    builder.require(0, 0);
    List<Element> run = new ArrayList<>();
    for (Node node : parent.childNodes()) {
      if (node instanceof Element element) {
        List<Element> rows = rows(element);
        if (!rows.isEmpty()) {
          run.addAll(rows);
          continue;
        }
      } else if (isBlank(node)) {
        continue;
      }
      end(run, tables);
      run = new ArrayList<>();
      if (node instanceof Element element && !element.normalName().equals("table")) {
        collect(element, tables);
      } else if (node instanceof Element table) {
        collectCells(table, tables);
      }
    }
    end(run, tables);
  }

  /** In a page that is laid out in tables, drawn tables may stand in their cells. */
  private void collectCells(Element table, List<List<Element>> tables) throws UnreadableException {
    if (!HtmlTable.isData(table)) {
      for (Element cell : table.select("td, th")) {
        if (table.equals(cell.closest("table"))) {
          collect(cell, tables);
        }
      }
    }
  }

  /** Returns the element's rows: itself, those of a group of rows, or none. */
  private List<Element> rows(Element element) {
    if (isRow(element)) {
      return List.of(element);
    }
    boolean group = styles.display(element).matches("table-(row|header|footer)-group");
    return group && element.childrenSize() > 0 && element.children().stream().allMatch(this::isRow)
        ? element.children()
        : List.of();
  }

  private boolean isRow(Element element) {
    if (!BOXES.contains(element.normalName()) || element.childrenSize() == 0) {
      return false;
    }
    for (Node child : element.childNodes()) {
      boolean fits = child instanceof Element cell ? isCell(element, cell) : isBlank(child);
      if (!fits) {
        return false;
      }
    }
    return true;
  }

  private boolean isCell(Element row, Element cell) {
    if (!BOXES.contains(cell.normalName())) {
      return false;
    }
    String shown = styles.display(cell);
    boolean named = isNamed(row, ROW_NAME) && isNamed(cell, CELL_NAME);
    return (shown.equals("table-cell") || named || styles.display(row).equals("flex"))
        && isSmall(cell);
  }

  private static boolean isNamed(Element element, Pattern name) {
    for (String one : element.classNames()) {
      if (name.matcher(one).matches()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSmall(Element cell) {
    return cell.selectFirst("table, h1, h2, h3, img, ul ul, iframe") == null
        && cell.text().length() <= LONGEST_CELL;
  }

  private static boolean isBlank(Node node) {
    return node instanceof TextNode text ? Blank.isBlank(text.getWholeText()) : true;
  }

  private void end(List<Element> run, List<List<Element>> tables) {
    long several = run.stream().filter(row -> row.childrenSize() > 1).count();
    boolean shown =
        run.stream().anyMatch(row -> styles.display(row.firstElementChild()).equals("table-cell"));
    int links = run.stream().mapToInt(row -> row.select("a[href]").text().length()).sum();
    int all = run.stream().mapToInt(row -> row.text().length()).sum();
    if (several >= (shown ? 1 : ENOUGH_NAMED) && several * 2 >= run.size() && links * 2 <= all) {
      tables.add(run);
    }
  }

  private void replace(List<Element> rows) {
    List<List<String>> texts =
        rows.stream().map(row -> row.children().stream().map(Element::text).toList()).toList();
    int[][] spans = SpanInference.of(texts);
    Element table = new Element("table");
    rows.get(0).before(table);
    for (int r = 0; r < rows.size(); r++) {
      Element tr = table.appendElement("tr");
      List<Element> cells = rows.get(r).children();
      for (int c = 0; c < cells.size(); c++) {
        Element td = tr.appendElement("td");
        td.attr("colspan", Integer.toString(spans[r][c]));
        td.insertChildren(0, new ArrayList<>(cells.get(c).childNodes()));
      }
      rows.get(r).remove();
    }
  }
}
