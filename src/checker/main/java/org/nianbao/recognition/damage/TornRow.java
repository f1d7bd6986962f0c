package org.nianbao.recognition.damage;

import java.util.List;
import org.nianbao.chinese.Blank;
import org.nianbao.document.Cell;
import org.nianbao.document.Place;
import org.nianbao.facts.Doubt;
import org.nianbao.form.CellRef;
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
    return columns.stream()
        .map(column -> new CellRef(table, row.row().id(), column.column().id()))
        .toList();
  }

  /** Whether a repair merely takes the blanks out of figures. */
  boolean isClosedUpBy(RowRepair repair) {
    return repair.kind() == Doubt.Kind.SPLIT
        && texts.size() == repair.figures().size()
        && repair.changed().stream().allMatch(i -> RowRepairs.isApart(texts.get(i)));
  }

  /**
   * Whether the form has a figure in every column of the row, and each cell holds one or nothing.
   */
  static boolean mayBeTorn(ReadRow row, List<ReadColumn> block) {
    return row.row() != null
        && block != null
        && block.stream().anyMatch(c -> c.column() != null)
        && block.stream()
            .allMatch(c -> c.column() == null ? c.isEmpty() : row.row().takes(c.column().id()))
        && !row.source().cells().isEmpty()
        && row.source().cells().stream()
            .map(Cell::text)
            .allMatch(text -> Blank.isBlank(text) || isFigure(text));
  }

  /** Whether so few filled cells cannot be told apart, or hold digits enough for those missing. */
  static boolean isRunTogether(List<String> filled, int missing) {
    return filled.size() > 1 || (filled.size() == 1 && digits(filled.get(0)) > missing);
  }

  /** Whether beside blanks stands a figure with too many digits for one. */
  static boolean isRunTogether(List<String> texts) {
    long blank = texts.stream().filter(Blank::isBlank).count();
    boolean first = blank == texts.size() - 1 && digits(texts.get(0)) > texts.size();
    return texts.size() >= FEWEST_COLUMNS
        && blank > 0
        && (first || texts.stream().anyMatch(text -> digits(text) >= DIGITS_OF_SEVERAL));
  }

  private static int digits(String text) {
    String solid = Blank.remove(text);
    return solid.chars().allMatch(c -> c >= '0' && c <= '9') ? solid.length() : 0;
  }

  private static boolean isFigure(String text) {
    return digits(text) > 0 || FigureText.is(text);
  }
}
