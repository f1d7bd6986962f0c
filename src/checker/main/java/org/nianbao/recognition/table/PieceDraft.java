package org.nianbao.recognition.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nianbao.chinese.Blank;
import org.nianbao.document.Cell;
import org.nianbao.document.Table;
import org.nianbao.form.FormGroup;
import org.nianbao.recognition.table.TableScan.DataRow;
import org.nianbao.recognition.table.TableScan.HeadingRows;
import org.nianbao.recognition.table.TableScan.TablePiece;
import org.nianbao.recognition.words.Labels;

/** Collects the rows of one piece of a table, headings apart from rows of figures. */
final class PieceDraft {

  /** Whether an earlier piece of the same table has been found. */
  enum Start {
    /** None has: the piece must show headings or labels of its own. */
    FIRST,
    /** One with headings has: the piece may be its rest behind a page break. */
    CONTINUED
  }

  /**
   * Labels, headings or figures from which on rows are taken for the form's table without further
   * evidence. With fewer, tables about something else that share words such as 总计 would pass.
   */
  private static final int FEWEST_HITS = 4;

  /** Cells from which on a row without label may be that of 表四, which has 15 columns. */
  private static final int FEWEST_UNLABELLED_CELLS = 5;

  /** The longest text of a cell in such a row; what is longer is a remark. */
  private static final int LONGEST_FIGURE = 8;

  /** No heading has so many rows; lists of words that are headings may. */
  private static final int MOST_HEADING_ROWS = 30;

  final String table;
  private final CellLabels labels;
  private final List<DataRow> rows = new ArrayList<>();
  private final List<HeadingRows> headings = new ArrayList<>();
  private final FormIndex index;
  private final Table source;
  private final Start start;

  /** Heading rows that may go on in the next row; empty behind a row of figures. */
  private final List<List<Cell>> openHeading = new ArrayList<>();

  private FormGroup rowGroup;
  private FormGroup block;

  /**
   * Begins a piece.
   *
   * @param table the id of the form's table
   * @param index the labels of all editions
   * @param keys the texts of cells as compared
   * @param source the document's table
   * @param start whether an earlier piece has been found
   */
  PieceDraft(String table, FormIndex index, CellKeys keys, Table source, Start start) {
    this.table = table;
    this.index = index;
    this.labels = new CellLabels(index.table(table), keys);
    this.source = source;
    this.start = start;
  }

  /** The piece; empty where too little of it is the form's table. */
  Optional<TablePiece> piece() {
    endHeading();
    TablePiece piece = new TablePiece(table, rows, headings, source);
    return isPlausible() ? Optional.of(piece) : Optional.empty();
  }

  private boolean isPlausible() {
    int columns = headedColumns();
    if (!labels.hasRows()) {
      return columns >= FEWEST_HITS;
    }
    int known = knownRows();
    boolean goesOn = start == Start.CONTINUED && known >= 1 && figures() >= FEWEST_HITS;
    return (known >= 1 && columns >= 1) || known >= FEWEST_HITS || goesOn;
  }

  private int headedColumns() {
    int columns = 0;
    for (HeadingRows heading : headings) {
      for (List<Cell> row : heading.rows()) {
        columns += labels.columnHits(row);
      }
    }
    return columns;
  }

  /** How many rows have a label of this table only; 其他 and 总计 are not. */
  private int knownRows() {
    int known = 0;
    for (DataRow row : rows) {
      known += labels.isRow(row.key()) && !labels.isColumn(row.key()) ? 1 : 0;
    }
    return known;
  }

  private int figures() {
    int figures = 0;
    for (DataRow row : rows) {
      figures += numbers(row.cells());
    }
    return figures;
  }

  private int numbers(List<Cell> cells) {
    int numbers = 0;
    for (Cell cell : cells) {
      numbers += labels.isNumber(cell) ? 1 : 0;
    }
    return numbers;
  }

  /** Adds the next row of the document's table, given as the cells that cover it. */
  void add(List<Cell> cells) {
    int rowNumber = rowNumber(cells);
    if (rowNumber < 0) {
      return;
    }
    int label = labels.indexOfLabel(cells);
    int columnHits = labels.columnHits(cells);
    if (numbers(cells) == 0 && (columnHits >= 2 || (columnHits == 1 && label < 0))) {
      addHeading(cells);
      return;
    }
    endHeading();
    FormGroup line = isLine(cells) ? lineGroup(cells) : null;
    if (line != null) {
      block = line;
      rowGroup = null;
    } else if (label >= 0 && !hasUnknownLabelBehind(cells, label)) {
      addLabelled(cells, label, rowNumber);
    } else if (!labels.hasRows()) {
      addUnlabelled(cells, rowNumber);
    } else {
      addUnknown(cells, rowNumber);
    }
  }

