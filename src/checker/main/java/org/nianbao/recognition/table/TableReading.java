package org.nianbao.recognition.table;

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
import java.util.stream.IntStream;
import org.nianbao.document.Cell;
import org.nianbao.document.Place;
import org.nianbao.facts.CellText;
import org.nianbao.form.FormColumn;
import org.nianbao.form.FormRow;
import org.nianbao.form.FormTable;
import org.nianbao.recognition.table.FormIndex.ColumnEntry;
import org.nianbao.recognition.table.FormIndex.RowEntry;
import org.nianbao.recognition.table.FormIndex.TableIndex;
import org.nianbao.recognition.table.TableScan.DataRow;
import org.nianbao.recognition.table.TableScan.HeadingRows;
import org.nianbao.recognition.table.TableScan.Piece;
import org.nianbao.recognition.words.Labels;

/**
 * One of the form's tables as found in the document: which row and column of the form each label
 * stands for, and which cell each figure belongs to. Labels decide, with the grid; the order of
 * rows and columns only helps where a label is miswritten.
 */
public final class TableReading {

  /** A miswritten label must be at least this like the form's to count as the same. */
  private static final double NEARLY = 0.6;

  /** In a row of fewer cells their number alone says nothing. */
  private static final int MANY = 5;

  /**
   * A row: the form's row that it stands for (null: none), and whether its label says exactly that.
   */
  public record ReadRow(DataRow source, FormRow row, String edition, boolean exact) {}

  /**
   * A column of figures: the form's column (null: none), its heading's text, and the grid columns
   * it covers.
   */
  public record ReadColumn(
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
  public record ReadCell(ReadRow row, ReadColumn column, Cell cell) {}

  public final String table;
  public final String edition;
  public final Place place;
  public final List<ReadRow> rows = new ArrayList<>();
  public final Map<HeadingRows, List<ReadColumn>> columns = new LinkedHashMap<>();
  public final List<ReadCell> cells = new ArrayList<>();
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
  public TableReading(
      List<Piece> pieces, FormIndex index, String preferred, Map<String, FormTable> forms) {
    this.table = pieces.get(0).table();
    this.labels = index.table(table);
    this.place = pieces.get(0).source().place();
    for (Piece piece : pieces) {
      for (HeadingRows heading : piece.headings()) {
        columns.put(heading, new ColumnReading(labels, preferred, heading, piece).columns());
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

  /** Whether every cell in which the form wants a figure has been read and holds a number. */
  public boolean isWhole(FormTable form) {
    long due =
        form.rows().stream()
            .mapToLong(row -> form.columns().stream().filter(c -> row.takes(c.id())).count())
            .sum();
    long numbers =
        cells.stream()
            .filter(c -> !c.cell().isBlank() && CellText.of(c.cell().text()).value() != null)
            .count();
    return numbers == due && astray == 0 && !moved && rows.stream().allMatch(ReadRow::exact);
  }

  /** Whether any cell holds something. */
  public boolean hasFigures() {
    return cells.stream().anyMatch(c -> !c.cell().isBlank());
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
                        (Map.Entry<String, List<RowEntry>> e) ->
                            -Labels.likeness(e.getKey(), key, NEARLY))
                    .thenComparing(Map.Entry::getKey))
            .flatMap(e -> e.getValue().stream())
            .filter(e -> !found.contains(e.row().id()))
            .findFirst();
    nearest.ifPresent(e -> found.add(e.row().id()));
    return nearest.map(e -> new ReadRow(row.source(), e.row(), e.edition(), false)).orElse(row);
  }

  private static boolean nearly(String due, String key) {
    return Labels.likeness(due, key, NEARLY) >= NEARLY
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
      int[] over =
          IntStream.range(0, known.size()).filter(i -> known.get(i).isOver(cell)).toArray();
      if (over.length == 1) {
        if (byColumn.get(over[0]) == null || byColumn.get(over[0]).isBlank()) {
          byColumn.set(over[0], cell);
        }
      } else if (!cell.isBlank()) {
        torn += over.length > 1 ? 1 : 0;
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
