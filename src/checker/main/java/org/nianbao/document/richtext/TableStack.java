package org.nianbao.document.richtext;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.nianbao.document.DocumentBuilder;
import org.nianbao.document.Limits;
import org.nianbao.document.UnreadableException;
import org.nianbao.document.richtext.EdgeTable.EdgeCell;
import org.nianbao.document.richtext.WordTable.Merge;

/**
 * Builds the tables of files that are a stream of paragraphs, of which each says how deep in tables
 * it stands, and marks say where a cell ends, and where a row.
 */
public final class TableStack {

  private final PieceSink sink;
  private final HeldBack held;
  private final Limits limits;
  private final Deque<OpenTable> tables = new ArrayDeque<>();

  /**
   * Begins a story.
   *
   * @param sink where pieces go that are not in a table
   * @param builder whose limits hold
   */
  public TableStack(PieceSink sink, DocumentBuilder builder, Limits limits) {
    this.sink = sink;
    this.held = new HeldBack(builder);
    this.limits = limits;
  }

  /** What a row's end says about its cells. */
  public interface RowEdges {
    /** Returns how many cells it says something about. */
    int cells();

    /** Returns the left edge of the given cell. */
    int left(int cell);

    /** Returns the right edge of the given cell. */
    int right(int cell);

    /** Returns what the given cell has to do with the one above it. */
    Merge vertical(int cell);

    /** Returns whether the cell is part of the one on its left. */
    boolean continuesLeft(int cell);
  }

  private static final class OpenTable {
    private final EdgeTable table = new EdgeTable();
    private final List<List<Piece>> cells = new ArrayList<>();
    private List<Piece> cell = new ArrayList<>();
  }

  /** Returns how many tables are open, one within the other. */
  public int level() {
    return tables.size();
  }

  /** Ends and begins tables, so that so many are open. */
  public void level(int level) throws UnreadableException {
    if (level > limits.depth()) {
      throw limits.tooDeep();
    }
    while (tables.size() > level) {
      close();
    }
    while (tables.size() < level) {
      tables.push(new OpenTable());
    }
  }

  /** Adds a piece to the open cell, or to the story. */
  public void add(Piece piece) throws UnreadableException {
    if (tables.isEmpty()) {
      held.release();
      sink.add(piece);
    } else {
      tables.element().cell.add(piece);
      held.piece(piece);
    }
  }

  /** Ends the open cell of the innermost table. */
  public void endCell() throws UnreadableException {
    OpenTable table = tables.element();
    table.cells.add(table.cell);
    table.cell = new ArrayList<>();
    held.cells(1);
  }

  /** Ends the open row of the innermost table. */
  public void endRow(RowEdges edges) {
    OpenTable table = tables.element();
    List<EdgeCell> row = new ArrayList<>();
    for (int i = 0; i < table.cells.size(); i++) {
      List<Piece> content = table.cells.get(i);
      EdgeCell left = row.isEmpty() ? null : row.get(row.size() - 1);
      if (i >= edges.cells()) {
        int edge = left == null ? 0 : left.right();
        row.add(new EdgeCell(edge, edge, Merge.NONE, content));
      } else if (edges.continuesLeft(i) && left != null) {
        List<Piece> both = new ArrayList<>(left.content());
        both.addAll(content);
        row.set(row.size() - 1, new EdgeCell(left.left(), edges.right(i), left.merge(), both));
      } else {
        row.add(new EdgeCell(edges.left(i), edges.right(i), edges.vertical(i), content));
      }
    }
    if (!row.isEmpty()) {
      table.table.row(row);
    }
    table.cells.clear();
  }

  /** Ends a table, which goes to the cell around it; a row without an end is damage, and kept. */
  private void close() throws UnreadableException {
    OpenTable closed = tables.pop();
    if (!closed.cell.isEmpty()) {
      closed.cells.add(closed.cell);
    }
    if (!closed.cells.isEmpty()) {
      closed.table.row(
          closed.cells.stream().map(cell -> new EdgeCell(0, 0, Merge.NONE, cell)).toList());
    }
    if (!closed.table.isEmpty()) {
      add(closed.table.build(limits));
    }
  }

  /** Makes sure that text of the given length still fits; to be called often. */
  public void room(long characters) throws UnreadableException {
    held.room(characters);
  }
}
