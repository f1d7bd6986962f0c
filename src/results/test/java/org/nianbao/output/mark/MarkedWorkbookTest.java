package org.nianbao.output.mark;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.nianbao.document.Block;
import org.nianbao.document.Cell;
import org.nianbao.document.Document;
import org.nianbao.document.Limits;
import org.nianbao.document.Paragraph;
import org.nianbao.document.Readers;
import org.nianbao.document.Source;
import org.nianbao.document.Table;
import org.nianbao.result.ReportResult;

/** Marked copies of workbooks, from a report laid out on a sheet. */
class MarkedWorkbookTest {

  private static Source source;
  private static ReportResult report;
  private static Source marked;

  @BeforeAll
  static void mark() throws Exception {
    source = new Source("年报.xlsx", workbook(false));
    report = WordSamples.check(source);
    marked = new Source("年报.xlsx", WordSamples.mark(source, report).bytes());
  }

  /** A sample with wrong cells as a sheet, somebody's comment on the first wrong cell if asked. */
  private static byte[] workbook(boolean commented) throws Exception {
    Path sample = Path.of("test-reports/2022-bureau-mixed-form.docx");
    Document document = new Readers().read(WordSamples.load(sample), Limits.DEFAULT);
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      XSSFSheet sheet = book.createSheet("年报");
      int row = 0;
      for (Block block : document.blocks()) {
        if (block instanceof Paragraph paragraph) {
          sheet.createRow(row++).createCell(0).setCellValue(paragraph.text());
        } else if (block instanceof Table table) {
          table(sheet, row, table);
          row += table.rows().size() + 1;
        }
      }
      if (commented) {
        XSSFComment theirs =
            sheet
                .createDrawingPatriarch()
                .createCellComment(new XSSFClientAnchor(0, 0, 0, 0, 1, 1, 3, 3));
        theirs.setAddress(negative(sheet));
        theirs.setAuthor("王某");
        theirs.setString("请核");
      }
      return bytes(book);
    }
  }

  private static void table(XSSFSheet sheet, int top, Table table) {
    for (int i = 0; i < table.rows().size(); i++) {
      XSSFRow row = sheet.createRow(top + i);
      for (Cell cell : table.rows().get(i)) {
        int left = cell.place().column() - 1;
        XSSFCell written = row.createCell(left);
        if (cell.text().strip().matches("-?\\d+")) {
          written.setCellValue(Integer.parseInt(cell.text().strip()));
        } else {
          written.setCellValue(cell.text());
        }
        if (cell.rowSpan() > 1 || cell.colSpan() > 1) {
          sheet.addMergedRegion(
              new CellRangeAddress(
                  top + i, top + i + cell.rowSpan() - 1, left, left + cell.colSpan() - 1));
        }
      }
    }
  }

  private static CellAddress negative(XSSFSheet sheet) {
    for (var row : sheet) {
      for (var cell : row) {
        if (new DataFormatter().formatCellValue(cell).equals("-12")) {
          return cell.getAddress();
        }
      }
    }
    throw new AssertionError("no cell of -12");
  }

  private static byte[] bytes(XSSFWorkbook book) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    book.write(out);
    return out.toByteArray();
  }

  private static XSSFWorkbook open(Source file) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(file.bytes()));
  }

  private static Map<CellAddress, XSSFComment> comments(XSSFWorkbook book) {
    return book.getSheetAt(0).getCellComments();
  }

  @Test
  void eachFindingIsSaidAtItsCell() throws Exception {
    assertTrue(report.findings().size() > 5);
    try (XSSFWorkbook book = open(marked)) {
      XSSFComment wrong = comments(book).get(negative(book.getSheetAt(0)));
      assertTrue(wrong.getString().getString().contains("不应为负数"), wrong.getString().getString());
      assertEquals("年报检查", wrong.getAuthor());
      List<String> said = new ArrayList<>();
      comments(book).values().forEach(one -> said.add(one.getString().getString()));
      for (int i = 0; i < report.findings().size(); i++) {
        String message = report.findings().get(i).message().zh();
        String line = (i + 1) + ". 【" + report.findings().get(i).severity().label().zh() + "】";
        assertEquals(1, said.stream().filter(one -> one.contains(line + message)).count(), message);
      }
      XSSFComment whole = comments(book).get(new CellAddress("A1"));
      assertTrue(whole.getString().getString().startsWith("检查发现错误"));
    }
  }

  @Test
  void theCellsStayAndTheCopyIsJudgedAsTheFileIs() throws Exception {
    try (XSSFWorkbook before = open(source);
        XSSFWorkbook after = open(marked)) {
      assertEquals(cells(before), cells(after));
      assertEquals(before.getSheetAt(0).getMergedRegions(), after.getSheetAt(0).getMergedRegions());
    }
    assertEquals(messages(report), messages(WordSamples.check(marked)));
    assertArrayEquals(marked.bytes(), WordSamples.mark(source, report).bytes(), "the same again");
  }

  private static List<String> messages(ReportResult result) {
    return result.findings().stream().map(one -> one.message().zh()).toList();
  }

  private static List<String> cells(XSSFWorkbook book) {
    List<String> cells = new ArrayList<>();
    for (var row : book.getSheetAt(0)) {
      row.forEach(cell -> cells.add(cell.getAddress() + " " + cell.getCellType() + " " + cell));
    }
    return cells;
  }

  @Test
  void commentsOfOthersStayAndOursStandBesideThem() throws Exception {
    Source commented = new Source("年报.xlsx", workbook(true));
    Source copy = WordSamples.marked(commented);
    try (XSSFWorkbook book = open(copy)) {
      CellAddress cell = negative(book.getSheetAt(0));
      assertEquals("请核", comments(book).get(cell).getString().getString());
      XSSFComment beside = comments(book).get(new CellAddress(cell.getRow(), cell.getColumn() + 1));
      assertTrue(beside.getString().getString().contains("不应为负数"));
    }
    try (XSSFWorkbook book = open(Marking.cleared(copy))) {
      assertEquals(1, comments(book).size());
      assertEquals("王某", comments(book).values().iterator().next().getAuthor());
    }
  }

  @Test
  void marksAreReplacedAndGoAway() throws Exception {
    Source cleared = Marking.cleared(marked);
    try (XSSFWorkbook before = open(source);
        XSSFWorkbook after = open(cleared)) {
      assertEquals(Map.of(), comments(after));
      assertEquals(cells(before), cells(after));
    }
    try (XSSFWorkbook once = open(marked);
        XSSFWorkbook twice = open(WordSamples.marked(cleared))) {
      assertEquals(comments(once).keySet(), comments(twice).keySet());
    }
    assertSame(source, Marking.cleared(source));
  }

  @Test
  void whoKeepsACopyAnewHasWorkedOnIt() throws Exception {
    assertTrue(Marking.isUntouched(marked));
    assertFalse(Marking.isUntouched(source));
    try (XSSFWorkbook book = open(marked)) {
      assertFalse(Marking.isUntouched(new Source("年报.xlsx", bytes(book))));
    }
  }

  @Test
  void aSignedWorkbookIsLeftAloneAndShownOnAPage() throws Exception {
    Source signed = WordSamples.withText(source, "_xmlsignatures/sig1.xml", "<Signature/>");
    MarkedCopy copy = WordSamples.mark(signed);
    assertEquals(".html", copy.ending());
    assertEquals(1, copy.told().size());
    assertTrue(new String(copy.bytes(), StandardCharsets.UTF_8).contains("不应为负数"));
  }
}
