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
import java.util.TreeMap;
import org.nianbao.document.Cell;
import org.nianbao.form.Form;
import org.nianbao.form.FormTable;
import org.nianbao.form.Forms;
import org.nianbao.recognition.table.FormIndex.ColumnEntry;
import org.nianbao.recognition.table.FormIndex.RowEntry;
import org.nianbao.recognition.table.FormIndex.TableIndex;
import org.nianbao.recognition.table.TableReading.LabelMatch;
import org.nianbao.recognition.table.TableReading.ReadCell;
import org.nianbao.recognition.table.TableReading.ReadColumn;
import org.nianbao.recognition.table.TableReading.ReadRow;
import org.nianbao.recognition.table.TableScan.HeadingRows;
import org.nianbao.recognition.table.TableScan.TablePiece;

/**
 * Reads the pieces of one table: labels decide, together with the grid; the order of rows and
 * columns only helps where a label is miswritten.
 */
public final class TableReader {

  /**
   * Columns from which on a row with exactly one cell for each of them is read in order, wherever
   * its cells stand. In narrower tables the number of cells proves nothing; they are read by the
   * grid alone.
   */
  private static final int FEWEST_COLUMNS_IN_ORDER = 5;

  /** Columns of another edition from which on a table has them by mistake. */
  private static final int FEWEST_MIXED = 2;

  private final TableIndex labels;
  private final Map<HeadingRows, List<ReadColumn>> columns = new LinkedHashMap<>();
  private final List<ReadCell> cells = new ArrayList<>();
  private final List<ReadCell> groupCells = new ArrayList<>();
  private int strayCells;
  private int rowsOffGrid;

  private TableReader(TableIndex labels) {
    this.labels = labels;
  }

  /**
   * Reads a table.
   *
   * @param pieces its pieces, in the document's order, at least one
   * @param index the labels of all editions
   * @param forms the editions
   * @param preferred the edition in force for the report's year; empty where the year is unknown
   */
  public static TableReading read(
      List<TablePiece> pieces, FormIndex index, Forms forms, Optional<Form> preferred) {
    return new TableReader(index.table(pieces.get(0).table())).read(pieces, forms, preferred);
  }

  private TableReading read(List<TablePiece> pieces, Forms forms, Optional<Form> preferred) {
    String table = pieces.get(0).table();
    String preferredEdition = preferred.map(Form::edition).orElse("");
    for (TablePiece piece : pieces) {
      for (HeadingRows heading : piece.headings()) {
        columns.put(heading, new ColumnReading(labels, preferredEdition, heading, piece).columns());
      }
    }
    String edition =
        followedEdition(pieces, preferredEdition)
            .orElse(preferred.orElseGet(forms::newest).edition());
    Optional<FormTable> form =
        forms.editions().stream()
            .filter(one -> one.edition().equals(edition))
            .findFirst()
            .flatMap(one -> one.table(table));
    List<ReadRow> rows =
        new RowReading(labels, edition, form)
            .rows(pieces.stream().flatMap(piece -> piece.rows().stream()).toList());
    rows.forEach(this::readCells);
    return new TableReading(
        table,
        edition,
        pieces.get(0).source().place(),
        rows,
        columns,
        cells,
        groupCells,
        strayCells,
        rowsOffGrid);
  }

  /**
   * The edition that most of the columns and rows follow, the preferred one where it fits as well
   * as another; empty where no label is known. A column counts twice: it stands over many figures.
   */
  private Optional<String> followedEdition(List<TablePiece> pieces, String preferred) {
    Optional<String> mixed = mixedIn(preferred);
    if (mixed.isPresent()) {
      return mixed;
    }
    Map<String, Integer> votes = new HashMap<>();
    for (List<ReadColumn> block : columns.values()) {
      for (ReadColumn column : block) {
        if (column.column() != null) {
          editionsOfColumn(column).forEach(edition -> votes.merge(edition, 2, Integer::sum));
        }
      }
    }
    pieces.stream()
        .flatMap(piece -> piece.rows().stream())
        .flatMap(row -> labels.rows.getOrDefault(row.key(), List.of()).stream())
        .map(RowEntry::edition)
        .forEach(edition -> votes.merge(edition, 1, Integer::sum));
    return votes.entrySet().stream()
        .max(
            Comparator.<Map.Entry<String, Integer>>comparingInt(Map.Entry::getValue)
                .thenComparing(e -> e.getKey().equals(preferred))
                .thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey);
  }

  /**
   * The other edition whose columns stand in a table in place of the preferred one's: two of its
   * own or more, and as many missing. Columns over rows that no longer exist take no one's place.
   */
  private Optional<String> mixedIn(String preferred) {
    Map<String, Set<String>> own = new TreeMap<>();
    Set<String> found = new HashSet<>();
    for (List<ReadColumn> block : columns.values()) {
      for (ReadColumn column : block) {
        if (column.column() != null && column.match() == LabelMatch.EXACT) {
          Set<String> editions = editionsOfColumn(column);
          if (editions.contains(preferred)) {
            found.add(column.column().id());
          } else {
            editions.forEach(
                e -> own.computeIfAbsent(e, k -> new HashSet<>()).add(column.column().id()));
          }
        }
      }
    }
    if (preferred.isEmpty() || own.isEmpty()) {
      return Optional.empty();
    }
    long missing =
        labels.columns.values().stream()
            .flatMap(List::stream)
            .filter(entry -> entry.edition().equals(preferred))
            .map(entry -> entry.column().id())
            .filter(id -> !found.contains(id))
            .distinct()
            .count();
    return own.entrySet().stream()
        .filter(e -> e.getValue().size() >= FEWEST_MIXED && missing >= FEWEST_MIXED)
        .map(Map.Entry::getKey)
        .findFirst();
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

  private void readCells(ReadRow row) {
    List<ReadColumn> block = columns.get(row.source().headings());
    if (block == null) {
      strayCells += (int) row.source().cells().stream().filter(c -> !c.isBlank()).count();
      return;
    }
    List<ReadColumn> known = block.stream().filter(c -> c.column() != null).toList();
    List<Cell> byColumn = byColumn(row.source().cells(), known);
    boolean ofGroup = row.row() == null && row.source().key().isEmpty();
    for (int i = 0; i < known.size(); i++) {
      if (byColumn.get(i) != null) {
        (ofGroup ? groupCells : cells).add(new ReadCell(row, known.get(i), byColumn.get(i)));
      }
    }
  }

  /** Returns for each column the cell below it; null for a column without one. */
  private List<Cell> byColumn(List<Cell> cells, List<ReadColumn> known) {
    List<Cell> byColumn = new ArrayList<>(Collections.nCopies(known.size(), null));
    int underSeveral = 0;
    int outside = 0;
    for (Cell cell : cells) {
      int over = 0;
      int column = -1;
      for (int i = 0; i < known.size(); i++) {
        if (known.get(i).isOver(cell)) {
          over++;
          column = i;
        }
      }
      if (over == 1) {
        if (byColumn.get(column) == null || byColumn.get(column).isBlank()) {
          byColumn.set(column, cell);
        }
      } else if (!cell.isBlank()) {
        underSeveral += over > 1 ? 1 : 0;
        outside++;
      }
    }
    boolean offGrid = outside > 0 || byColumn.contains(null);
    if (offGrid && cells.size() == known.size() && known.size() >= FEWEST_COLUMNS_IN_ORDER) {
      // a label beside the row, merged one row too far or too short, has moved it off the grid
      rowsOffGrid++;
      return cells;
    }
    strayCells += underSeveral;
    return byColumn;
  }
}
