package org.nianbao.output.mark;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.nianbao.document.Document;
import org.nianbao.document.DocumentReader.Fit;
import org.nianbao.document.Source;
import org.nianbao.document.UnreadableException;
import org.nianbao.document.ZipDirectory;
import org.nianbao.document.sheet.XlsxReader;
import org.nianbao.result.ReportResult;
import org.nianbao.wording.Language;

/**
 * Marks workbooks by comments at their cells. A cell has room for one comment: where somebody
 * else's stands, ours goes to the next cell of the row that has none.
 */
final class MarkedWorkbook {

  /** Who keeps a copy anew drops the comment of the archive. */
  private static final String SIGN = "nianbao marked";

  /** The same bytes from the same file on any day: entries have no time of their own. */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(2000, 1, 1, 0, 0);

  /** How wide a comment is in pixels, how high at most in points, and a line of it. */
  private static final int WIDTH = 360;

  private static final int HEIGHT = 400;
  private static final int LINE = 15;
  private static final int SIGNS_A_LINE = 26;

  private MarkedWorkbook() {}

  static boolean isWorkbook(Source file) {
    return new XlsxReader().fit(file) == Fit.YES;
  }

  /** Whether a marked copy is as it was written. */
  static boolean isUntouched(Source copy) {
    byte[] sign = SIGN.getBytes(StandardCharsets.US_ASCII);
    int from = copy.bytes().length - sign.length;
    return from > 0 && Arrays.equals(copy.bytes(), from, copy.bytes().length, sign, 0, sign.length);
  }

  /**
   * A workbook without comments of ours; the very same one if it has none.
   *
   * @throws UnreadableException if it is damaged
   */
  static Source cleared(Source file) throws UnreadableException {
    if (!hasComments(file)) {
      return file; // most workbooks need not be opened
    }
    try (XSSFWorkbook book = open(file)) {
      boolean found = false;
      for (int i = 0; i < book.getNumberOfSheets(); i++) {
        found |= removeOwn(book.getSheetAt(i));
      }
      return found ? new Source(file.path(), saved(book, "")) : file;
    } catch (IOException | RuntimeException e) {
      return file; // told when it is read as a report
    }
  }

  private static boolean hasComments(Source file) {
    return ZipDirectory.of(file).names().stream()
        .anyMatch(name -> name.startsWith("xl/") && name.contains("omments"));
  }

  private static boolean removeOwn(XSSFSheet sheet) {
    List<CellAddress> own = new ArrayList<>();
    for (Map.Entry<CellAddress, XSSFComment> one : sheet.getCellComments().entrySet()) {
      if (ChangeMarks.AUTHOR.equals(one.getValue().getAuthor())) {
        own.add(one.getKey());
      }
    }
    for (CellAddress one : own) {
      // the comment goes with its shape only by way of a cell
      var row = sheet.getRow(one.getRow());
      boolean rowIsNew = row == null;
      row = rowIsNew ? sheet.createRow(one.getRow()) : row;
      var cell = row.getCell(one.getColumn());
      boolean cellIsNew = cell == null;
      cell = cellIsNew ? row.createCell(one.getColumn()) : cell;
      cell.removeCellComment();
      if (cellIsNew) {
        row.removeCell(cell);
      }
      if (rowIsNew) {
        sheet.removeRow(row);
      }
    }
    return !own.isEmpty();
  }

  /**
   * Marks a workbook.
   *
   * @param document what it holds
   * @throws IOException if it cannot be marked
   */
  static MarkedCopy mark(Source cleared, Document document, ReportResult report, Language language)
      throws IOException {
    SheetSpots spots = new SheetSpots(document, report, language);
    try (XSSFWorkbook book = open(cleared)) {
      int comments = 0;
      for (Map.Entry<SheetSpots.Spot, List<String>> one : spots.all().entrySet()) {
        XSSFSheet sheet = book.getSheet(one.getKey().sheet());
        sheet = sheet == null ? book.getSheetAt(0) : sheet;
        comment(sheet, free(sheet, new CellAddress(one.getKey().cell())), one.getValue());
        comments++;
      }
      return new MarkedCopy(saved(book, SIGN), "", comments, Set.of(), List.of());
    } catch (RuntimeException e) {
      throw new IOException(e); // workbooks that are not as they should be fail in many ways
    }
  }

  private static CellAddress free(XSSFSheet sheet, CellAddress wanted) {
    CellAddress free = wanted;
    while (sheet.getCellComment(free) != null) {
      free = new CellAddress(free.getRow(), free.getColumn() + 1);
    }
    return free;
  }

  private static void comment(XSSFSheet sheet, CellAddress at, List<String> lines) {
    int rows = lines.stream().mapToInt(line -> 1 + line.length() / SIGNS_A_LINE).sum();
    int left = at.getColumn() + 1;
    int right = left;
    for (float wide = 0; wide < WIDTH; right++) {
      wide += Math.max(1, sheet.getColumnWidthInPixels(right));
    }
    int bottom = at.getRow();
    for (float high = 0; high < Math.min(HEIGHT, (rows + 1) * LINE); bottom++) {
      XSSFRow row = sheet.getRow(bottom);
      high += Math.max(1, row == null ? LINE : row.getHeightInPoints());
    }
    XSSFComment comment =
        sheet
            .createDrawingPatriarch()
            .createCellComment(new XSSFClientAnchor(0, 0, 0, 0, left, at.getRow(), right, bottom));
    comment.setAddress(at);
    comment.setAuthor(ChangeMarks.AUTHOR);
    comment.setString(new XSSFRichTextString(String.join("\n", lines)));
  }

  private static XSSFWorkbook open(Source file) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(file.bytes()));
  }

  /** The workbook as an archive whose entries have no time of their own. */
  private static byte[] saved(XSSFWorkbook book, String sign) throws IOException {
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    book.write(written);
    ByteArrayOutputStream out = new ByteArrayOutputStream(written.size());
    try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(written.toByteArray()));
        ZipOutputStream to = new ZipOutputStream(out)) {
      to.setComment(sign);
      for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
        ZipEntry same = new ZipEntry(entry.getName());
        same.setTimeLocal(NO_TIME);
        to.putNextEntry(same);
        from.transferTo(to);
        to.closeEntry();
      }
    }
    return out.toByteArray();
  }
}
