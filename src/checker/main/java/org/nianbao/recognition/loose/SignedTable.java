package org.nianbao.recognition.loose;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import org.nianbao.document.Cell;
import org.nianbao.document.Place;
import org.nianbao.document.SpanInference;
import org.nianbao.document.Table;
import org.nianbao.recognition.table.ColumnOrder;
import org.nianbao.recognition.table.FormIndex;
import org.nianbao.recognition.table.FormIndex.TableIndex;
import org.nianbao.recognition.words.FigureText;
import org.nianbao.recognition.words.Labels;

/**
 * Lays out a table that came with signs between its cells. Where every row has a cell for each
 * column the grid is there; where the cells under merged ones are left out, the form says which
 * headings stand over which, and a row of figures must have exactly as many as there are columns.
 */
public final class SignedTable {

  private final FormIndex index;
  private final List<List<String>> rows = new ArrayList<>();
  private final List<Place> places = new ArrayList<>();
  private final List<List<String>> laid = new ArrayList<>();
  private final List<Place> laidAt = new ArrayList<>();
  private final List<ShortRow> shortRows = new ArrayList<>();
  private TableIndex table;
  private String id = "";

  /** How many figures a row has under the headings read last. */
  private int figuresPerRow;

  private SignedTable(Table source, FormIndex index) {
    this.index = index;
    for (List<Cell> cells : source.rows()) {
      if (!cells.isEmpty()) {
        List<String> texts = new ArrayList<>();
        for (Cell cell : cells) {
          texts.add(cell.text());
        }
        rows.add(texts);
        places.add(cells.get(0).place());
      }
    }
    for (int r = 0; r < rows.size(); r++) {
      withoutRepeats(r);
    }
  }

  /**
   * Takes out the columns that only repeat the one before them, as merged cells are pasted: under
   * equal headings all figures are equal too.
   */
  private void withoutRepeats(int heading) {
    if (FigureText.isAmong(rows.get(heading))) {
      return;
    }
    int end = heading + 1;
    while (end < rows.size() && FigureText.isAmong(rows.get(end))) {
      end++;
    }
    BitSet repeated = new BitSet();
    for (int column = rows.get(heading).size() - 1; column > 1 && end > heading + 1; column--) {
      boolean repeats =
          FigureText.is(last(rows.get(heading + 1), column))
              && isRepeated(column, rows.subList(heading, end));
      if (repeats && !rows.get(heading).get(column).isBlank()) {
        repeated.set(column);
      }
    }
    for (int r = heading; r < end && !repeated.isEmpty(); r++) {
      rows.set(r, without(repeated, rows.get(r)));
    }
  }

  private static List<String> without(BitSet columns, List<String> row) {
    List<String> rest = new ArrayList<>();
    for (int i = 0; i < row.size(); i++) {
      if (!columns.get(i)) {
        rest.add(row.get(i));
      }
    }
    return rest;
  }

  private static boolean isRepeated(int column, List<List<String>> rows) {
    for (List<String> row : rows) {
      if (column >= row.size() || !row.get(column).equals(row.get(column - 1))) {
        return false;
      }
    }
    return true;
  }

  private static String last(List<String> row, int column) {
    return column < row.size() ? row.get(column) : "";
  }

  /** Returns the table on its grid. */
  public static LaidTable laidOut(Table source, FormIndex index) {
    return new SignedTable(source, index).laidOut();
  }

  private LaidTable laidOut() {
    if (isWhole()) {
      int width = width();
      List<List<String>> padded = new ArrayList<>();
      for (List<String> row : rows) {
        padded.add(padded(row, width));
      }
      return new LaidTable(SpanInference.table(padded, places).by(Table.Marks.SIGNS), List.of());
    }
    for (int r = 0; r < rows.size(); ) {
      int end = r;
      TableIndex over = headingAt(r);
      while (end < rows.size() && over != null && isHeadingOf(over, rows.get(end))) {
        end++;
      }
      if (end > r) {
        table = over;
        heading(r, end);
      } else {
        row(rows.get(r), places.get(r));
        end = r + 1;
      }
      r = end;
    }
    return new LaidTable(SpanInference.table(laid, laidAt).by(Table.Marks.SIGNS), shortRows);
  }

