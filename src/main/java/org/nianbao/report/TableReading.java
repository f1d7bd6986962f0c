package org.nianbao.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nianbao.document.Cell;
import org.nianbao.document.Place;
import org.nianbao.form.FormColumn;
import org.nianbao.form.FormGroup;
import org.nianbao.form.FormRow;
import org.nianbao.form.FormTable;
import org.nianbao.report.FormIndex.ColumnEntry;
import org.nianbao.report.FormIndex.RowEntry;
import org.nianbao.report.FormIndex.TableIndex;
import org.nianbao.report.TableScan.DataRow;
import org.nianbao.report.TableScan.HeadingRows;
import org.nianbao.report.TableScan.Piece;

/**
 * One of the form's tables as found in the document: which row and column of the form each label
 * stands for, and which cell each figure belongs to. Labels decide, with the grid; the order of
 * rows and columns only helps where a label is miswritten.
 */
final class TableReading {

  /** A miswritten label must be at least this like the form's to count as the same. */
  private static final double NEARLY = 0.6;

  /** In a row of fewer cells their number alone says nothing. */
  private static final int MANY = 5;

  /**
   * A row: the form's row that it stands for (null: none), and whether its label says exactly that.
   */
  record ReadRow(DataRow source, FormRow row, String edition, boolean exact) {}

  /**
   * A column of figures: the form's column (null: none), its heading's text, and the grid columns
   * it covers.
   */
  record ReadColumn(
      FormColumn column,
      String edition,
      boolean exact,
      String text,
      Cell cell,
      int from,
      int to,
      boolean blank) {

    boolean isOver(Cell cell) {
      return from < cell.column() + cell.colSpan() && to > cell.column();
    }
  }

  /** A cell of the form: its place in the form and in the source, and its text. */
  record ReadCell(ReadRow row, ReadColumn column, Cell cell) {}

  final String table;
  final String edition;
  final Place place;
  final List<ReadRow> rows = new ArrayList<>();
  final Map<HeadingRows, List<ReadColumn>> columns = new LinkedHashMap<>();
  final List<ReadCell> cells = new ArrayList<>();
  final List<ReadCell> groupCells = new ArrayList<>();

  /** Cells with a figure that belong to no column, or to more than one. */
  int astray;

  /** Whether rows stood off the grid, so that columns without heading need not be the report's. */
  boolean moved;

  private final TableIndex labels;

  /**
   * Reads the pieces of one table.
   *
   * @param pieces the pieces, in the document's order, at least one
   * @param index the labels of all editions
   * @param preferred the edition in force for the report's year, empty where that is unknown
   * @param forms the table in each edition that has it, by edition
   */
  TableReading(
      List<Piece> pieces, FormIndex index, String preferred, Map<String, FormTable> forms) {
    this.table = pieces.get(0).table();
    this.labels = index.table(table);
    this.place = pieces.get(0).source().place();
    for (Piece piece : pieces) {
      for (HeadingRows heading : piece.headings()) {
        columns.put(heading, readColumns(heading, piece, preferred));
      }
    }
    this.edition = followedEdition(pieces, preferred);
    List<DataRow> data = pieces.stream().flatMap(piece -> piece.rows().stream()).toList();
    readRows(data, forms.get(edition));
    rows.forEach(this::readCells);
  }

  /**
   * The edition that most of the columns and rows follow; the preferred one where they fit it as
   * well.
   */
  private String followedEdition(List<Piece> pieces, String preferred) {
    Map<String, Integer> votes = new HashMap<>();
    for (List<ReadColumn> block : columns.values()) {
      for (ReadColumn column : block) {
        if (column.column() != null) {
          for (String e : editionsOfColumn(column)) {
            votes.merge(e, 2, Integer::sum);
          }
        }
      }
    }
    for (Piece piece : pieces) {
      for (DataRow row : piece.rows()) {
        for (RowEntry entry : labels.rows.getOrDefault(row.key(), List.of())) {
          votes.merge(entry.edition(), 1, Integer::sum);
        }
      }
    }
    String newest = labels.rows.isEmpty() ? "" : "2021";
    return votes.entrySet().stream()
        .max(
            Comparator.<Map.Entry<String, Integer>>comparingInt(Map.Entry::getValue)
                .thenComparing(e -> e.getKey().equals(preferred))
                .thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey)
        .orElse(preferred.isEmpty() ? newest : preferred);
  }

  private Set<String> editionsOfColumn(ReadColumn column) {
    Set<String> editions = new HashSet<>();
    for (List<ColumnEntry> entries : labels.columns.values()) {
      for (ColumnEntry entry : entries) {
        if (entry.column().id().equals(column.column().id())
            && entry.column().label().equals(column.column().label())) {
          editions.add(entry.edition());
        }
      }
    }
    return editions;
  }

