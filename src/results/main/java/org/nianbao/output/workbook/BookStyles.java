package org.nianbao.output.workbook;

import java.util.EnumMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;

/** How cells look. A workbook has each style once. */
final class BookStyles {

  private static final String FONT = "等线";

  private final Workbook workbook;
  private final Map<BookColumn.Kind, CellStyle> cells = new EnumMap<>(BookColumn.Kind.class);
  private final CellStyle tricky;
  private final CellStyle toFill;
  private final CellStyle dayToFill;
  private final CellStyle heading;
  private final CellStyle title;
  private final CellStyle note;

  BookStyles(Workbook workbook) {
    this.workbook = workbook;
    Font plain = font(10, false);
    for (BookColumn.Kind kind : BookColumn.Kind.values()) {
      cells.put(kind, cell(kind, plain));
    }
    tricky = cell(BookColumn.Kind.TEXT, plain);
    tricky.setQuotePrefixed(true);
    toFill = filled(cell(BookColumn.Kind.TEXT, plain), IndexedColors.LIGHT_YELLOW);
    dayToFill = filled(cell(BookColumn.Kind.DAY, plain), IndexedColors.LIGHT_YELLOW);
    heading = filled(cell(BookColumn.Kind.TEXT, font(10, true)), IndexedColors.GREY_25_PERCENT);
    heading.setVerticalAlignment(VerticalAlignment.CENTER);
    heading.setAlignment(HorizontalAlignment.CENTER);
    title = workbook.createCellStyle();
    title.setFont(font(16, true));
    note = workbook.createCellStyle();
    note.setFont(font(10, false));
  }

  private Font font(int points, boolean bold) {
    Font font = workbook.createFont();
    font.setFontName(FONT);
    font.setFontHeightInPoints((short) points);
    font.setBold(bold);
    return font;
  }

  private CellStyle cell(BookColumn.Kind kind, Font font) {
    CellStyle style = workbook.createCellStyle();
    style.setFont(font);
    style.setDataFormat(workbook.createDataFormat().getFormat(kind.format()));
    style.setVerticalAlignment(VerticalAlignment.TOP);
    style.setWrapText(kind == BookColumn.Kind.TEXT);
    style.setBorderBottom(BorderStyle.THIN);
    style.setBorderTop(BorderStyle.THIN);
    style.setBorderLeft(BorderStyle.THIN);
    style.setBorderRight(BorderStyle.THIN);
    short line = IndexedColors.GREY_25_PERCENT.getIndex();
    style.setBottomBorderColor(line);
    style.setTopBorderColor(line);
    style.setLeftBorderColor(line);
    style.setRightBorderColor(line);
    return style;
  }

  private static CellStyle filled(CellStyle style, IndexedColors colour) {
    style.setFillForegroundColor(colour.getIndex());
    style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    return style;
  }

  CellStyle of(BookColumn.Kind kind) {
    return cells.get(kind);
  }

  /** A text that a spreadsheet might take for a formula. */
  CellStyle tricky() {
    return tricky;
  }

  /** A cell that people fill in. */
  CellStyle toFill(BookColumn.Kind kind) {
    return kind == BookColumn.Kind.DAY ? dayToFill : toFill;
  }

  CellStyle heading() {
    return heading;
  }

  CellStyle title() {
    return title;
  }

  CellStyle note() {
    return note;
  }
}
