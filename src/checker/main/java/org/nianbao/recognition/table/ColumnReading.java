package org.nianbao.recognition.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nianbao.document.Cell;
import org.nianbao.document.Table;
import org.nianbao.form.FormColumn;
import org.nianbao.form.FormGroup;
import org.nianbao.recognition.table.FormIndex.ColumnEntry;
import org.nianbao.recognition.table.FormIndex.TableIndex;
import org.nianbao.recognition.table.TableReading.LabelMatch;
import org.nianbao.recognition.table.TableReading.ReadColumn;
import org.nianbao.recognition.table.TableReading.ReadColumn.Filling;
import org.nianbao.recognition.table.TableScan.HeadingRows;
import org.nianbao.recognition.table.TableScan.TablePiece;
import org.nianbao.recognition.words.Labels;

/** Reads the heading rows over figures: which column of the form each column of the grid is. */
final class ColumnReading {

  private final TableIndex labels;
  private final String preferred;
  private final HeadingRows heading;
  private final TablePiece piece;
  private final Map<String, Integer> seen = new HashMap<>();

  /**
   * The columns under heading rows.
   *
   * @param labels the table's labels in all editions
   * @param preferred the edition in force, empty where that is unknown
   * @param heading the heading rows
   * @param piece the piece of the table in which they stand
   */
  ColumnReading(TableIndex labels, String preferred, HeadingRows heading, TablePiece piece) {
    this.labels = labels;
    this.preferred = preferred;
    this.heading = heading;
    this.piece = piece;
  }

  /** Returns the columns from the first that the form has, left to right. */
  List<ReadColumn> columns() {
    List<ReadColumn> read = new ArrayList<>();
    int column = 0;
    while (column < heading.width()) {
      List<Cell> stack = stack(column);
      Cell leaf = stack.isEmpty() ? null : stack.get(stack.size() - 1);
      int to = column + 1;
      while (to < heading.width() && sameLeaf(stack(to), leaf)) {
        to++;
      }
      read.add(readColumn(stack, leaf, column, to));
      column = to;
    }
    if (piece.source().marks() == Table.Marks.SIGNS) {
      read.removeIf(
          one -> one.cell() == null); // narrower parts of a table are filled up to its width
    }
    read.removeIf(one -> one.isEmpty() && isBeyond(one.from()));
    List<ReadColumn> known = inPlace(withSimilar(read));
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
  private List<Cell> stack(int column) {
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

  /** Whether a cell under these headings, that begins in the given columns, holds text. */
  private boolean isFilled(int from, int to) {
    return piece.rows().stream()
        .filter(row -> heading.equals(row.headings()))
        .flatMap(row -> row.cells().stream())
        .anyMatch(cell -> cell.column() >= from && cell.column() < to && !cell.isBlank());
  }

  /** Whether nothing of the piece stands in or behind a column: it belongs to a wider neighbour. */
  private boolean isBeyond(int column) {
    boolean rows =
        piece.rows().stream()
            .flatMap(row -> row.cells().stream())
            .anyMatch(cell -> reaches(cell, column));
    boolean headings =
        piece.headings().stream()
            .flatMap(one -> one.rows().stream())
            .flatMap(List::stream)
            .anyMatch(cell -> reaches(cell, column));
    boolean others =
        piece.source().rows().stream()
            .flatMap(List::stream)
            .anyMatch(cell -> reaches(cell, column));
    return !rows && !headings && others;
  }

  private static boolean reaches(Cell cell, int column) {
    return !cell.isBlank() && cell.column() + cell.colSpan() > column;
  }

  private ReadColumn readColumn(List<Cell> stack, Cell leaf, int from, int to) {
    if (leaf == null) {
      Filling content = isFilled(from, to) ? Filling.FILLED : Filling.EMPTY;
      return new ReadColumn(null, LabelMatch.NONE, "", null, from, to, content);
    }
    String key = labels.words(leaf.text());
    List<ColumnEntry> candidates = labels.columns.getOrDefault(key, List.of());
    if (candidates.isEmpty()) {
      return new ReadColumn(null, LabelMatch.NONE, leaf.text(), leaf, from, to, Filling.FILLED);
    }
    List<String> groups =
        stack.stream()
            .map(c -> labels.columnGroups.get(labels.words(c.text())))
            .filter(g -> g != null)
            .map(FormGroup::id)
            .toList();
    ColumnEntry entry = choose(candidates, groups, seen.merge(key, 1, Integer::sum));
    return new ReadColumn(
        entry.column(), LabelMatch.EXACT, leaf.text(), leaf, from, to, Filling.FILLED);
  }

  /**
   * Chooses among columns of the same name the one whose group's heading stands nearest above;
   * where there is none, the n-th occurrence is the n-th column.
   */
  private ColumnEntry choose(List<ColumnEntry> candidates, List<String> groups, int occurrence) {
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
   * Assigns a heading between two neighbours of the form to the one column that the form has
   * between them, if that has not been found: 科研院所 between 商业企业 and 社会公益组织.
   */
  private List<ReadColumn> inPlace(List<ReadColumn> read) {
    List<FormColumn> order = labels.newest().columns();
    List<ReadColumn> result = new ArrayList<>(read);
    for (int i = 1; i + 1 < read.size(); i++) {
      ReadColumn one = read.get(i);
      FormColumn before = read.get(i - 1).column();
      FormColumn behind = read.get(i + 1).column();
      if (one.column() != null || one.text().isBlank() || before == null || behind == null) {
        continue;
      }
      int at = order.indexOf(before);
      boolean alone = at >= 0 && at + 2 < order.size() && order.get(at + 2).equals(behind);
      if (alone && read.stream().noneMatch(c -> order.get(at + 1).equals(c.column()))) {
        result.set(
            i,
            new ReadColumn(
                order.get(at + 1),
                LabelMatch.SIMILAR,
                one.text(),
                one.cell(),
                one.from(),
                one.to(),
                Filling.FILLED));
      }
    }
    return result;
  }

  /** Assigns headings that are no label of the form to the most similar column not yet found. */
  private List<ReadColumn> withSimilar(List<ReadColumn> read) {
    Set<String> found = new HashSet<>();
    read.stream().filter(c -> c.column() != null).forEach(c -> found.add(c.column().id()));
    List<ReadColumn> result = new ArrayList<>();
    for (ReadColumn column : read) {
      if (column.column() != null || column.text().isBlank()) {
        result.add(column);
        continue;
      }
      String key = labels.words(column.text());
      Optional<ColumnEntry> nearest =
          labels.columns.entrySet().stream()
              .filter(e -> Labels.likeness(e.getKey(), key, Labels.SIMILAR) >= Labels.SIMILAR)
              .sorted(
                  Comparator.comparingDouble(
                          (Map.Entry<String, List<ColumnEntry>> e) ->
                              -Labels.likeness(e.getKey(), key, Labels.SIMILAR))
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
                          LabelMatch.SIMILAR,
                          column.text(),
                          column.cell(),
                          column.from(),
                          column.to(),
                          Filling.FILLED))
              .orElse(column));
    }
    return result;
  }
}
