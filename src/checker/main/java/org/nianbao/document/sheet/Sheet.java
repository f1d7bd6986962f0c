package org.nianbao.document.sheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.poi.ss.util.CellReference;
import org.nianbao.chinese.Blank;
import org.nianbao.document.DocumentBuilder;
import org.nianbao.document.Limits;
import org.nianbao.document.Origin;
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

  /**
   * Characters of a label at most; more, alone in its row, are a sentence about the table above.
   */
  private static final int LONGEST_LABEL = 40;

  private final TreeMap<Integer, TreeMap<Integer, String>> rows = new TreeMap<>();
  private final TreeMap<Integer, List<Area>> areas = new TreeMap<>();
  private final Origin origin;
  private final DocumentBuilder builder;
  private final Limits limits;
  private long characters;
  private long cells;

  /** An area of merged cells, its ends included. */
  record Area(int top, int left, int bottom, int right) {}

  /**
   * An empty sheet for the given document.
   *
   * @param origin which sheet of the file it is, or which table that holds one
   */
  public Sheet(Origin origin, DocumentBuilder builder, Limits limits) {
    this.origin = origin;
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
        paragraph(number);
      } else {
        table.add(number);
        for (Area area : areas.getOrDefault(number, List.of())) {
          covered = Math.max(covered, area.bottom());
        }
      }
    }
    table(table);
  }

  /** Adds what stands alone in its row. */
  private void paragraph(int row) throws UnreadableException {
    Map.Entry<Integer, String> cell = rows.get(row).firstEntry();
    Place place = builder.nextParagraph().from(reference(row, cell.getKey()));
    builder.paragraph(cell.getValue(), place);
  }

  /** Where the cell is in the file. */
  Origin reference(int row, int column) {
    return origin.cell(CellReference.convertNumToColString(column) + (row + 1));
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
      paragraph(number);
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
    int[] columns = columns(numbers, left, right);
    Place place = builder.nextTable().from(reference(top, columns[0]));
    return new SheetGrid(this, top, bottom - top + 1, columns).table(place);
  }

  /** What stands in a cell; empty if nothing does. */
  String text(int row, int column) {
    TreeMap<Integer, String> cells = rows.get(row);
    return cells == null ? "" : cells.getOrDefault(column, "");
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

  /** The areas that begin in the given rows. */
  List<Area> within(int top, int bottom) {
    return areas.subMap(top, bottom + 1).values().stream().flatMap(List::stream).toList();
  }
}
