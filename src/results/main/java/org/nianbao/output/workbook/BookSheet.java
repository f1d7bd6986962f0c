package org.nianbao.output.workbook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.nianbao.output.text.Columns;
import org.nianbao.wording.Messages;
import org.nianbao.wording.Wording;

/**
 * A list as a sheet: a line of headings that stays in sight, can be filtered and is printed on
 * every page. A list that is too long for one sheet goes on on the next.
 */
final class BookSheet {

  /** A spreadsheet takes 1,048,576. */
  private static final int MOST_ROWS = 1_000_000;

  private static final int WIDEST = 255;

  /** How high a line is, and how high a row may be, in points. */
  private static final float LINE = 13.5f;

  private static final float HIGHEST = 409f;
  private static final double MARGIN = 0.4;

  /** What a list has beside its rows: rules of looks, choices for cells to be filled in. */
  interface Furnishing {

    /**
     * Furnishes a sheet.
     *
     * @param last the last row with data, counted from 0; 0 where there is none
     */
    void furnish(SXSSFSheet sheet, int last);
  }

  private final Book book;
  private final String id;
  private final List<BookColumn> columns;
  private final int frozen;
  private final List<Furnishing> furnishings = new ArrayList<>();
  private SXSSFSheet sheet;
  private int sheets;
  private int rows;
  private int toFillFrom = Integer.MAX_VALUE;
  private int toFillTo = -1;
  private int printed;

  /**
   * Begins a list.
   *
   * @param frozen how many columns stay in sight when the sheet is moved sideways
   */
  BookSheet(Book book, String id, List<BookColumn> columns, int frozen) {
    this.book = book;
    this.id = id;
    this.columns = List.copyOf(columns);
    this.frozen = frozen;
    this.printed = columns.size();
    begin();
  }

  private void begin() {
    sheets++;
    rows = 0;
    sheet = book.sheet(id, sheets);
    Row head = sheet.createRow(0);
    for (int i = 0; i < columns.size(); i++) {
      Cell cell = head.createCell(i);
      cell.setCellValue(columns.get(i).heading());
      cell.setCellStyle(book.styles().heading());
      sheet.setColumnWidth(i, Math.min(WIDEST, columns.get(i).width() + 2) * 256);
    }
    sheet.createFreezePane(frozen, 1);
  }

  /** What every sheet of the list has, for as long as the list is. */
  void furnish(Furnishing... further) {
    furnishings.addAll(List.of(further));
  }

  /** People fill in these columns, counted from 0. */
  void toFill(int from, int to) {
    toFillFrom = from;
    toFillTo = to;
  }

  /** Prints so many of the columns. */
  void printed(int count) {
    printed = count;
  }

  /**
   * Adds a row.
   *
   * @param values texts, numbers and days, one for each column; null or an empty text for a blank
   */
  void row(Object... values) {
    if (rows >= MOST_ROWS) {
      end();
      begin();
    }
    rows++;
    Row row = sheet.createRow(rows);
    int lines = 1;
    for (int i = 0; i < values.length; i++) {
      Cell cell = row.createCell(i);
      set(cell, values[i], i);
      if (i < printed && cell.getCellType() == CellType.STRING) {
        lines = Math.max(lines, lines(cell.getStringCellValue(), columns.get(i).width()));
      }
    }
    row.setHeightInPoints(Math.min(HIGHEST, lines * LINE + 3));
  }

  /** How many lines a text takes: not every spreadsheet measures rows when it opens a file. */
  private static int lines(String text, int width) {
    int lines = 0;
    for (String line : text.split("\n", -1)) {
      lines += 1 + (Columns.width(line) * 21 / 20 - 1) / width;
    }
    return lines;
  }

  private void set(Cell cell, Object value, int column) {
    BookColumn.Kind kind = columns.get(column).kind();
    boolean blank = column >= toFillFrom && column <= toFillTo;
    CellStyle style = blank ? book.styles().toFill(kind) : book.styles().of(kind);
    if (value instanceof Number number) {
      cell.setCellValue(number.doubleValue());
    } else if (value instanceof LocalDate day) {
      cell.setCellValue(day);
    } else if (value instanceof Wording wording) {
      style = text(cell, wording.in(book.language()), style);
    } else if (value != null) {
      style = text(cell, value.toString(), style);
    }
    cell.setCellStyle(style);
  }

  private CellStyle text(Cell cell, String text, CellStyle style) {
    if (text.isEmpty()) {
      return style;
    }
    cell.setCellValue(SheetText.of(text, book.language()));
    return SheetText.isTricky(text) ? book.styles().tricky() : style;
  }

  /** Whether the list has no rows. */
  boolean isEmpty() {
    return rows == 0 && sheets == 1;
  }

  /** Ends the list; one without rows says why. */
  void finish(Wording whyEmpty) {
    if (isEmpty()) {
      Cell cell = sheet.createRow(1).createCell(0);
      cell.setCellValue(SheetText.of(whyEmpty.in(book.language()), book.language()));
      cell.setCellStyle(book.styles().note());
    }
    end();
  }

  private void end() {
    int last = Math.max(rows, 1);
    sheet.setAutoFilter(new CellRangeAddress(0, Math.max(rows, 0), 0, columns.size() - 1));
    sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
    int index = book.workbook().getSheetIndex(sheet);
    book.workbook().setPrintArea(index, 0, printed - 1, 0, last);
    layOut(sheet, book);
    if (rows > 0) {
      furnishings.forEach(one -> one.furnish(sheet, rows));
    }
  }

  /** On paper: across, one page wide, pages numbered. */
  static void layOut(SXSSFSheet sheet, Book book) {
    sheet.setFitToPage(true);
    sheet.setAutobreaks(true);
    PrintSetup print = sheet.getPrintSetup();
    print.setLandscape(true);
    print.setPaperSize(PrintSetup.A4_PAPERSIZE);
    print.setFitWidth((short) 1);
    print.setFitHeight((short) 0);
    sheet.setMargin(PageMargin.LEFT, MARGIN);
    sheet.setMargin(PageMargin.RIGHT, MARGIN);
    sheet.getFooter().setCenter(Messages.say("output.book.page").in(book.language()));
    sheet.getHeader().setCenter("&A");
  }
}
