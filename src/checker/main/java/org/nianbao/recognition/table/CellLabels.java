package org.nianbao.recognition.table;

import java.util.List;
import org.nianbao.document.Cell;
import org.nianbao.form.FormGroup;
import org.nianbao.recognition.table.FormIndex.RowEntry;
import org.nianbao.recognition.table.FormIndex.TableIndex;

/** Tells what the cells of a row are: labels of the rows, columns and groups of one table. */
final class CellLabels {

  private final TableIndex table;
  private final CellKeys keys;

  CellLabels(TableIndex table, CellKeys keys) {
    this.table = table;
    this.keys = keys;
  }

  /** Whether the table's rows have labels; 表四 has none. */
  boolean hasRows() {
    return !table.rows.isEmpty();
  }

  /** The words of a cell as labels are compared, without numeral. */
  String words(Cell cell) {
    return keys.of(cell).words();
  }

  boolean isNumber(Cell cell) {
    return !cell.isBlank() && keys.of(cell).number();
  }

  boolean isRow(Cell cell) {
    return isRow(words(cell));
  }

  boolean isRow(String words) {
    return table.rows.containsKey(words);
  }

  boolean isColumn(String words) {
    return table.columns.containsKey(words);
  }

  /** Whether words label a row that stands in no group, in any edition. */
  boolean isOutsideGroups(String words) {
    List<RowEntry> entries = table.rows.getOrDefault(words, List.of());
    for (RowEntry entry : entries) {
      if (!entry.row().group().isEmpty()) {
        return false;
      }
    }
    return !entries.isEmpty();
  }

  /**
   * Whether a cell labels a group where it stands. （六）其他处理 is a row in one edition and a group in
   * the next; it is a group if it spans rows.
   */
  boolean isGroupHere(Cell cell) {
    return table.rowGroups.containsKey(words(cell)) && cell.rowSpan() > 1;
  }

  /** How many cells head a column or a group of columns. */
  int columnHits(List<Cell> cells) {
    int hits = 0;
    for (Cell cell : cells) {
      String words = cell.isBlank() ? "" : words(cell);
      if (isColumn(words) || table.columnGroups.containsKey(words)) {
        hits++;
      }
    }
    return hits;
  }

  /** The group of rows that a cell labels; null for any other cell. */
  FormGroup group(Cell cell) {
    if (cell.isBlank()) {
      return null;
    }
    FormGroup group = table.rowGroups.get(words(cell));
    return group != null ? group : table.rowGroups.get(keys.of(cell).whole());
  }

  /** The group over whose block of rows a cell stands (第二十条第（一）项); null for any other cell. */
  FormGroup block(Cell cell) {
    FormGroup group = group(cell);
    return group != null && group.over() == FormGroup.Kind.BLOCK ? group : null;
  }

  /** The index of the last cell that labels a row or a group of rows; -1 if none does. */
  int indexOfLabel(List<Cell> cells) {
    for (int i = cells.size() - 1; i >= 0; i--) {
      Cell cell = cells.get(i);
      if (!cell.isBlank() && (isRow(cell) || (group(cell) != null && block(cell) == null))) {
        return i;
      }
    }
    return -1;
  }
}
