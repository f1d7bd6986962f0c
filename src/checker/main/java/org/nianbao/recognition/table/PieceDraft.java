package org.nianbao.recognition.table;

import java.util.ArrayList;
import java.util.List;
import org.nianbao.chinese.Blank;
import org.nianbao.document.Cell;
import org.nianbao.document.Table;
import org.nianbao.form.FormGroup;
import org.nianbao.recognition.table.FormIndex.TableIndex;
import org.nianbao.recognition.table.TableScan.DataRow;
import org.nianbao.recognition.table.TableScan.HeadingRows;
import org.nianbao.recognition.words.Labels;

/** A piece in the making: the rows of one of the form's tables, told into headings and figures. */
final class PieceDraft {

  /** So many labels or figures are no accident. */
  private static final int MANY = 4;

  final String table;
  final TableIndex labels;
  final List<DataRow> rows = new ArrayList<>();
  final List<HeadingRows> headings = new ArrayList<>();
  private final FormIndex index;
  private final CellKeys keys;
  private final boolean begun;
  private FormGroup rowGroup;
  private FormGroup block;
  private boolean afterHeading;

  /**
   * Begins a piece.
   *
   * @param table the table's id
   * @param index the labels of all editions
   * @param keys what the cells say
   * @param begun whether an earlier piece of the table has its headings
   */
  PieceDraft(String table, FormIndex index, CellKeys keys, boolean begun) {
    this.table = table;
    this.index = index;
    this.labels = index.table(table);
    this.keys = keys;
    this.begun = begun;
  }

  /** Whether so much of it is the table's that it is no table about something else. */
  boolean plausible() {
    int columns =
        headings.stream().flatMap(h -> h.rows().stream()).mapToInt(this::columnHits).sum();
    if (labels.rows.isEmpty()) {
      return columns >= MANY;
    }
    long known = rows.stream().filter(this::isKnown).count();
    boolean goesOn = begun && known >= 1 && figures() >= MANY;
    return (known >= 1 && columns >= 1) || known >= MANY || goesOn;
  }

  /** Whether a row's label is of this table alone: 其他 and 总计 stand in tables of all kinds. */
  private boolean isKnown(DataRow row) {
    return labels.rows.containsKey(row.key()) && !labels.columns.containsKey(row.key());
  }

  private long figures() {
    return rows.stream().flatMap(r -> r.cells().stream()).filter(this::isNumber).count();
  }

  void add(List<Cell> cells, Table source) {
    int rowNumber = rowNumber(cells);
    if (rowNumber < 0) {
      return;
    }
    int label = labelOf(cells);
    int columnHits = columnHits(cells);
    boolean figures = cells.stream().anyMatch(this::isNumber);
    if (!figures && (columnHits >= 2 || (columnHits == 1 && label < 0))) {
      addHeading(cells, source);
      return;
    }
    if (isLine(cells)) {
      FormGroup group = lineGroup(cells);
      if (group != null) {
        block = group;
        rowGroup = null;
        afterHeading = false;
        return;
      }
    }
    afterHeading = false;
    if (label >= 0 && !hasUnknownLabelBehind(cells, label)) {
      addLabelled(cells, label, rowNumber);
    } else if (labels.rows.isEmpty()) {
      addUnlabelled(cells, rowNumber);
    } else {
      addUnknown(cells, rowNumber);
    }
  }

  /**
   * Whether a group's label is followed by a label that the form does not have: then that is the
   * row's.
   */
  private boolean hasUnknownLabelBehind(List<Cell> cells, int label) {
    if (labels.rows.containsKey(keys.of(cells.get(label)).words()) || label + 1 >= cells.size()) {
      return false;
    }
    Cell behind = cells.get(label + 1);
    return !behind.isBlank() && !isNumber(behind) && keys.of(behind).words().length() >= 3;
  }

  private void addHeading(List<Cell> cells, Table source) {
    if (!afterHeading) {
      headings.add(new HeadingRows(source.width(), block));
      rowGroup = null;
    }
    headings.get(headings.size() - 1).rows().add(List.copyOf(cells));
    afterHeading = true;
  }

  private void addLabelled(List<Cell> cells, int behind, int rowNumber) {
    int label = rowLabelUpTo(cells, behind);
    for (int i = 0; i <= behind; i++) {
      FormGroup group = group(cells.get(i));
      if (group != null) {
        rowGroup = group;
      }
    }
    Cell cell = cells.get(label);
    String key = keys.of(cell).words();
    boolean isGroup = !labels.rows.containsKey(key) || isGroupHere(cell, key);
    boolean outside = labels.rows.containsKey(key) && belongsToNoGroup(key);
    rows.add(
        new DataRow(
            cell,
            isGroup ? "" : key,
            outside ? null : rowGroup,
            List.copyOf(cells.subList(behind + 1, cells.size())),
            current(),
            rowNumber));
  }

