package org.nianbao.document.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.nianbao.chinese.Blank;
import org.nianbao.document.Cell;
import org.nianbao.document.DocumentBuilder;
import org.nianbao.document.Limits;
import org.nianbao.document.Place;
import org.nianbao.document.Table;
import org.nianbao.document.UnreadableException;

/** A sheet of a spreadsheet: cells that hold something, and the areas that are merged. */
public final class Sheet {

  /** A heading of a section, which parts the tables that stand one below the other. */
  private static final Pattern HEADING =
      Pattern.compile(
          "([一二三四五六七八九十]{1,3}|\\d{1,2}|第[一二三四五六七八九十]部分)[、.．\\s].*" + "|[（(][一二三四五六七八九十]{1,3}[）)].*",
          Pattern.DOTALL);

  /** The official form heads the parts of a table with the article of the law. */
  private static final Pattern PART = Pattern.compile("第[一二三四五六七八九十百]+条.*", Pattern.DOTALL);

  private static final Pattern NOTE =
      Pattern.compile("[（(]?(备?注|说明|联系|填表|制表|审核).*", Pattern.DOTALL);

  private static final int LONGEST_LABEL = 40;

  private final TreeMap<Integer, TreeMap<Integer, String>> rows = new TreeMap<>();
  private final TreeMap<Integer, List<Area>> areas = new TreeMap<>();
  private final DocumentBuilder builder;
  private final Limits limits;
  private long characters;
  private long cells;

  private record Area(int top, int left, int bottom, int right) {}

  /** An empty sheet for the given document. */
  public Sheet(DocumentBuilder builder, Limits limits) {
    this.builder = builder;
    this.limits = limits;
  }

  /** Puts text into a cell; row and column from 0. */
  public void cell(int row, int column, String text) throws UnreadableException {
    characters += text.length();
    cells++;
    builder.require(characters, cells);
    if (!Blank.isBlank(text)) {
      rows.computeIfAbsent(row, key -> new TreeMap<>()).put(column, text);
    }
  }

  /** Merges an area, its ends included. */
  public void merge(int top, int left, int bottom, int right) throws UnreadableException {
    if (top < 0 || left < 0 || bottom < top || right < left) {
      return; // damage that hurts nobody
    }
    cells++;
    builder.require(characters, cells);
    areas
        .computeIfAbsent(top, key -> new ArrayList<>())
        .add(
            new Area(
                top,
                left,
                top + limits.clampSpan(bottom - top + 1L) - 1,
                left + limits.clampSpan(right - left + 1L) - 1));
  }

  /** Merges cells where the file keeps no merged ones (CSV). */
  void inferMerges() throws UnreadableException {
    for (InferredMerges.CellRun run : InferredMerges.in(rows, limits.span())) {
      merge(run.row(), run.left(), run.row(), run.right());
    }
  }

  /** Adds the sheet's paragraphs and tables to the document. */
  public void add() throws UnreadableException {
    List<Integer> table = new ArrayList<>();
    int covered = -1;
    for (Map.Entry<Integer, TreeMap<Integer, String>> row : rows.entrySet()) {
      int number = row.getKey();
      boolean gap = !table.isEmpty() && number > Math.max(table.get(table.size() - 1), covered) + 1;
      boolean alone = row.getValue().size() == 1 && number > covered;
      if (gap || (alone && isParagraph(number, table))) {
        table(table);
        table.clear();
      }
      if (alone && table.isEmpty() && !beginsTable(number)) {
        builder.paragraph(row.getValue().firstEntry().getValue());
      } else {
        table.add(number);
        for (Area area : areas.getOrDefault(number, List.of())) {
          covered = Math.max(covered, area.bottom());
        }
      }
    }
    table(table);
  }

  /**
   * Whether what stands alone in its row below a table is a heading outside it. A label whose
   * figures are all empty is merged over some of the columns, a heading over none or all.
   */
  private boolean isParagraph(int row, List<Integer> table) {
    if (table.isEmpty() || !HEADING.matcher(textAlone(row)).matches()) {
      return false;
    }
    int first = table.stream().mapToInt(number -> rows.get(number).firstKey()).min().orElse(0);
    if (rows.get(row).firstKey() > first) {
      return false;
    }
    int width = width(row);
    int last = table.stream().mapToInt(number -> rows.get(number).lastKey()).max().orElse(0);
    return width == 1 || rows.get(row).firstKey() + width > last;
  }

  private String textAlone(int row) {
    return Blank.strip(rows.get(row).firstEntry().getValue());
  }

  /** Over how many columns the row's first cell is merged. */
  private int width(int row) {
    int column = rows.get(row).firstKey();
    return areas.getOrDefault(row, List.of()).stream()
        .filter(area -> area.left() == column)
        .mapToInt(area -> area.right() - area.left() + 1)
        .findFirst()
        .orElse(1);
  }

