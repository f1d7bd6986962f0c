package org.nianbao.recognition.table;

import java.util.ArrayList;
import java.util.List;
import org.nianbao.document.Cell;
import org.nianbao.recognition.table.TableScan.DataRow;
import org.nianbao.recognition.table.TableScan.HeadingRows;
import org.nianbao.recognition.table.TableScan.TablePiece;

/**
 * A table cut at a page break: a piece that begins without headings goes on under those of the
 * piece before it. The two are laid edge to edge at the right, where the figures are; labels at the
 * left may be merged otherwise.
 */
public final class TableCut {

  private TableCut() {}

  /** The pieces of one table, in the document's order, every row of them under headings if any. */
  public static List<TablePiece> joined(List<TablePiece> pieces) {
    List<TablePiece> joined = new ArrayList<>();
    HeadingRows last = null;
    for (TablePiece piece : pieces) {
      TablePiece whole = last == null ? piece : under(last, piece);
      joined.add(whole);
      if (!whole.headings().isEmpty()) {
        last = whole.headings().get(whole.headings().size() - 1);
      }
    }
    return joined;
  }

  private static TablePiece under(HeadingRows last, TablePiece piece) {
    if (piece.rows().stream().allMatch(row -> row.headings() != null)) {
      return piece;
    }
    HeadingRows heading = laidOver(last, piece.source().width());
    List<HeadingRows> headings = new ArrayList<>(List.of(heading));
    headings.addAll(piece.headings());
    List<DataRow> rows = new ArrayList<>();
    for (DataRow row : piece.rows()) {
      rows.add(
          row.headings() != null
              ? row
              : new DataRow(row.label(), row.key(), row.group(), row.cells(), heading, row.row()));
    }
    return new TablePiece(piece.table(), rows, headings, piece.source());
  }

  private static HeadingRows laidOver(HeadingRows last, int width) {
    int shift = width - last.width();
    List<List<Cell>> laid = new ArrayList<>();
    for (List<Cell> row : last.rows()) {
      List<Cell> moved = new ArrayList<>();
      for (Cell c : row) {
        int from = Math.max(0, c.column() + shift);
        int to = c.column() + c.colSpan() + shift;
        if (to > from) {
          moved.add(new Cell(c.text(), c.row(), from, c.rowSpan(), to - from, c.place()));
        }
      }
      laid.add(moved);
    }
    return new HeadingRows(laid, width, last.block());
  }
}
