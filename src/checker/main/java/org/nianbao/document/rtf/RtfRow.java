package org.nianbao.document.rtf;

import java.util.ArrayList;
import java.util.List;
import org.nianbao.document.richtext.TableStack;
import org.nianbao.document.richtext.WordTable.Merge;

/** A row's definition: its cells' right edges, each with the merges that were named before it. */
final class RtfRow implements TableStack.RowEdges {

  /** Word's tables have no more columns. */
  private static final int MOST_CELLS = 64;

  private final List<DefinedCell> cells = new ArrayList<>();
  private int left;
  private Merge vertical = Merge.NONE;
  private boolean continuesLeft;

  private record DefinedCell(int right, Merge vertical, boolean continuesLeft) {}

  /** Takes a control word if it defines a row. */
  boolean define(String word, int number) {
    switch (word) {
      case "trowd" -> {
        cells.clear();
        left = 0;
        next();
      }
      case "trleft" -> left = number;
      case "clvmgf" -> vertical = Merge.START;
      case "clvmrg" -> vertical = Merge.CONTINUE;
      case "clmgf" -> continuesLeft = false;
      case "clmrg" -> continuesLeft = true;
      case "cellx" -> {
        if (cells.size() < MOST_CELLS) {
          cells.add(new DefinedCell(number, vertical, continuesLeft));
        }
        next();
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private void next() {
    vertical = Merge.NONE;
    continuesLeft = false;
  }

  @Override
  public int cells() {
    return cells.size();
  }

  @Override
  public int left(int cell) {
    return cell == 0 ? Math.min(left, cells.get(0).right() - 1) : cells.get(cell - 1).right();
  }

  @Override
  public int right(int cell) {
    return cells.get(cell).right();
  }

  @Override
  public Merge vertical(int cell) {
    return cells.get(cell).vertical();
  }

  @Override
  public boolean continuesLeft(int cell) {
    return cells.get(cell).continuesLeft();
  }
}
