package org.nianbao.document.odf;

import java.util.ArrayList;
import java.util.List;
import org.nianbao.document.Origin;
import org.nianbao.document.UnreadableException;
import org.nianbao.document.richtext.Piece;
import org.nianbao.document.sheet.Sheet;
import org.nianbao.document.xml.Xml;

/** Reads one sheet of a spreadsheet; rows and cells that are repeated without content are gaps. */
final class OdsTable {

  private final OdfDocument document;
  private final Xml xml;
  private final Sheet sheet;
  private int row;

  /** The sheet that is the current element. */
  OdsTable(OdfDocument document) {
    this.document = document;
    this.xml = document.xml();
    this.sheet =
        new Sheet(Origin.sheet(xml.attribute("name", "")), document.builder(), xml.limits());
  }

  /** Reads the current element. */
  void read() throws UnreadableException {
    rows();
    sheet.add();
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
    int repeated = Math.max(1, xml.number("number-rows-repeated", 1));
    boolean shown = xml.attribute("visibility", "visible").equals("visible");
    boolean blank = true;
    int column = 0;
    int parent = xml.depth();
    while (xml.nextChild(parent)) {
      if (!xml.name().equals("table-cell") && !xml.name().equals("covered-table-cell")) {
        continue;
      }
      int cells = Math.max(1, xml.number("number-columns-repeated", 1));
      int width = xml.number("number-columns-spanned", 1);
      int height = xml.number("number-rows-spanned", 1);
      boolean covered = xml.name().equals("covered-table-cell");
      String text = text();
      if (!text.isEmpty() && !covered && shown) {
        blank = false;
        int copies = xml.limits().clampSpan(cells);
        for (int i = 0; i < copies; i++) {
          sheet.cell(row, column + i, text);
        }
      }
      if ((width > 1 || height > 1) && shown) {
        sheet.merge(
            row,
            column,
            row + xml.limits().clampSpan(height) - 1,
            column + xml.limits().clampSpan(width) - 1);
      }
      column = (int) Math.min(1 << 20, (long) column + cells);
    }
    // Rows that repeat figures are no report's; those without content are far more than matter.
    row = (int) Math.min(1 << 28, row + (long) (blank ? repeated : 1));
  }

  private String text() throws UnreadableException {
    List<String> lines = new ArrayList<>();
    for (Piece piece : document.pieces()) {
      if (piece instanceof Piece.Text text) {
        lines.add(text.text());
      }
    }
    return String.join("\n", lines);
  }
}
