package org.nianbao.recognition.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.nianbao.document.Cell;
import org.nianbao.document.Table;
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
import org.nianbao.recognition.table.TableScan.DataRow;
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
  private final Map<HeadingRows, List<ReadColumn>> knownColumns = new HashMap<>();
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
    String preferredEdition = preferred.isPresent() ? preferred.get().edition() : "";
    IdentityHashMap<Table, Integer> reaches = new IdentityHashMap<>();
    for (TablePiece piece : pieces) {
      PieceExtent extent = new PieceExtent(piece, reaches);
      for (HeadingRows heading : piece.headings()) {
        columns.put(
            heading, new ColumnReading(labels, preferredEdition, heading, extent).columns());
      }
    }
    List<DataRow> data = rowsOf(pieces);
    String edition =
        followedEdition(data, preferredEdition).orElse(preferred.orElse(forms.newest()).edition());
    Optional<FormTable> form = forms.edition(edition).orElseThrow().table(table);
    List<ReadRow> rows = new RowReading(labels, edition, form).rows(data);
    for (ReadRow row : rows) {
      readCells(row);
    }
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

  private static List<DataRow> rowsOf(List<TablePiece> pieces) {
    List<DataRow> rows = new ArrayList<>();
    for (TablePiece piece : pieces) {
      rows.addAll(piece.rows());
    }
    return rows;
  }

  /**
   * The edition that most of the columns and rows follow, the preferred one where it fits as well
   * as another; empty where no label is known. A column counts twice: it stands over many figures.
   */
  private Optional<String> followedEdition(List<DataRow> rows, String preferred) {
    Optional<String> mixed = mixedIn(preferred);
    if (mixed.isPresent()) {
      return mixed;
    }
    Map<String, Integer> votes = new TreeMap<>();
    for (List<ReadColumn> block : columns.values()) {
      for (ReadColumn column : block) {
        if (column.column() != null) {
          for (String edition : editionsOfColumn(column)) {
            vote(votes, edition, 2);
          }
        }
      }
    }
    for (DataRow row : rows) {
      for (RowEntry entry : labels.rows.getOrDefault(row.key(), List.of())) {
        vote(votes, entry.edition(), 1);
      }
    }
    return mostVoted(votes, preferred);
  }

  private static void vote(Map<String, Integer> votes, String edition, int weight) {
    votes.put(edition, votes.getOrDefault(edition, 0) + weight);
  }

  /** The edition with the most votes: of several the preferred one, else the newest. */
  private static Optional<String> mostVoted(Map<String, Integer> votes, String preferred) {
    if (votes.isEmpty()) {
      return Optional.empty();
    }
    int most = Collections.max(votes.values());
    if (votes.getOrDefault(preferred, 0) == most) {
      return Optional.of(preferred);
    }
    String newest = "";
    for (Map.Entry<String, Integer> vote : votes.entrySet()) {
      newest = vote.getValue() == most ? vote.getKey() : newest;
    }
    return Optional.of(newest);
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
            for (String edition : editions) {
              own.putIfAbsent(edition, new HashSet<>());
              own.get(edition).add(column.column().id());
            }
          }
        }
      }
    }
    if (preferred.isEmpty() || own.isEmpty()) {
      return Optional.empty();
    }
    Set<String> missing = columnsOf(preferred);
    missing.removeAll(found);
    for (Map.Entry<String, Set<String>> other : own.entrySet()) {
      if (other.getValue().size() >= FEWEST_MIXED && missing.size() >= FEWEST_MIXED) {
        return Optional.of(other.getKey());
      }
    }
    return Optional.empty();
  }

  private Set<String> columnsOf(String edition) {
    Set<String> ids = new HashSet<>();
    for (List<ColumnEntry> entries : labels.columns.values()) {
      for (ColumnEntry entry : entries) {
        if (entry.edition().equals(edition)) {
          ids.add(entry.column().id());
        }
      }
    }
    return ids;
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
      for (Cell cell : row.source().cells()) {
        strayCells += cell.isBlank() ? 0 : 1;
      }
      return;
    }
    List<ReadColumn> known = known(row.source().headings(), block);
    boolean ofGroup = row.row() == null && row.source().key().isEmpty();
    for (Map.Entry<Integer, Cell> one : byColumn(row.source().cells(), known).entrySet()) {
      ReadColumn column = known.get(one.getKey());
      (ofGroup ? groupCells : cells).add(new ReadCell(row, column, one.getValue()));
    }
  }

  /** The columns of a block that the form has. */
  private List<ReadColumn> known(HeadingRows headings, List<ReadColumn> block) {
    List<ReadColumn> known = knownColumns.get(headings);
    if (known == null) {
      known = new ArrayList<>();
      for (ReadColumn column : block) {
        if (column.column() != null) {
          known.add(column);
        }
      }
      knownColumns.put(headings, known);
    }
    return known;
  }

  /** Returns the cells below the columns, each with the column's place among them. */
  private SortedMap<Integer, Cell> byColumn(List<Cell> cells, List<ReadColumn> known) {
    SortedMap<Integer, Cell> byColumn = new TreeMap<>();
    int underSeveral = 0;
    int outside = 0;
    for (Cell cell : cells) {
      int first = firstUpTo(cell, known);
      int over = first < known.size() && known.get(first).isOver(cell) ? 1 : 0;
      if (over == 1 && first + 1 < known.size() && known.get(first + 1).isOver(cell)) {
        over = 2;
      }
      if (over == 1) {
        Cell before = byColumn.get(first);
        if (before == null || before.isBlank()) {
          byColumn.put(first, cell);
        }
      } else if (!cell.isBlank()) {
        underSeveral += over > 1 ? 1 : 0;
        outside++;
      }
    }
    boolean offGrid = outside > 0 || byColumn.size() < known.size();
    if (offGrid && cells.size() == known.size() && known.size() >= FEWEST_COLUMNS_IN_ORDER) {
      // a label beside the row, merged one row too far or too short, has moved it off the grid
      rowsOffGrid++;
      byColumn.clear();
      for (int i = 0; i < cells.size(); i++) {
        byColumn.put(i, cells.get(i));
      }
      return byColumn;
    }
    strayCells += underSeveral;
    return byColumn;
  }

  /** The first of the columns, which stand left to right, that does not end before a cell. */
  private static int firstUpTo(Cell cell, List<ReadColumn> known) {
    int from = 0;
    int to = known.size();
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (known.get(middle).to() <= cell.column()) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return from;
  }
}
