package org.nianbao.document.doc;

import java.util.Arrays;
import org.apache.poi.hwpf.sprm.SprmBuffer;
import org.apache.poi.hwpf.sprm.SprmIterator;
import org.apache.poi.hwpf.sprm.SprmOperation;
import org.nianbao.document.richtext.TableStack;
import org.nianbao.document.richtext.WordTable.Merge;

/**
 * The edges and merges of a table row's cells, from the modifiers that stand in the mark at the
 * row's end: a definition, and changes to it.
 */
final class RowShape implements TableStack.RowEdges {

  private static final int DEFINITION = 0xD608;
  private static final int WIDTHS = 0x7623;
  private static final int MERGE = 0x5624;
  private static final int SPLIT = 0x5625;
  private static final int VERTICAL_MERGE = 0xD62B;

  /** Word's tables have no more columns. */
  private static final int MOST_CELLS = 64;

  /** Bytes that a cell has in a row's definition. */
  private static final int CELL_BYTES = 20;

  private int[] edges = {};
  private int[] sideways = {};
  private int[] downwards = {};

  private RowShape() {}

  static RowShape of(SprmBuffer modifiers) {
    RowShape shape = new RowShape();
    for (SprmIterator all = modifiers.iterator(); all.hasNext(); ) {
      SprmOperation one = all.next();
      if (one.getType() == SprmOperation.TYPE_TAP) {
        shape.apply(one);
      }
    }
    return shape;
  }

  @Override
  public int cells() {
    return sideways.length;
  }

  @Override
  public int left(int cell) {
    return edges[cell];
  }

  @Override
  public int right(int cell) {
    return edges[cell + 1];
  }

  @Override
  public Merge vertical(int cell) {
    return switch (downwards[cell]) {
      case 1 -> Merge.CONTINUE;
      case 2, 3 -> Merge.START;
      default -> Merge.NONE;
    };
  }

  /**
   * Returns whether the cell is part of the one on its left. The first of such cells is marked 1 in
   * the files of some writers and 2 or 3 in those of others, and the rest with another number:
   * whatever begins the run is the mark of the first.
   */
  @Override
  public boolean continuesLeft(int cell) {
    if (sideways[cell] == 0 || cell == 0 || sideways[cell - 1] == 0) {
      return false;
    }
    int first = cell;
    while (first > 0 && sideways[first - 1] != 0) {
      first--;
    }
    return sideways[cell] != sideways[first];
  }

  private void apply(SprmOperation one) {
    byte[] bytes = one.getGrpprl();
    int at = one.getGrpprlOffset();
    int code = (bytes[at - 2] & 0xFF) | (bytes[at - 1] & 0xFF) << 8;
    if (one.getSizeCode() == 6) {
      int head = isLong(bytes, at) ? 4 : 3;
      code = (bytes[at - head] & 0xFF) | (bytes[at - head + 1] & 0xFF) << 8;
    }
    switch (code) {
      case DEFINITION -> define(bytes, at, Math.min(bytes.length, at - 4 + one.size()));
      case WIDTHS -> widths(bytes[at] & 0xFF, bytes[at + 1] & 0xFF, number(bytes, at + 2));
      case MERGE -> merge(bytes[at] & 0xFF, bytes[at + 1] & 0xFF);
      case SPLIT -> split(bytes[at] & 0xFF, bytes[at + 1] & 0xFF);
      case VERTICAL_MERGE -> {
        int cell = bytes[at] & 0xFF;
        if (cell < downwards.length) {
          downwards[cell] = bytes[at + 1] & 3;
        }
      }
      default -> {}
    }
  }

  private static boolean isLong(byte[] bytes, int at) {
    return at >= 4
        && (bytes[at - 4] & 0xFF) == (DEFINITION & 0xFF)
        && (bytes[at - 3] & 0xFF) == 0xD6;
  }

  private void define(byte[] bytes, int at, int end) {
    int count = Math.min(bytes[at] & 0xFF, MOST_CELLS);
    edges = new int[count + 1];
    sideways = new int[count];
    downwards = new int[count];
    for (int i = 0; i <= count; i++) {
      int from = at + 1 + 2 * i;
      edges[i] = from + 2 <= bytes.length ? number(bytes, from) : 0;
    }
    for (int i = 0; i < count; i++) {
      int from = at + 1 + 2 * (count + 1) + CELL_BYTES * i;
      if (from + 2 <= end) {
        int flags = number(bytes, from);
        sideways[i] = flags & 3;
        downwards[i] = flags >> 5 & 3;
      }
    }
  }

  private void widths(int first, int limit, int width) {
    for (int cell = first; cell < Math.min(limit, cells()); cell++) {
      int more = width - (edges[cell + 1] - edges[cell]);
      for (int right = cell + 1; right < edges.length; right++) {
        edges[right] += more;
      }
    }
  }

  private void merge(int first, int limit) {
    for (int cell = first; cell < Math.min(limit, cells()); cell++) {
      sideways[cell] = cell == first ? 1 : 2;
    }
  }

  private void split(int first, int limit) {
    if (first < limit) {
      Arrays.fill(sideways, Math.min(first, cells()), Math.min(limit, cells()), 0);
    }
  }

  private static int number(byte[] bytes, int at) {
    return (short) ((bytes[at] & 0xFF) | (bytes[at + 1] & 0xFF) << 8);
  }
}