  private List<ReadColumn> readColumns(HeadingRows heading, Piece piece, String preferred) {
    List<ReadColumn> read = new ArrayList<>();
    Map<String, Integer> seen = new HashMap<>();
    int column = 0;
    while (column < heading.width()) {
      List<Cell> stack = stack(heading, column);
      Cell leaf = stack.isEmpty() ? null : stack.get(stack.size() - 1);
      int to = column + 1;
      while (to < heading.width() && sameLeaf(stack(heading, to), leaf)) {
        to++;
      }
      read.add(readColumn(stack, leaf, column, to, piece, preferred, seen));
      column = to;
    }
    List<ReadColumn> known = nearMisses(read);
    int first = 0;
    while (first < known.size() && known.get(first).column() == null) {
      first++;
    }
    return known.subList(first, known.size());
  }

  private static boolean sameLeaf(List<Cell> stack, Cell leaf) {
    return leaf == null
        ? stack.isEmpty()
        : !stack.isEmpty() && same(stack.get(stack.size() - 1), leaf);
  }

  /** Whether two cells of one table are the same. */
  private static boolean same(Cell a, Cell b) {
    return a.row() == b.row() && a.column() == b.column();
  }

  /** The headings over a grid column, top to bottom, empty ones left out. */
  private static List<Cell> stack(HeadingRows heading, int column) {
    List<Cell> stack = new ArrayList<>();
    for (List<Cell> row : heading.rows()) {
      for (Cell cell : row) {
        if (cell.coversColumn(column)
            && !cell.isBlank()
            && (stack.isEmpty() || !same(stack.get(stack.size() - 1), cell))) {
          stack.add(cell);
        }
      }
    }
    return stack;
  }

  private ReadColumn readColumn(
      List<Cell> stack,
      Cell leaf,
      int from,
      int to,
      Piece piece,
      String preferred,
      Map<String, Integer> seen) {
    if (leaf == null) {
      boolean blank =
          piece.source().covering().stream()
              .flatMap(List::stream)
              .allMatch(c -> !c.coversColumn(from) || c.isBlank() || c.column() < from);
      return new ReadColumn(null, "", false, "", null, from, to, blank);
    }
    String key = Labels.keyWithoutNumeral(leaf.text());
    List<ColumnEntry> candidates = labels.columns.getOrDefault(key, List.of());
    if (candidates.isEmpty()) {
      return new ReadColumn(null, "", false, leaf.text(), leaf, from, to, false);
    }
    List<String> groups =
        stack.stream()
            .map(c -> labels.columnGroups.get(Labels.keyWithoutNumeral(c.text())))
            .filter(g -> g != null)
            .map(FormGroup::id)
            .toList();
    ColumnEntry entry = choose(candidates, groups, preferred, seen.merge(key, 1, Integer::sum));
    return new ReadColumn(
        entry.column(), entry.edition(), true, leaf.text(), leaf, from, to, false);
  }

  /**
   * Among columns of the same name the one whose group's heading stands nearest above; else by
   * occurrence.
   */
  private static ColumnEntry choose(
      List<ColumnEntry> candidates, List<String> groups, String preferred, int occurrence) {
    List<ColumnEntry> ofEdition =
        candidates.stream().filter(c -> c.edition().equals(preferred)).toList();
    List<ColumnEntry> among =
        ofEdition.isEmpty()
            ? candidates.stream()
                .filter(c -> c.edition().equals(candidates.get(0).edition()))
                .toList()
            : ofEdition;
    for (int i = groups.size() - 1; i >= 0; i--) {
      for (ColumnEntry entry : among) {
        if (entry.column().group().equals(groups.get(i))) {
          return entry;
        }
      }
    }
    return among.get(Math.min(occurrence, among.size()) - 1);
  }

  /**
   * Finds for headings that say nothing known the column that they most likely mean, among those
   * not yet found.
   */
  private List<ReadColumn> nearMisses(List<ReadColumn> read) {
    Set<String> found = new HashSet<>();
    read.stream().filter(c -> c.column() != null).forEach(c -> found.add(c.column().id()));
    List<ReadColumn> result = new ArrayList<>();
    for (ReadColumn column : read) {
      if (column.column() != null || column.text().isBlank()) {
        result.add(column);
        continue;
      }
      String key = Labels.keyWithoutNumeral(column.text());
      Optional<ColumnEntry> nearest =
          labels.columns.entrySet().stream()
              .filter(e -> Labels.likeness(e.getKey(), key) >= NEARLY)
              .sorted(
                  Comparator.comparingDouble(
                          (Map.Entry<String, List<ColumnEntry>> e) ->
                              -Labels.likeness(e.getKey(), key))
                      .thenComparing(Map.Entry::getKey))
              .flatMap(e -> e.getValue().stream())
              .filter(e -> !found.contains(e.column().id()))
              .findFirst();
      nearest.ifPresent(e -> found.add(e.column().id()));
      result.add(
          nearest
              .map(
                  e ->
                      new ReadColumn(
                          e.column(),
                          e.edition(),
                          false,
                          column.text(),
                          column.cell(),
                          column.from(),
                          column.to(),
                          false))
              .orElse(column));
    }
    return result;
  }

