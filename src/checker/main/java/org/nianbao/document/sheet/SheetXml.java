package org.nianbao.document.sheet;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nianbao.document.UnreadableException;
import org.nianbao.document.xml.Xml;

/** Reads the part of one sheet. */
final class SheetXml {

  private static final Pattern REFERENCE = Pattern.compile("\\$?([A-Z]{1,3})\\$?(\\d{1,7})");

  private final Xml xml;
  private final Workbook workbook;
  private final Sheet sheet;

  /** Row and column of the cell that comes next where none is named. */
  private int row = -1;

  private int column;

  SheetXml(Xml xml, Workbook workbook, Sheet sheet) {
    this.xml = xml;
    this.workbook = workbook;
    this.sheet = sheet;
  }

  /** Reads the current element, the part's root. */
  void read() throws UnreadableException {
    int root = xml.depth();
    while (xml.nextChild(root)) {
      int list = xml.depth();
      switch (xml.name()) {
        case "sheetData" -> {
          while (xml.nextChild(list)) {
            row();
          }
        }
        case "mergeCells" -> {
          while (xml.nextChild(list)) {
            merge(xml.attribute("ref", ""));
          }
        }
        default -> {}
      }
    }
    sheet.add();
  }

  private void row() throws UnreadableException {
    row = xml.number("r", row + 2) - 1;
    column = 0;
    boolean hidden = xml.attribute("hidden", "0").matches("1|true");
    int parent = xml.depth();
    while (xml.nextChild(parent)) {
      if (xml.name().equals("c") && !hidden) {
        cell();
      }
    }
  }

  private void cell() throws UnreadableException {
    int[] place = place(xml.attribute("r", ""));
    if (place != null) {
      column = place[1];
    }
    String type = xml.attribute("t", "n");
    int style = xml.number("s", 0);
    String value = "";
    String inline = "";
    int parent = xml.depth();
    while (xml.nextChild(parent)) {
      switch (xml.name()) {
        case "v" -> value = xml.text();
        case "is" -> inline = Workbook.richText(xml);
        default -> {}
      }
    }
    String text = inline.isEmpty() ? text(type, value.strip(), style) : inline;
    if (!text.isEmpty()) {
      sheet.cell(Math.max(0, row), column, text);
    }
    column++;
  }

  private String text(String type, String value, int style) {
    try {
      return switch (type) {
        case "s" -> workbook.text(Integer.parseInt(value));
        case "b" -> value.equals("1") ? "TRUE" : "FALSE";
        case "n" -> value.isEmpty() ? "" : workbook.shown(Double.parseDouble(value), style);
        default -> value;
      };
    } catch (NumberFormatException e) {
      return value;
    }
  }

  private void merge(String reference) throws UnreadableException {
    String[] ends = reference.split(":", 2);
    int[] from = place(ends[0]);
    int[] to = place(ends[ends.length - 1]);
    if (from != null && to != null) {
      sheet.merge(from[0], from[1], to[0], to[1]);
    }
  }

  /** Row and column, from 0, of a reference such as {@code B12}; null for none. */
  private static int[] place(String reference) {
    Matcher matcher = REFERENCE.matcher(reference);
    if (!matcher.matches()) {
      return null;
    }
    int column = 0;
    for (char letter : matcher.group(1).toCharArray()) {
      column = column * 26 + letter - 'A' + 1;
    }
    return new int[] {Integer.parseInt(matcher.group(2)) - 1, column - 1};
  }
}
