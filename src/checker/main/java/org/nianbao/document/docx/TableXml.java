package org.nianbao.document.docx;

import java.util.ArrayList;
import java.util.List;
import org.nianbao.document.Origin;
import org.nianbao.document.UnreadableException;
import org.nianbao.document.richtext.Piece;
import org.nianbao.document.richtext.WordTable;
import org.nianbao.document.richtext.WordTable.Merge;
import org.nianbao.document.richtext.WordTable.Slot;
import org.nianbao.document.xml.Xml;

/** Reads one table, rows and cells that a tracked change deleted left out. */
final class TableXml {

  private final DocumentXml document;
  private final Xml xml;
  private final List<List<Slot>> rows = new ArrayList<>();
  private final int number;
  private final int start;

  /** The table that is the current element. */
  TableXml(DocumentXml document) {
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
        case "tr" -> {
          document.held().cells(1); // rows without cells count too
          Row row = new Row();
          row(row);
          if (!row.deleted) {
            rows.add(row.slots);
          }
        }
        case "sdt", "sdtContent", "customXml", "ins", "moveTo", "content" -> rows();
        case "annotation" -> {
          if (!document.isDeletion()) {
            rows();
          }
        }
        case "AlternateContent" -> document.alternative(this::rows);
        default -> {}
      }
    }
  }

  /** A row as far as it is read. */
  private static final class Row {
    private final List<Slot> slots = new ArrayList<>();
    private int column;
    private boolean deleted;
  }

  private void row(Row row) throws UnreadableException {
    int parent = xml.depth();
    while (xml.nextChild(parent)) {
      if (row.deleted) {
        continue;
      }
      switch (xml.name()) {
        case "trPr" -> rowProperties(row);
        case "tc" -> cell(row);
        case "sdt", "sdtContent", "customXml", "ins", "moveTo", "content" -> row(row);
        case "AlternateContent" -> document.alternative(() -> row(row));
        default -> {}
      }
    }
  }

  private void rowProperties(Row row) throws UnreadableException {
    int parent = xml.depth();
    while (xml.nextChild(parent)) {
      switch (xml.name()) {
        case "gridBefore" ->
            row.column =
                Math.max(0, Math.min(xml.number(0), document.clampSpan(Integer.MAX_VALUE)));
        case "del", "moveFrom" -> row.deleted = true;
        case "hidden" -> row.deleted |= xml.isOn();
        default -> {}
      }
    }
  }

  /** A cell's properties as far as they are read. */
  private static final class CellProperties {
    private int span = 1;
    private Merge vertical = Merge.NONE;
    private Merge horizontal = Merge.NONE;
    private boolean deleted;
  }

  private void cell(Row row) throws UnreadableException {
    int begins = xml.start();
    CellProperties properties = new CellProperties();
    List<Piece> content = new ArrayList<>();
    document.blocks(document.held().into(content), () -> cellProperties(properties));
    if (properties.deleted) {
      return;
    }
    document.held().cells(properties.span);
    Origin origin = document.inTable(number, begins);
    int last = row.slots.size() - 1;
    if (properties.horizontal == Merge.CONTINUE && last >= 0) {
      row.slots.set(last, row.slots.get(last).widened(properties.span));
    } else {
      row.slots.add(
          new Slot(row.column, properties.span, properties.vertical, List.copyOf(content), origin));
    }
    row.column += properties.span;
  }

  private void cellProperties(CellProperties properties) throws UnreadableException {
    int parent = xml.depth();
    while (xml.nextChild(parent)) {
      switch (xml.name()) {
        case "gridSpan" -> properties.span = document.clampSpan(xml.number(1));
        case "vMerge", "vmerge" -> properties.vertical = merge();
        case "hMerge", "hmerge" -> properties.horizontal = merge();
        case "cellDel" -> properties.deleted = true;
        default -> {}
      }
    }
  }

  /** Without a value the element means that the merge goes on. */
  private Merge merge() {
    return xml.value().equals("restart") ? Merge.START : Merge.CONTINUE;
  }
}
