package org.nianbao.recognition.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nianbao.document.Cell;
import org.nianbao.document.Table;
import org.nianbao.form.FormGroup;

/**
 * Cuts the tables of a document into the form's tables by what their cells say: one table may hold
 * all three, or one of them may come in several pieces. Finds for each piece its heading rows and
 * its rows of figures; what they stand for is decided by {@link TableReader}.
 */
public final class TableScan {

  /**
   * A row of figures.
   *
   * @param label the label's cell; null for a row without label
   * @param key what the label says, numeral left out
   * @param group the label of the row group it stands in, as far as the table shows; null if none
   * @param cells the cells right of the label, left to right
   * @param headings the heading rows over it; null where the piece begins with rows of figures
   * @param row its place in its table, from 1
   */
  public record DataRow(
      Cell label, String key, FormGroup group, List<Cell> cells, HeadingRows headings, int row) {}

  /**
   * Consecutive heading rows. Two are the same only if they are one object: a heading repeated on
   * the next page says the same and is another.
   */
  public static final class HeadingRows {
    private final List<List<Cell>> rows;
    private final int width;
    private final FormGroup block;

    HeadingRows(List<List<Cell>> rows, int width, FormGroup block) {
      List<List<Cell>> copies = new ArrayList<>();
      for (List<Cell> row : rows) {
        copies.add(List.copyOf(row));
      }
      this.rows = List.copyOf(copies);
      this.width = width;
      this.block = block;
    }

    /** The rows, each with the cells that cover it. */
    public List<List<Cell>> rows() {
      return rows;
    }

    int width() {
      return width;
    }

    /** The group over whose block of rows it stands, as in 表二; null for none. */
    FormGroup block() {
      return block;
    }
  }

  /** The rows of one document table that belong to one table of the form. */
  public record TablePiece(
      String table, List<DataRow> rows, List<HeadingRows> headings, Table source) {

    /** Copies the lists. */
    public TablePiece {
      rows = List.copyOf(rows);
      headings = List.copyOf(headings);
    }
  }

  private final FormIndex index;
  private final Set<String> begun = new HashSet<>();
  private final CellKeys keys;

  public TableScan(FormIndex index) {
    this.index = index;
    this.keys = index.cellKeys();
  }

  /** The pieces of the form's tables that a table holds; none for a table about something else. */
  public List<TablePiece> scan(Table source) {
    List<TablePiece> pieces = new ArrayList<>();
    PieceDraft draft = null;
    for (List<Cell> cells : source.covering()) {
      Votes votes = new Votes(cells);
      if (votes.best != null && (draft == null || !draft.table.equals(votes.best))) {
        if (draft == null || votes.decides(draft.table)) {
          close(draft, pieces);
          draft = new PieceDraft(votes.best, index, keys, source, start(votes.best));
        }
      }
      if (draft != null) {
        draft.add(cells);
      }
    }
    close(draft, pieces);
    for (TablePiece piece : pieces) {
      if (!piece.headings().isEmpty()) {
        begun.add(piece.table());
      }
    }
    return pieces;
  }

  private PieceDraft.Start start(String table) {
    return begun.contains(table) ? PieceDraft.Start.CONTINUED : PieceDraft.Start.FIRST;
  }

  private static void close(PieceDraft draft, List<TablePiece> pieces) {
    Optional<TablePiece> piece = draft == null ? Optional.empty() : draft.piece();
    if (piece.isPresent()) {
      pieces.add(piece.get());
    }
  }

  /** How far a row's cells speak for each table. */
  private final class Votes {
    private final int[] counts = new int[index.tableIds().size()];
    String best;

    Votes(List<Cell> cells) {
      for (Cell cell : cells) {
        CellKeys.Key key = keys.of(cell);
        for (int i = 0; key.speaks() && i < counts.length; i++) {
          counts[i] += key.votes().get(i);
        }
      }
      int most = 0;
      for (int i = 0; i < counts.length; i++) {
        if (counts[i] > most) {
          most = counts[i];
          best = index.tableIds().get(i);
        }
      }
    }

    /** Whether they speak more for the best table than for another. */
    private boolean decides(String current) {
      return counts[index.tableIds().indexOf(best)] > counts[index.tableIds().indexOf(current)];
    }
  }
}