  /**
   * The row's own label where the last one is a group's from above, moved there by another that is
   * merged too far down.
   */
  private int rowLabelUpTo(List<Cell> cells, int last) {
    if (labels.rows.containsKey(keys.of(cells.get(last)).words())) {
      return last;
    }
    for (int i = last - 1; i >= 0 && cells.get(i).row() > cells.get(last).row(); i--) {
      if (labels.rows.containsKey(keys.of(cells.get(i)).words())) {
        return i;
      }
    }
    return last;
  }

  // （六）其他处理 is a row in one edition and a group in the next: it is a group where rows stand
  // behind it
  private boolean isGroupHere(Cell cell, String key) {
    return labels.rowGroups.containsKey(key) && cell.rowSpan() > 1;
  }

  private boolean belongsToNoGroup(String key) {
    return labels.rows.get(key).stream().allMatch(entry -> entry.row().group().isEmpty());
  }

  private void addUnlabelled(List<Cell> cells, int rowNumber) {
    boolean onlyFigures =
        cells.stream().allMatch(c -> c.isBlank() || isNumber(c) || c.text().length() <= 8);
    if (cells.size() >= 5 && onlyFigures && !headings.isEmpty()) {
      rows.add(new DataRow(null, "", null, List.copyOf(cells), current(), rowNumber));
    }
  }

  private void addUnknown(List<Cell> cells, int rowNumber) {
    int first = -1;
    for (int i = 0; i < cells.size(); i++) {
      FormGroup group = group(cells.get(i));
      if (group != null) {
        rowGroup = group;
        continue;
      }
      if (isNumber(cells.get(i))) {
        break;
      }
      if (!cells.get(i).isBlank() && Labels.key(cells.get(i).text()).length() >= 2) {
        first = i;
      }
    }
    if (first >= 0
        && !rows.isEmpty()
        && !isNote(cells.get(first).text())
        && !index.isSectionName(keys.of(cells.get(first)).words())) {
      rows.add(
          new DataRow(
              cells.get(first),
              keys.of(cells.get(first)).words(),
              rowGroup,
              List.copyOf(cells.subList(first + 1, cells.size())),
              current(),
              rowNumber));
    }
  }

  private HeadingRows current() {
    return headings.isEmpty() ? null : headings.get(headings.size() - 1);
  }

  private int columnHits(List<Cell> cells) {
    int hits = 0;
    for (Cell cell : cells) {
      String key = cell.isBlank() ? "" : keys.of(cell).words();
      if (labels.columns.containsKey(key) || labels.columnGroups.containsKey(key)) {
        hits++;
      }
    }
    return hits;
  }

  private FormGroup group(Cell cell) {
    if (cell.isBlank()) {
      return null;
    }
    FormGroup group = labels.rowGroups.get(keys.of(cell).words());
    return group != null ? group : labels.rowGroups.get(keys.of(cell).whole());
  }

  /** The last cell that holds a label of the form, -1 if none does. */
  private int labelOf(List<Cell> cells) {
    for (int i = cells.size() - 1; i >= 0; i--) {
      Cell cell = cells.get(i);
      if (!cell.isBlank()
          && (labels.rows.containsKey(keys.of(cell).words())
              || (group(cell) != null && block(cell) == null))) {
        return i;
      }
    }
    return -1;
  }

  /** The row group of 表二 whose line the cell is (第二十条第（一）项), else null. */
  private FormGroup block(Cell cell) {
    FormGroup group = group(cell);
    return group != null && group.id().startsWith("article-") ? group : null;
  }

  private FormGroup lineGroup(List<Cell> cells) {
    for (Cell cell : cells) {
      if (!cell.isBlank()) {
        return block(cell);
      }
    }
    return null;
  }

  private static int rowNumber(List<Cell> cells) {
    return cells.stream().mapToInt(Cell::row).max().orElse(-2) + 1;
  }

  /** Whether all of a row's text stands in one cell. */
  private static boolean isLine(List<Cell> cells) {
    return cells.stream().filter(c -> !c.isBlank()).count() == 1;
  }

  private boolean isNumber(Cell cell) {
    return !cell.isBlank() && keys.of(cell).number();
  }

  private static boolean isNote(String text) {
    String words = Blank.remove(text);
    return words.matches("[（(]?(注|说明|备注|单位|填表|填报|审核|制表|本列|（本列|续表|表\\d|表[一二三四]).*");
  }
}
