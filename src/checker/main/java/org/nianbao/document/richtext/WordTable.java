package org.nianbao.document.richtext;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.ListIterator;
import java.util.Map;
import org.nianbao.chinese.Blank;
import org.nianbao.document.Cell;
import org.nianbao.document.DocumentBuilder;
import org.nianbao.document.Origin;
import org.nianbao.document.Place;
import org.nianbao.document.Table;
import org.nianbao.document.UnreadableException;

/**
 * A table as Word holds it: every row has its own cells, and a cell that is merged down stands
 * again, empty, in each row below.
 *
 * @param rows the rows from top to bottom
 * @param origin where it stands in the file
 */
public record WordTable(List<List<Slot>> rows, Origin origin) implements Piece {

  /** A cell with this much text in this many paragraphs is a page's column, not a table's cell. */
  private static final int COLUMN_PARAGRAPHS = 4;

  /** See {@link #COLUMN_PARAGRAPHS}: the note in a cell of the form is shorter. */
  private static final int COLUMN_CHARACTERS = 400;

  /** A table within a cell that is no longer than this is a framed value, not a layout. */
  private static final int FRAMED_CHARACTERS = 20;

  /**
   * A cell where it stands in its row.
   *
   * @param column the first grid column, from 0
   * @param span the number of grid columns, at least 1
   * @param merge what it has to do with the cell above
   * @param content its paragraphs and tables in order
   * @param origin where it stands in the file
   */
  public record Slot(int column, int span, Merge merge, List<Piece> content, Origin origin) {

    /** The same cell over more columns. */
    public Slot widened(int more) {
      return new Slot(column, span + more, merge, content, origin);
    }

    /** The cell's text, lines separated by {@code \n}. */
    public String text() {
      List<String> lines = new ArrayList<>();
      for (Piece piece : content) {
        String text = piece instanceof WordTable inner ? inner.text() : ((Text) piece).text();
        if (!text.isEmpty()) {
          lines.add(text);
        }
      }
      return String.join("\n", lines);
    }

    private boolean isPageColumn() {
      if (content.size() < COLUMN_PARAGRAPHS) {
        return false;
      }
      int paragraphs = 0;
      for (Piece piece : content) {
        paragraphs += isBlank(piece) ? 0 : 1;
      }
      return paragraphs >= COLUMN_PARAGRAPHS && Blank.remove(text()).length() > COLUMN_CHARACTERS;
    }

    private static boolean isBlank(Piece piece) {
      return piece instanceof Text text && Blank.isBlank(text.text());
    }

    private boolean hasTable() {
      for (Piece piece : content) {
        if (piece instanceof WordTable inner && !inner.isFramedValue()) {
          return true;
        }
      }
      return false;
    }
  }

  /** What a cell has to do with the one above it. */
  public enum Merge {
    /** Nothing. */
    NONE,
    /** The first of cells merged downwards. */
    START,
    /** Part of the cell above. */
    CONTINUE
  }

  /**
   * Whether the table only arranges what stands in it, so that its content is read as if there were
   * no table: one that holds other tables, has a single cell, or a cell like a page.
   */
  public boolean isLayout() {
    List<Slot> slots = slots();
    for (Slot slot : slots) {
      if (slot.hasTable() || slot.isPageColumn()) {
        return true;
      }
    }
    return slots.size() <= 1;
  }

  private List<Slot> slots() {
    List<Slot> slots = new ArrayList<>();
    for (List<Slot> row : rows) {
      slots.addAll(row);
    }
    return slots;
  }

  /** The content of a layout table in reading order. */
  public List<Piece> content() {
    List<Piece> all = new ArrayList<>();
    for (Slot slot : slots()) {
      if (slot.merge() != Merge.CONTINUE) {
        all.addAll(slot.content());
      }
    }
    return all;
  }

  @Override
  public void addTo(DocumentBuilder builder) throws UnreadableException {
    if (isLayout()) {
      for (Piece inner : content()) {
        inner.addTo(builder);
      }
    } else {
      builder.table(onGrid(builder.nextTable().from(origin)));
    }
  }

  /** The table on its grid, at the given place. */
  public Table onGrid(Place place) {
    Map<Integer, Cell> above = new HashMap<>();
    List<List<Cell>> grid = new ArrayList<>();
    int width = 0;
    for (int row = 0; row < rows.size(); row++) {
      List<Cell> begun = new ArrayList<>();
      grid.add(begun);
      for (Slot slot : rows.get(row)) {
        width = Math.max(width, slot.column() + slot.span());
        Cell merged = above.get(slot.column());
        if (slot.merge() == Merge.CONTINUE
            && merged != null
            && merged.row() + merged.rowSpan() == row
            && merged.colSpan() == slot.span()) {
          Cell longer = withRowSpan(merged, merged.rowSpan() + 1);
          replace(grid.get(merged.row()), longer);
          above.put(slot.column(), longer);
        } else {
          Cell cell =
              new Cell(
                  slot.text(),
                  row,
                  slot.column(),
                  1,
                  slot.span(),
                  place.at(row + 1, slot.column() + 1).from(slot.origin()));
          begun.add(cell);
          if (slot.merge() == Merge.NONE) {
            above.remove(slot.column());
          } else {
            above.put(slot.column(), cell);
          }
        }
      }
    }
    return new Table(grid, width, place);
  }

  private boolean isFramedValue() {
    return slots().size() <= 1 && text().length() <= FRAMED_CHARACTERS;
  }

  private String text() {
    List<String> lines = new ArrayList<>();
    for (Slot slot : slots()) {
      lines.add(slot.text());
    }
    return String.join("\n", lines);
  }

  /** Puts a cell in place of the one that begins in its column. */
  private static void replace(List<Cell> row, Cell cell) {
    for (ListIterator<Cell> cells = row.listIterator(); cells.hasNext(); ) {
      if (cells.next().column() == cell.column()) {
        cells.set(cell);
      }
    }
  }

  private static Cell withRowSpan(Cell cell, int rowSpan) {
    return new Cell(cell.text(), cell.row(), cell.column(), rowSpan, cell.colSpan(), cell.place());
  }
}