  /**
   * Whether a group's label is followed by one that the form does not have, which then is the label
   * of the row.
   */
  private boolean hasUnknownLabelBehind(List<Cell> cells, int label) {
    if (labels.isRow(cells.get(label)) || label + 1 >= cells.size()) {
      return false;
    }
    Cell behind = cells.get(label + 1);
    return !behind.isBlank() && !labels.isNumber(behind) && labels.words(behind).length() >= 3;
  }

  private void addHeading(List<Cell> cells) {
    if (openHeading.size() == MOST_HEADING_ROWS) {
      endHeading();
    }
    if (openHeading.isEmpty()) {
      rowGroup = null;
    }
    openHeading.add(cells);
  }

  private void endHeading() {
    if (!openHeading.isEmpty()) {
      headings.add(new HeadingRows(openHeading, source.width(), block));
      openHeading.clear();
    }
  }

  private void addLabelled(List<Cell> cells, int behind, int rowNumber) {
    int label = rowLabelUpTo(cells, behind);
    for (int i = 0; i <= behind; i++) {
      FormGroup group = labels.group(cells.get(i));
      if (group != null) {
        rowGroup = group;
      }
    }
    Cell cell = cells.get(label);
    String key = labels.words(cell);
    boolean isGroup = !labels.isRow(key) || labels.isGroupHere(cell);
    boolean outside = labels.isOutsideGroups(key);
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
   * The index of the row's own label. The last label may be that of a group from a row above, moved
   * here by a cell that is merged too far down.
   */
  private int rowLabelUpTo(List<Cell> cells, int last) {
    if (labels.isRow(cells.get(last))) {
      return last;
    }
    for (int i = last - 1; i >= 0 && cells.get(i).row() > cells.get(last).row(); i--) {
      if (labels.isRow(cells.get(i))) {
        return i;
      }
    }
    return last;
  }

  private void addUnlabelled(List<Cell> cells, int rowNumber) {
    if (cells.size() >= FEWEST_UNLABELLED_CELLS && isOfFigures(cells) && !headings.isEmpty()) {
      rows.add(new DataRow(null, "", null, List.copyOf(cells), current(), rowNumber));
    }
  }

  private boolean isOfFigures(List<Cell> cells) {
    for (Cell cell : cells) {
      if (!cell.isBlank() && !labels.isNumber(cell) && cell.text().length() > LONGEST_FIGURE) {
        return false;
      }
    }
    return true;
  }

  private void addUnknown(List<Cell> cells, int rowNumber) {
    int first = -1;
    for (int i = 0; i < cells.size(); i++) {
      FormGroup group = labels.group(cells.get(i));
      if (group != null) {
        rowGroup = group;
        continue;
      }
      if (labels.isNumber(cells.get(i))) {
        break;
      }
      if (!cells.get(i).isBlank() && Labels.key(cells.get(i).text()).length() >= 2) {
        first = i;
      }
    }
    if (first >= 0
        && (!rows.isEmpty() || isFirstRow(cells))
        && !isNote(cells.get(first).text())
        && !index.isSectionName(labels.words(cells.get(first)))) {
      rows.add(
          new DataRow(
              cells.get(first),
              labels.words(cells.get(first)),
              rowGroup,
              List.copyOf(cells.subList(first + 1, cells.size())),
              current(),
              rowNumber));
    }
  }

  /** Whether a row may be the first below its headings, though its label is miswritten. */
  private boolean isFirstRow(List<Cell> cells) {
    return !headings.isEmpty() && numbers(cells) > 1;
  }

  private HeadingRows current() {
    return headings.isEmpty() ? null : headings.get(headings.size() - 1);
  }

  private FormGroup lineGroup(List<Cell> cells) {
    for (Cell cell : cells) {
      if (!cell.isBlank()) {
        return labels.block(cell);
      }
    }
    return null;
  }

  private static int rowNumber(List<Cell> cells) {
    int number = -1;
    for (Cell cell : cells) {
      number = Math.max(number, cell.row() + 1);
    }
    return number;
  }

  /** Whether only one cell of a row holds text. */
  private static boolean isLine(List<Cell> cells) {
    int filled = 0;
    for (Cell cell : cells) {
      filled += cell.isBlank() ? 0 : 1;
    }
    return filled == 1;
  }

  private static boolean isNote(String text) {
    return Blank.remove(text).matches("[（(]?(注|说明|备注|单位|填表|填报|审核|制表|本列|（本列|续表|表\\d|表[一二三四]).*");
  }
}
