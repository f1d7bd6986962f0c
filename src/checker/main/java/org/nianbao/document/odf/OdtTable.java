package org.nianbao.document.odf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nianbao.document.Origin;
import org.nianbao.document.UnreadableException;
import org.nianbao.document.richtext.Piece;
import org.nianbao.document.richtext.WordTable;
import org.nianbao.document.richtext.WordTable.Merge;
import org.nianbao.document.richtext.WordTable.Slot;
import org.nianbao.document.xml.Xml;

/** Reads one table of a text. */
final class OdtTable {

  private final OdfDocument document;
  private final Xml xml;
  private final List<List<Slot>> rows = new ArrayList<>();

  /** Cells that go on in the rows below, by their first column. */
  private final Map<Integer, Down> down = new HashMap<>();

  private final int number;
  private final int start;

  private record Down(int span, int rowsLeft) {}

  /** The table that is the current element. */
  OdtTable(OdfDocument document) {
    this.document = document;
    this.xml = document.xml();
    this.number = xml.tables();
    this.start = xml.start();
  }

  /** Reads the current element. */
  WordTable read() throws UnreadableException {
    rows();
    return new WordTable(rows, document.inTable(number, start));
  }

  private void rows() throws UnreadableException {
    int parent = xml.depth();
    while (xml.nextChild(parent)) {
      switch (xml.name()) {
        case "table-row" -> row();
        case "table-header-rows", "table-rows", "table-row-group" -> rows();
        default -> {}
      }
    }
  }

  private void row() throws UnreadableException {
    int repeated = xml.limits().clampSpan(xml.number("number-rows-repeated", 1));
    List<Slot> slots = new ArrayList<>();
    int column = 0;
    int parent = xml.depth();
    while (xml.nextChild(parent)) {
      int cells = xml.limits().clampSpan(xml.number("number-columns-repeated", 1));
      if (xml.name().equals("table-cell")) {
        cell(slots, column, cells);
      } else if (xml.name().equals("covered-table-cell")) {
        covered(slots, column, cells);
      } else {
        cells = 0;
      }
      column += cells;
      document.held().cells(cells);
    }
    for (int i = 0; i < repeated; i++) {
      document.held().cells(i == 0 ? 0 : slots.size());
      rows.add(slots);
    }
  }

  private void cell(List<Slot> slots, int column, int repeated) throws UnreadableException {
    int span = xml.limits().clampSpan(xml.number("number-columns-spanned", 1));
    int rowSpan = xml.limits().clampSpan(xml.number("number-rows-spanned", 1));
    int begins = xml.start();
    List<Piece> content = document.pieces();
    Origin origin = document.inTable(number, begins);
    for (int i = 0; i < repeated; i++) {
      slots.add(
          new Slot(
              column + i,
              span,
              rowSpan > 1 ? Merge.START : Merge.NONE,
              List.copyOf(content),
              origin));
      if (rowSpan > 1) {
        down.put(column + i, new Down(span, rowSpan - 1));
      } else {
        down.remove(column + i);
      }
    }
  }

  private void covered(List<Slot> slots, int column, int repeated) {
    for (int c = column; c < column + repeated; c++) {
      Down above = down.get(c);
      if (above != null && above.rowsLeft() > 0) {
        slots.add(new Slot(c, above.span(), Merge.CONTINUE, List.of(), Origin.NONE));
        down.put(c, new Down(above.span(), above.rowsLeft() - 1));
      }
    }
  }
}
