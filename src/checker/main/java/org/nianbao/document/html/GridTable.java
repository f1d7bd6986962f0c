package org.nianbao.document.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.nianbao.document.DocumentBuilder;
import org.nianbao.document.Limits;
import org.nianbao.document.UnreadableException;

/**
 * A table that is drawn on a CSS grid: cells one behind the other, without rows, that fill as many
 * columns as their container defines.
 */
final class GridTable {

  private static final Pattern COLUMNS = Pattern.compile("grid-template-columns\\s*:\\s*([^;}]+)");
  private static final Pattern REPEAT =
      Pattern.compile("repeat\\(\\s*(\\d{1,2})\\s*,((?:[^()]|\\([^()]*\\))*)\\)");
  private static final Pattern COLUMN = Pattern.compile("grid-column\\s*:\\s*([^;}]+)");
  private static final Pattern ROW = Pattern.compile("grid-row\\s*:\\s*([^;}]+)");
  private static final Pattern SPAN = Pattern.compile("span\\s+(\\d{1,3})");
  private static final Pattern LINES = Pattern.compile("(\\d{1,3})\\s*/\\s*(-?\\d{1,3})");
  private static final Pattern LINE = Pattern.compile("(\\d{1,3})(?:\\s*/.*)?");

  /** A page's own columns are fewer, and so are the rows in which cards stand. */
  private static final int FEWEST_CELLS = 8;

  private final StyleSheet styles;
  private final int columns;
  private final List<Element> cells;
  private final Map<Integer, boolean[]> taken = new HashMap<>();

  private GridTable(StyleSheet styles, int columns, List<Element> cells) {
    this.styles = styles;
    this.columns = columns;
    this.cells = cells;
  }

  /** Returns the cells of a grid in order; those of rows that draw nothing themselves too. */
  static List<Element> cells(Element grid, StyleSheet styles) {
    List<Element> cells = new ArrayList<>();
    for (Element child : grid.children()) {
      if (styles.display(child).equals("contents")) {
        cells.addAll(child.children());
      } else {
        cells.add(child);
      }
    }
    return cells;
  }

  /**
   * Returns how many columns an element has as a grid that may be a table; 0 for any other element.
   */
  static int columns(Element element, StyleSheet styles) {
    if (!styles.display(element).equals("grid")) {
      return 0;
    }
    Matcher columns = last(COLUMNS, styles.grid(element));
    if (columns == null) {
      return 0;
    }
    String tracks = columns.group(1).replaceAll("\\[[^\\]\\[]*+\\]", " ");
    Matcher repeat = REPEAT.matcher(tracks);
    int count = 0;
    while (repeat.find()) {
      count += Integer.parseInt(repeat.group(1)) * tracks(repeat.group(2));
    }
    count += tracks(REPEAT.matcher(tracks).replaceAll(" "));
    boolean several = count > 1 && cells(element, styles).size() >= FEWEST_CELLS;
    boolean known = !tracks.contains("auto-fi") && count <= Limits.DEFAULT.span();
    return several && known ? count : 0;
  }

  private static int tracks(String list) {
    String flat = list.replaceAll("\\([^()]*\\)", "").strip();
    return flat.isEmpty() ? 0 : flat.split("\\s+", -1).length;
  }

  private static Matcher last(Pattern property, String style) {
    Matcher found = property.matcher(style);
    Matcher last = null;
    int from = 0;
    while (found.find(from)) {
      last = property.matcher(style).region(found.start(), style.length());
      from = found.end();
    }
    return last != null && last.find() ? last : null;
  }

  /** Puts a table in the place of a grid. */
  static void replace(Element grid, int columns, StyleSheet styles, DocumentBuilder builder)
      throws UnreadableException {
    grid.before(new GridTable(styles, columns, cells(grid, styles)).table(builder));
    grid.remove();
  }

  private Element table(DocumentBuilder builder) throws UnreadableException {
    long covered = 0;
    Map<Integer, Element[]> begun = new HashMap<>();
    int row = 0;
    int column = 0;
    for (Element cell : cells) {
      String style = styles.grid(cell);
      int wide = Math.min(columns, span(last(COLUMN, style)));
      int high = Math.min(Limits.DEFAULT.span(), span(last(ROW, style)));
      int start = start(last(COLUMN, style));
      covered += (long) wide * high;
      builder.require(0, covered);
      if (start > 0) {
        row += start - 1 < column ? 1 : 0;
        column = start - 1;
      }
      while (!isFree(row, column, wide)) {
        column = column + wide < columns && start == 0 ? column + 1 : 0;
        row += column == 0 ? 1 : 0;
        column = column == 0 && start > 0 ? start - 1 : column;
      }
      Element td = new Element("td");
      td.attr("colspan", Integer.toString(wide)).attr("rowspan", Integer.toString(high));
      td.insertChildren(0, new ArrayList<>(cell.childNodes()));
      begun.computeIfAbsent(row, r -> new Element[columns])[column] = td;
      for (int r = row; r < row + high; r++) {
        boolean[] its = taken.computeIfAbsent(r, k -> new boolean[columns]);
        Arrays.fill(its, column, column + wide, true);
      }
      column += wide;
    }
    builder.require(0, (long) columns * row);
    return assembled(begun, row);
  }

  private Element assembled(Map<Integer, Element[]> begun, int last) {
    Element table = new Element("table");
    for (int row = 0; row <= last; row++) {
      Element tr = table.appendElement("tr");
      Element[] its = begun.getOrDefault(row, new Element[columns]);
      boolean[] full = taken.getOrDefault(row, new boolean[columns]);
      for (int column = 0; column < columns; column++) {
        if (its[column] != null) {
          tr.appendChild(its[column]);
        } else if (!full[column]) {
          tr.appendElement("td");
        }
      }
    }
    return table;
  }

  private boolean isFree(int row, int column, int wide) {
    boolean[] its = taken.getOrDefault(row, new boolean[columns]);
    if (column + wide > columns) {
      return false;
    }
    for (int c = column; c < column + wide; c++) {
      if (its[c]) {
        return false;
      }
    }
    return true;
  }

  /** Returns how many lines a cell asks for. */
  private int span(Matcher property) {
    if (property == null) {
      return 1;
    }
    Matcher span = SPAN.matcher(property.group(1));
    if (span.find()) {
      return Math.max(1, Integer.parseInt(span.group(1)));
    }
    Matcher lines = LINES.matcher(property.group(1).strip());
    if (!lines.matches()) {
      return 1;
    }
    int from = Integer.parseInt(lines.group(1));
    int to = Integer.parseInt(lines.group(2));
    return Math.max(1, (to < 0 ? columns + 2 + to : to) - from);
  }

  /** Returns the column in which a cell asks to begin; 0 for the next free one. */
  private int start(Matcher property) {
    Matcher line = property == null ? null : LINE.matcher(property.group(1).strip());
    int start = line != null && line.matches() ? Integer.parseInt(line.group(1)) : 0;
    return start + span(property) - 1 <= columns ? start : 0;
  }
}
