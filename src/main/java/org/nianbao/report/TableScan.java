package org.nianbao.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nianbao.document.Blank;
import org.nianbao.document.Cell;
import org.nianbao.document.Table;
import org.nianbao.form.FormGroup;
import org.nianbao.report.FormIndex.TableIndex;

/**
 * Cuts the tables of a document into the form's tables by what their cells say: one table may hold
 * all three, or one of them may come in several pieces. Finds for each piece its heading rows and
 * its rows of figures; what they stand for is decided by {@link TableReading}.
 */
final class TableScan {

  /**
   * A row of figures.
   *
   * @param label the label's cell; null for a row without label
   * @param key what the label says, numeral left out
   * @param group the label of the row group it stands in, as far as the table shows; null if none
   * @param cells the cells right of the label, left to right
   * @param headings the heading rows over it
   * @param row its place in its table, from 1
   */
  record DataRow(
      Cell label, String key, FormGroup group, List<Cell> cells, HeadingRows headings, int row) {}

  /**
   * Consecutive heading rows: for each of them the cells that cover it. No record: rows are added
   * as they come, and two headings are two even where they say the same.
   */
  static final class HeadingRows {
    private final List<List<Cell>> rows = new ArrayList<>();
    private final int width;
    private final FormGroup block;

    HeadingRows(int width, FormGroup block) {
      this.width = width;
      this.block = block;
    }

    List<List<Cell>> rows() {
      return rows;
    }

    int width() {
      return width;
    }

    /** The row group over which it stands, as in 表二; null for none. */
    FormGroup block() {
      return block;
    }
  }

  /** The rows of one document table that belong to one table of the form. */
  record Piece(String table, List<DataRow> rows, List<HeadingRows> headings, Table source) {}

  private final FormIndex index;
  private final Map<String, Key> keys = new HashMap<>();

  /** What a cell's text says: as a label, with numeral and without, and whether it is a number. */
  private record Key(String whole, String words, boolean number) {

    static Key of(String text) {
      return new Key(
          Labels.key(text), Labels.keyWithoutNumeral(text), CellText.of(text).value() != null);
    }
  }

  TableScan(FormIndex index) {
    this.index = index;
  }

  /** The pieces of the form's tables that a table holds; none for a table about something else. */
  List<Piece> scan(Table source) {
    List<Piece> pieces = new ArrayList<>();
    Draft draft = null;
    for (List<Cell> cells : source.covering()) {
      Votes votes = votes(cells);
      if (votes.best != null && (draft == null || !draft.table.equals(votes.best))) {
        if (draft == null || votes.decides(draft.table)) {
          close(draft, pieces, source);
          draft = new Draft(votes.best);
        }
      }
      if (draft != null) {
        draft.add(cells, source);
      }
    }
    close(draft, pieces, source);
    return pieces;
  }

  private static void close(Draft draft, List<Piece> pieces, Table source) {
    if (draft != null && draft.plausible()) {
      pieces.add(new Piece(draft.table, draft.rows, draft.headings, source));
    }
  }

  private Key key(Cell cell) {
    return keys.computeIfAbsent(cell.text(), Key::of);
  }

  /** How many of a row's cells speak for each table. */
  private static final class Votes {
    String best;
    private final Map<String, Integer> count = new HashMap<>();

    private boolean decides(String current) {
      return count.get(best) > count.getOrDefault(current, 0);
    }
  }

  private Votes votes(List<Cell> cells) {
    Votes votes = new Votes();
    for (String id : index.tableIds()) {
      TableIndex table = index.table(id);
      int count = 0;
      for (Cell cell : cells) {
        if (cell.isBlank()) {
          continue;
        }
        Key key = key(cell);
        if (table.columns.containsKey(key.words()) || table.columnGroups.containsKey(key.words())) {
          count++;
        }
        if (table.rowGroups.containsKey(key.whole()) || table.rowGroups.containsKey(key.words())) {
          count += 2;
        }
        if (table.rows.containsKey(key.words())) {
          count += 2;
        }
      }
      if (count > 0 && (votes.best == null || count > votes.count.get(votes.best))) {
        votes.best = id;
      }
      votes.count.put(id, count);
    }
    return votes;
  }

  /** A piece in the making. */
  private final class Draft {
    final String table;
    final TableIndex labels;
    final List<DataRow> rows = new ArrayList<>();
    final List<HeadingRows> headings = new ArrayList<>();
    private FormGroup rowGroup;
    private FormGroup block;
    private boolean afterHeading;

    Draft(String table) {
      this.table = table;
      this.labels = index.table(table);
    }

    boolean plausible() {
      long known = rows.stream().filter(row -> labels.rows.containsKey(row.key())).count();
      int columns =
          headings.stream().flatMap(h -> h.rows().stream()).mapToInt(this::columnHits).sum();
      boolean goesOn =
          known == 1
              && rows.stream()
                      .flatMap(r -> r.cells().stream())
                      .filter(TableScan.this::isNumber)
                      .count()
                  >= 5;
      return known >= 2 || columns >= 4 || (known == 1 && columns >= 1) || goesOn;
    }

    void add(List<Cell> cells, Table source) {
      int rowNumber = rowNumber(cells);
      if (rowNumber < 0) {
        return;
      }
      int label = labelOf(cells);
      int columnHits = columnHits(cells);
      boolean figures = cells.stream().anyMatch(TableScan.this::isNumber);
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
      if (labels.rows.containsKey(key(cells.get(label)).words()) || label + 1 >= cells.size()) {
        return false;
      }
      Cell behind = cells.get(label + 1);
      return !behind.isBlank() && !isNumber(behind) && key(behind).words().length() >= 3;
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
      String key = key(cell).words();
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
     * The row's own label where the last one is a group's from above, moved there by another that
     * is merged too far down.
     */
    private int rowLabelUpTo(List<Cell> cells, int last) {
      if (labels.rows.containsKey(key(cells.get(last)).words())) {
        return last;
      }
      for (int i = last - 1; i >= 0 && cells.get(i).row() > cells.get(last).row(); i--) {
        if (labels.rows.containsKey(key(cells.get(i)).words())) {
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
          && !index.isSectionName(key(cells.get(first)).words())) {
        rows.add(
            new DataRow(
                cells.get(first),
                key(cells.get(first)).words(),
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
        String key = cell.isBlank() ? "" : key(cell).words();
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
      FormGroup group = labels.rowGroups.get(key(cell).words());
      return group != null ? group : labels.rowGroups.get(key(cell).whole());
    }

    /** The last cell that holds a label of the form, -1 if none does. */
    private int labelOf(List<Cell> cells) {
      for (int i = cells.size() - 1; i >= 0; i--) {
        Cell cell = cells.get(i);
        if (!cell.isBlank()
            && (labels.rows.containsKey(key(cell).words())
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
  }

  private static int rowNumber(List<Cell> cells) {
    return cells.stream().mapToInt(Cell::row).max().orElse(-2) + 1;
  }

  /** Whether all of a row's text stands in one cell. */
  private static boolean isLine(List<Cell> cells) {
    return cells.stream().filter(c -> !c.isBlank()).count() == 1;
  }

  private boolean isNumber(Cell cell) {
    return !cell.isBlank() && key(cell).number();
  }

  private static boolean isNote(String text) {
    String words = Blank.remove(text);
    return words.matches("[（(]?(注|说明|备注|单位|填表|填报|审核|制表|本列|（本列|续表|表\\d|表[一二三四]).*");
  }
}