  /**
   * Whether at least six of ten rows are as wide as the widest and the figures of the others begin
   * where theirs do: then merged cells are there as empty ones, and only empty cells at the ends
   * are left out.
   */
  private boolean isWhole() {
    int width = width();
    int full = 0;
    int begin = Integer.MAX_VALUE;
    int others = Integer.MAX_VALUE;
    for (List<String> row : rows) {
      if (row.size() == width) {
        full++;
        begin = Math.min(begin, firstFigure(row));
      } else {
        others = Math.min(others, firstFigure(row));
      }
    }
    return full * 10 >= rows.size() * 6 && others >= begin;
  }

  private int width() {
    int width = 0;
    for (List<String> row : rows) {
      width = Math.max(width, row.size());
    }
    return width;
  }

  /** The index of the first figure of a row; the largest number in a row without figures. */
  private static int firstFigure(List<String> row) {
    for (int i = 0; i < row.size(); i++) {
      if (FigureText.is(row.get(i))) {
        return i;
      }
    }
    return Integer.MAX_VALUE;
  }

  private static List<String> padded(List<String> row, int width) {
    List<String> padded = new ArrayList<>(row);
    padded.addAll(Collections.nCopies(width - row.size(), ""));
    return padded;
  }

  /** The table whose headings the row has most of; null for a row that is no row of headings. */
  private TableIndex headingAt(int r) {
    TableIndex best = null;
    long most = 0;
    for (String name : index.tableIds()) {
      TableIndex candidate = index.table(name);
      long hits = hits(candidate, r);
      if (hits > most && isHeadingOf(candidate, rows.get(r))) {
        best = candidate;
        most = hits;
        id = name;
      }
    }
    return best;
  }

  /** The number of headings in this row and the heading rows that follow it. */
  private long hits(TableIndex candidate, int r) {
    long hits = 0;
    for (int i = r; i < rows.size() && isHeadingOf(candidate, rows.get(i)); i++) {
      for (String cell : rows.get(i)) {
        hits += ColumnOrder.isHeading(candidate, cell) ? 1 : 0;
      }
    }
    return hits;
  }

  private static boolean isHeadingOf(TableIndex candidate, List<String> row) {
    boolean heads = false;
    for (String cell : row) {
      if (FigureText.is(cell) || isRowLabel(candidate, cell)) {
        return false;
      }
      heads |= ColumnOrder.isHeading(candidate, cell);
    }
    return heads;
  }

  private static boolean isRowLabel(TableIndex table, String text) {
    String key = table.words(text);
    return (table.rows.containsKey(key) && !table.columns.containsKey(key))
        || table.rowGroups.containsKey(key)
        || table.rowGroups.containsKey(Labels.key(text));
  }

  private void heading(int from, int to) {
    List<String> headings = new ArrayList<>();
    boolean blanks = false;
    for (List<String> row : rows.subList(from, to)) {
      boolean blank = false;
      for (String cell : row) {
        if (ColumnOrder.isHeading(table, cell)) {
          headings.add(cell);
        }
        blanks |= blank && !cell.isBlank();
        blank |= cell.isBlank();
      }
    }
    ColumnOrder order = ColumnOrder.of(table, headings);
    figuresPerRow = to - from == 1 ? rows.get(from).size() - 1 : order.count();
    if (blanks || to - from == 1) {
      for (int r = from; r < to; r++) {
        add(rows.get(r), places.get(r));
      }
    } else {
      for (List<String> row : order.rows()) {
        add(row, places.get(from));
      }
    }
  }

  private void row(List<String> row, Place place) {
    int label = -1;
    for (int i = 0; table != null && i < row.size() && !FigureText.is(row.get(i)); i++) {
      label = row.get(i).isBlank() ? label : i;
    }
    int figures = row.size() - label - 1;
    boolean none = !FigureText.isAmong(row);
    if (table == null || none || figures == figuresPerRow) {
      add(row, place);
    } else if (label >= 0) {
      add(row.subList(0, label + 1), place);
      shortRows.add(ShortRow.of(id, row.get(label), place));
    }
  }

  private void add(List<String> row, Place place) {
    laid.add(List.copyOf(row));
    laidAt.add(place);
  }
}