  /** Whether what stands alone in its row is the head of a table that begins there. */
  private boolean beginsTable(int row) {
    TreeMap<Integer, String> next = rows.get(row + 1);
    return next != null && next.size() > 1 && PART.matcher(textAlone(row)).matches();
  }

  private void table(List<Integer> numbers) throws UnreadableException {
    int last = numbers.size();
    while (last > 0 && isNote(numbers.get(last - 1))) {
      last--;
    }
    if (last > 0) {
      builder.table(grid(numbers.subList(0, last)));
    }
    for (int number : numbers.subList(last, numbers.size())) {
      builder.paragraph(rows.get(number).firstEntry().getValue());
    }
  }

  /** Whether the row below a table is a sentence about it. A label without figures is short. */
  private boolean isNote(int row) {
    return rows.get(row).size() == 1
        && (textAlone(row).length() > LONGEST_LABEL || NOTE.matcher(textAlone(row)).matches())
        && areas.headMap(row).values().stream()
            .flatMap(List::stream)
            .noneMatch(area -> area.bottom() >= row);
  }

  private Table grid(List<Integer> numbers) {
    int top = numbers.get(0);
    int bottom = numbers.get(numbers.size() - 1);
    for (Area area : within(top, bottom)) {
      bottom = Math.max(bottom, area.bottom());
    }
    int left = Integer.MAX_VALUE;
    int right = 0;
    for (int number : numbers) {
      left = Math.min(left, rows.get(number).firstKey());
      right = Math.max(right, rows.get(number).lastKey());
    }
    for (Area area : within(top, bottom)) {
      if (rows.getOrDefault(area.top(), new TreeMap<>()).containsKey(area.left())) {
        left = Math.min(left, area.left());
        right = Math.max(right, area.right());
      }
    }
    return new SheetGrid(top, bottom - top + 1, columns(numbers, left, right)).build();
  }

  /**
   * The sheet's columns that the table has. Where the file keeps no merged cells (CSV), a column in
   * which nothing stands is what is left of one.
   */
  private int[] columns(List<Integer> numbers, int left, int right) {
    IntStream all = IntStream.range(left, left + Math.min(right - left + 1, limits.span()));
    if (!areas.isEmpty()) {
      return all.toArray();
    }
    Set<Integer> filled = new HashSet<>();
    numbers.forEach(number -> filled.addAll(rows.get(number).keySet()));
    return all.filter(filled::contains).toArray();
  }

  private List<Area> within(int top, int bottom) {
    return areas.subMap(top, bottom + 1).values().stream().flatMap(List::stream).toList();
  }

  /** A part of the sheet as a table. */
  private final class SheetGrid {
    private final int top;
    private final int height;
    private final int[] columns;
    private final int width;
    private final List<List<Cell>> grid = new ArrayList<>();
    private final boolean[][] taken;
    private final Place place = builder.nextTable();

    SheetGrid(int top, int height, int[] columns) {
      this.top = top;
      this.height = height;
      this.columns = columns;
      this.width = columns.length;
      this.taken = new boolean[height][width];
      for (int row = 0; row < height; row++) {
        grid.add(new ArrayList<>());
      }
    }

    Table build() {
      for (Area area : within(top, top + height - 1)) {
        int row = area.top() - top;
        int column = area.left() - columns[0];
        if (column >= 0 && column < width && !taken[row][column]) {
          put(row, column, free(row, column, area), area.right() - area.left() + 1);
        }
      }
      for (int row = 0; row < height; row++) {
        for (int column = 0; column < width; column++) {
          if (!taken[row][column]) {
            put(row, column, 1, 1);
          }
        }
        grid.get(row).sort(Comparator.comparingInt(Cell::column));
      }
      return new Table(grid, width, place);
    }

    /** How many rows the area has until another one or the table's end. */
    private int free(int row, int column, Area area) {
      int span = 1;
      while (span < area.bottom() - area.top() + 1
          && row + span < height
          && !taken[row + span][column]) {
        span++;
      }
      return span;
    }

    private void put(int row, int column, int rowSpan, int askedColumns) {
      int colSpan = 1;
      while (colSpan < askedColumns
          && column + colSpan < width
          && isFree(row, rowSpan, column + colSpan)) {
        colSpan++;
      }
      for (int r = row; r < row + rowSpan; r++) {
        for (int c = column; c < column + colSpan; c++) {
          taken[r][c] = true;
        }
      }
      String text = rows.getOrDefault(top + row, new TreeMap<>()).getOrDefault(columns[column], "");
      grid.get(row)
          .add(new Cell(text, row, column, rowSpan, colSpan, place.at(row + 1, column + 1)));
    }

    private boolean isFree(int row, int rowSpan, int column) {
      for (int r = row; r < row + rowSpan; r++) {
        if (taken[r][column]) {
          return false;
        }
      }
      return true;
    }
  }
}
