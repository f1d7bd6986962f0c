package org.nianbao.document.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.nianbao.document.Document;
import org.nianbao.document.Limits;
import org.nianbao.document.Readers;
import org.nianbao.document.Shown;
import org.nianbao.document.Source;
import org.nianbao.document.UnreadableException;

class SheetsTest {

  private static Document read(byte[] bytes) throws UnreadableException {
    return new Readers().read(new Source("报告", bytes), Limits.DEFAULT);
  }

  private static void row(org.apache.poi.ss.usermodel.Sheet sheet, int number, Object... cells) {
    Row row = sheet.createRow(number);
    for (int i = 0; i < cells.length; i++) {
      if (cells[i] instanceof Number n) {
        row.createCell(i).setCellValue(n.doubleValue());
      } else if (cells[i] != null) {
        row.createCell(i).setCellValue(cells[i].toString());
      }
    }
  }

  /** Tables one below the other, a formula, formats, a hidden row and a hidden sheet. */
  private static byte[] fill(Workbook workbook) throws IOException {
    org.apache.poi.ss.usermodel.Sheet sheet = workbook.createSheet("年报");
    row(sheet, 0, "某局2024年政府信息公开工作年度报告");
    sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 3));
    row(sheet, 1, "第二十条第（一）项");
    sheet.addMergedRegion(new CellRangeAddress(1, 1, 0, 3));
    row(sheet, 2, "信息内容", "本年制发件数", "本年废止件数", "现行有效件数");
    row(sheet, 3, "规章", 1234, 0.5, 0);
    CellStyle thousands = workbook.createCellStyle();
    thousands.setDataFormat(workbook.createDataFormat().getFormat("#,##0"));
    sheet.getRow(3).getCell(1).setCellStyle(thousands);
    row(sheet, 4, "hidden", 1, 2, 3);
    sheet.getRow(4).setZeroHeight(true);
    row(sheet, 5, "三、收到和处理政府信息公开申请情况");
    row(sheet, 6, "A", "B", null, "C");
    sheet.addMergedRegion(new CellRangeAddress(6, 7, 0, 0));
    sheet.addMergedRegion(new CellRangeAddress(6, 6, 1, 2));
    row(sheet, 7, null, 1, 2);
    Cell sum = sheet.getRow(7).createCell(3);
    sum.setCellFormula("B8+C8");
    workbook.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(sum);
    row(sheet, 9, "注：以上数据截至2024年12月31日");
    row(workbook.createSheet("x"), 0, "hidden");
    workbook.setSheetHidden(1, true);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    workbook.write(bytes);
    workbook.close();
    return bytes.toByteArray();
  }

  private static final List<String> SHOWN =
      List.of(
          "某局2024年政府信息公开工作年度报告",
          "table 4",
          "0x4:第二十条第（一）项",
          "0:信息内容 | 1:本年制发件数 | 2:本年废止件数 | 3:现行有效件数",
          "0:规章 | 1:1,234 | 2:0.5 | 3:0",
          "三、收到和处理政府信息公开申请情况",
          "table 4",
          "0v2:A | 1x2:B | 3:C",
          "1:1 | 2:2 | 3:3",
          "注：以上数据截至2024年12月31日");

  @Test
  void workbooksOfBothKinds() throws IOException, UnreadableException {
    Document xlsx = read(fill(new XSSFWorkbook()));
    assertEquals("xlsx", xlsx.format());
    assertEquals(SHOWN, Shown.of(xlsx));
    Document xls = read(fill(new HSSFWorkbook()));
    assertEquals("xls", xls.format());
    assertEquals(SHOWN, Shown.of(xls));
  }

  @Test
  void lockedWorkbook() throws IOException {
    Biff8EncryptionKey.setCurrentUserPassword("secret");
    byte[] bytes;
    try {
      bytes = fill(new HSSFWorkbook());
    } finally {
      Biff8EncryptionKey.setCurrentUserPassword(null);
    }
    UnreadableException e = assertThrows(UnreadableException.class, () -> read(bytes));
    assertTrue(e.reason().zh().contains("密码"), e.reason().zh());
  }

  @Test
  void commaSeparatedValues() throws UnreadableException {
    String text = "某局年报,,,\r\n信息内容,制发,,有效\r\n规章,\"1,234\",0,3\r\n\"规范性\n文件\",1,2,3\r\n处罚,1,,\r\n";
    for (Charset charset : List.of(StandardCharsets.UTF_8, Charset.forName("GBK"))) {
      Document document = read(text.getBytes(charset));
      assertEquals("csv", document.format());
      assertEquals(
          List.of(
              "某局年报",
              "table 4",
              "0:信息内容 | 1x2:制发 | 3:有效",
              "0:规章 | 1:1,234 | 2:0 | 3:3",
              "0:规范性\n文件 | 1:1 | 2:2 | 3:3",
              "0:处罚 | 1x2:1 | 3:"),
          Shown.of(document));
    }
    assertEquals("text", read("甲,乙，丙\n丁\n戊,己\n庚,辛,壬\n".getBytes(StandardCharsets.UTF_8)).format());
  }
}
