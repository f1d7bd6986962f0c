package org.nianbao.recognition.table;

import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import org.nianbao.document.Cell;
import org.nianbao.document.Table;
import org.nianbao.recognition.table.TableScan.DataRow;
import org.nianbao.recognition.table.TableScan.HeadingRows;
import org.nianbao.recognition.table.TableScan.TablePiece;

/** How far the texts of a piece of a table reach; worked out once, for all of its columns. */
final class PieceExtent {

  private final TablePiece piece;

  /** How far the texts of whole tables reach, for all pieces of them. */
  private final IdentityHashMap<Table, Integer> reaches;

  /** The columns in which a text begins below heading rows. */
  private final IdentityHashMap<HeadingRows, BitSet> begun = new IdentityHashMap<>();

  private int reach = -1;

  /**
   * The extent of a piece.
   *
   * @param reaches keeps what is known of whole tables
   */
  PieceExtent(TablePiece piece, IdentityHashMap<Table, Integer> reaches) {
    this.piece = piece;
    this.reaches = reaches;
  }

  Table source() {
    return piece.source();
  }

  /** Whether a cell under these headings, that begins in the given columns, holds text. */
  boolean isFilled(HeadingRows heading, int from, int to) {
    if (begun.isEmpty()) {
      for (DataRow row : piece.rows()) {
        begin(row);
      }
      begun.putIfAbsent(heading, new BitSet());
    }
    BitSet columns = begun.get(heading);
    int first = columns == null ? -1 : columns.nextSetBit(from);
    return first >= 0 && first < to;
  }

  private void begin(DataRow row) {
    BitSet columns = begun.get(row.headings());
    if (columns == null) {
      columns = new BitSet();
      begun.put(row.headings(), columns);
    }
    for (Cell cell : row.cells()) {
      if (!cell.isBlank()) {
        columns.set(cell.column());
      }
    }
  }

  /** Whether nothing of the piece stands in or behind a column: it belongs to a wider neighbour. */
  boolean isBeyond(int column) {
    if (reach < 0) {
      reach = 0;
      for (DataRow row : piece.rows()) {
        reach = Math.max(reach, reach(row.cells()));
      }
      for (HeadingRows heading : piece.headings()) {
        for (List<Cell> row : heading.rows()) {
          reach = Math.max(reach, reach(row));
        }
      }
    }
    return reach <= column && reachOfTable() > column;
  }

  private int reachOfTable() {
    Integer known = reaches.get(piece.source());
    if (known == null) {
      int most = 0;
      for (List<Cell> row : piece.source().rows()) {
        most = Math.max(most, reach(row));
      }
      known = most;
      reaches.put(piece.source(), known);
    }
    return known;
  }

  private static int reach(List<Cell> row) {
    int reach = 0;
    for (Cell cell : row) {
      if (!cell.isBlank()) {
        reach = Math.max(reach, cell.column() + cell.colSpan());
      }
    }
    return reach;
  }
}
