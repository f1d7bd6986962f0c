package org.nianbao.recognition.damage;

import java.util.ArrayList;
import java.util.List;
import org.nianbao.chinese.Blank;
import org.nianbao.document.Cell;
import org.nianbao.document.Place;
import org.nianbao.facts.Doubt;
import org.nianbao.form.CellRef;
import org.nianbao.form.FormRow;
import org.nianbao.recognition.damage.RowRepairs.RowRepair;
import org.nianbao.recognition.table.TableReading.ReadColumn;
import org.nianbao.recognition.table.TableReading.ReadRow;
import org.nianbao.recognition.words.FigureText;

/**
 * A row whose figures may be torn apart or run together.
 *
 * @param row the row as read
 * @param columns the columns of the form that it should fill
 * @param texts what its cells hold: one text a column, or the filled cells where they are not as
 *     many
 * @param certainty whether it is damaged for certain
 */
record TornRow(ReadRow row, List<ReadColumn> columns, List<String> texts, Certainty certainty) {

  /** How sure it is that a row is damaged. */
  enum Certainty {
    /** It cannot be right as it stands. */
    DAMAGED,
    /** Its sums do not hold, which may be the agency's mistake. */
    SUSPECTED
  }

  /** Digits from which on a figure beside blanks is several: no count of cases is that large. */
  private static final int DIGITS_OF_SEVERAL = 9;

  /**
   * Columns from which on a long figure beside blanks is taken for several. With one or two, as in
   * the lower parts of 表二, it may well be one: an amount, or the decisions of a whole region.
   */
  private static final int FEWEST_COLUMNS = 3;

  TornRow {
    columns = List.copyOf(columns);
    texts = List.copyOf(texts);
  }

  boolean isCertain() {
    return certainty == Certainty.DAMAGED;
  }

  Place place() {
    return row.source().cells().get(0).place();
  }

  /** The cells of the form that it should fill. */
  List<CellRef> cells(String table) {
    List<CellRef> cells = new ArrayList<>(columns.size());
    for (ReadColumn column : columns) {
      cells.add(new CellRef(table, row.row().id(), column.column().id()));
    }
    return cells;
  }

  /** Whether a repair merely takes the blanks out of figures. */
  boolean isClosedUpBy(RowRepair repair) {
    if (repair.kind() != Doubt.Kind.SPLIT || texts.size() != repair.figures().size()) {
      return false;
    }
    for (int i : repair.changed()) {
      if (!RowRepairs.isApart(texts.get(i))) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether the form has a figure in every column of the row, and each cell holds one or nothing.
   */
  static boolean mayBeTorn(ReadRow row, List<ReadColumn> block) {
    return row.row() != null
        && block != null
        && fills(row.row(), block)
        && !row.source().cells().isEmpty()
        && areFigures(row.source().cells());
  }

  private static boolean fills(FormRow row, List<ReadColumn> block) {
    boolean filled = false;
    for (ReadColumn column : block) {
      if (column.column() == null ? !column.isEmpty() : !row.takes(column.column().id())) {
        return false;
      }
      filled |= column.column() != null;
    }
    return filled;
  }

  private static boolean areFigures(List<Cell> cells) {
    for (Cell cell : cells) {
      if (!cell.isBlank() && !isFigure(cell.text())) {
        return false;
      }
    }
    return true;
  }

  /** Whether so few filled cells cannot be told apart, or hold digits enough for those missing. */
  static boolean isRunTogether(List<String> filled, int missing) {
    return filled.size() > 1 || (filled.size() == 1 && digits(filled.get(0)) > missing);
  }

  /** Whether beside blanks stands a figure with too many digits for one. */
  static boolean isRunTogether(List<String> texts) {
    int blank = 0;
    int most = 0;
    for (String text : texts) {
      blank += Blank.isBlank(text) ? 1 : 0;
      most = Math.max(most, digits(text));
    }
    boolean first = blank == texts.size() - 1 && digits(texts.get(0)) > texts.size();
    return texts.size() >= FEWEST_COLUMNS && blank > 0 && (first || most >= DIGITS_OF_SEVERAL);
  }

  /** How many digits a text is made of; 0 for one that holds anything else. */
  private static int digits(String text) {
    String solid = Blank.remove(text);
    for (int i = 0; i < solid.length(); i++) {
      if (solid.charAt(i) < '0' || solid.charAt(i) > '9') {
        return 0;
      }
    }
    return solid.length();
  }

  private static boolean isFigure(String text) {
    return digits(text) > 0 || FigureText.is(text);
  }
}