  private void readRows(List<DataRow> data, FormTable form) {
    Set<String> found = new HashSet<>();
    List<ReadRow> exact = new ArrayList<>();
    for (DataRow row : data) {
      RowEntry entry = row.label() == null ? unlabelled(form) : exactRow(row, found);
      exact.add(
          entry == null
              ? new ReadRow(row, null, "", false)
              : new ReadRow(row, entry.row(), entry.edition(), true));
      if (entry != null) {
        found.add(entry.row().id());
      }
    }
    for (ReadRow row : exact) {
      rows.add(row.row() == null && !row.source().key().isEmpty() ? nearRow(row, found) : row);
    }
  }

  private static RowEntry unlabelled(FormTable form) {
    return form == null || form.rows().size() != 1 ? null : new RowEntry("", form.rows().get(0));
  }

  /**
   * The form's row of that label, in the group where it stands; none if that row has been seen
   * already.
   */
  private RowEntry exactRow(DataRow row, Set<String> found) {
    List<RowEntry> candidates =
        labels.rows.getOrDefault(row.key(), List.of()).stream()
            .filter(entry -> !found.contains(entry.row().id()))
            .sorted(
                Comparator.comparing(
                        (RowEntry entry) ->
                            row.group() == null || !entry.row().group().equals(row.group().id()))
                    .thenComparing(entry -> !entry.edition().equals(edition)))
            .toList();
    return candidates.isEmpty() ? null : candidates.get(0);
  }

  private ReadRow nearRow(ReadRow row, Set<String> found) {
    String key = row.source().key();
    Optional<RowEntry> nearest =
        labels.rows.entrySet().stream()
            .filter(e -> nearly(e.getKey(), key))
            .sorted(
                Comparator.comparingDouble(
                        (Map.Entry<String, List<RowEntry>> e) -> -Labels.likeness(e.getKey(), key))
                    .thenComparing(Map.Entry::getKey))
            .flatMap(e -> e.getValue().stream())
            .filter(e -> !found.contains(e.row().id()))
            .findFirst();
    nearest.ifPresent(e -> found.add(e.row().id()));
    return nearest.map(e -> new ReadRow(row.source(), e.row(), e.edition(), false)).orElse(row);
  }

  private static boolean nearly(String due, String key) {
    return Labels.likeness(due, key) >= NEARLY
        || (due.length() >= 4 && key.length() <= due.length() + 4 && key.contains(due));
  }

  private void readCells(ReadRow row) {
    List<ReadColumn> block = columns.get(row.source().headings());
    if (block == null) {
      astray += (int) row.source().cells().stream().filter(c -> !c.isBlank()).count();
      return;
    }
    List<ReadColumn> known = block.stream().filter(c -> c.column() != null).toList();
    List<Cell> byColumn = byGrid(row.source().cells(), known);
    boolean group = row.row() == null && row.source().key().isEmpty();
    for (int i = 0; i < known.size(); i++) {
      if (byColumn.get(i) != null) {
        (group ? groupCells : cells).add(new ReadCell(row, known.get(i), byColumn.get(i)));
      }
    }
  }

  /** For each column the cell below it on the grid; null for a column without one. */
  private List<Cell> byGrid(List<Cell> cells, List<ReadColumn> known) {
    List<Cell> byColumn = new ArrayList<>(Collections.nCopies(known.size(), null));
    int torn = 0;
    int outside = 0;
    for (Cell cell : cells) {
      List<ReadColumn> under = known.stream().filter(c -> c.isOver(cell)).toList();
      if (under.size() == 1) {
        int column = known.indexOf(under.get(0));
        if (byColumn.get(column) == null || byColumn.get(column).isBlank()) {
          byColumn.set(column, cell);
        }
      } else if (!cell.isBlank()) {
        torn += under.size() > 1 ? 1 : 0;
        outside++;
      }
    }
    boolean shifted = outside > 0 || byColumn.contains(null);
    if (shifted && cells.size() == known.size() && known.size() >= MANY) {
      // a label beside the row, merged one row too far or too short, has moved it off the grid
      moved = true;
      return cells;
    }
    astray += torn;
    return byColumn;
  }
}
