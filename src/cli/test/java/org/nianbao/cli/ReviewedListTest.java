package org.nianbao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.waiver.Waiver;
import org.nianbao.waiver.WaiverFile;

/** The list of findings goes out, is filled in, and comes back. */
class ReviewedListTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

  @TempDir private Path folder;

  private Path list;
  private Path waivers;

  @BeforeEach
  void handOut() {
    list = folder.resolve("问题清单.xlsx");
    waivers = folder.resolve("豁免.tsv");
    Run.on(DAY, "check", Run.WRONG, "--output", list.toString());
  }

  /** Somebody at work in a spreadsheet. */
  private interface Filling {
    void in(XSSFSheet sheet);
  }

  private void fill(Filling filling) throws IOException {
    XSSFWorkbook book;
    try (InputStream in = Files.newInputStream(list)) {
      book = new XSSFWorkbook(in);
    }
    try (book;
        OutputStream out = Files.newOutputStream(list)) {
      filling.in(book.getSheet("问题清单"));
      book.write(out);
    }
  }

  private static void set(XSSFSheet sheet, int row, String heading, String text) {
    XSSFRow head = sheet.getRow(0);
    for (int i = 0; i < head.getLastCellNum(); i++) {
      if (head.getCell(i).getStringCellValue().equals(heading)) {
        sheet.getRow(row).createCell(i).setCellValue(text);
        return;
      }
    }
    throw new AssertionError("no column " + heading);
  }

  private static void review(XSSFSheet sheet, int row, String opinion, String reason, String by) {
    set(sheet, row, "认定意见", opinion);
    set(sheet, row, "认定理由", reason);
    set(sheet, row, "认定人", by);
  }

  private Run takeOver(String... further) {
    List<String> arguments =
        new ArrayList<>(List.of("waive", list.toString(), "--waivers", waivers.toString()));
    arguments.addAll(List.of(further));
    return Run.on(DAY, arguments.toArray(String[]::new));
  }

  @Test
  void whatIsNotAgreedIsLetPassFromNowOn() throws Exception {
    fill(
        sheet -> {
          review(sheet, 2, "不认可", "模板如此", "张某");
          review(sheet, 1, "认可", "", "张某");
          review(sheet, 4, "待核", "", "");
        });
    Run run = takeOver();
    assertEquals(Main.OK, run.status(), run.err());
    assertTrue(run.err().contains("不认可 1 条，已记入；认可 1 条，待核 1 条，没有收回 0 条"), run.err());
    Waiver waiver = WaiverFile.read(waivers).waivers().get(0);
    assertEquals("模板如此", waiver.reason());
    assertEquals("张某", waiver.by());
    assertTrue(waiver.until().isEmpty());
    assertEquals("heading/numeral", waiver.about().rule());
    assertEquals(2021, waiver.about().year());
    String again = Run.on(DAY, "check", "--waivers", waivers.toString(), Run.WRONG).out();
    assertTrue(again.contains("认定  一级标题的序号写法不对"), again);
    assertTrue(again.contains("警告 2"), again);
  }

  @Test
  void daysAreTakenAsSpreadsheetsKeepThem() throws Exception {
    fill(
        sheet -> {
          review(sheet, 2, "不认可", "模板如此", "张某");
          XSSFCell day = sheet.getRow(2).getCell(18);
          day.setCellValue(LocalDate.of(2026, 12, 31));
        });
    assertEquals(Main.OK, takeOver().status());
    assertEquals(
        LocalDate.of(2026, 12, 31),
        WaiverFile.read(waivers).waivers().get(0).until().orElseThrow());
  }

  @Test
  void whatIsNotUnderstoodIsToldWithItsRow() throws Exception {
    fill(
        sheet -> {
          review(sheet, 1, "不认可", "", "张某");
          review(sheet, 2, "没问题", "模板如此", "张某");
          review(sheet, 3, "", "已核实", "");
          review(sheet, 4, "不认可", "口径不同", "李某");
          set(sheet, 4, "认定有效期至", "明年");
        });
    Run run = takeOver();
    assertEquals(Main.FINDINGS, run.status());
    assertTrue(run.err().contains("问题清单第2行，不认可要写理由"), run.err());
    assertTrue(run.err().contains("问题清单第3行，认定意见“没问题”不是"), run.err());
    assertTrue(run.err().contains("问题清单第4行，写了理由或认定人，没有写认定意见"), run.err());
    assertTrue(run.err().contains("问题清单第5行，有效期“明年”不是日期"), run.err());
    assertTrue(run.err().contains("没有收回 4 条"), run.err());
    assertFalse(Files.exists(waivers));
  }

  @Test
  void optionsFillInWhatRowsLeaveOut() throws Exception {
    fill(sheet -> set(sheet, 1, "认定意见", " 不认可 "));
    Run run = takeOver("--reason", "会商同意", "--by", "考核组", "--until", "2026-12-31");
    assertEquals(Main.OK, run.status(), run.err());
    Waiver waiver = WaiverFile.read(waivers).waivers().get(0);
    assertEquals("会商同意", waiver.reason());
    assertEquals("考核组", waiver.by());
  }

  @Test
  void rowsAndColumnsMayHaveMoved() throws Exception {
    fill(
        sheet -> {
          review(sheet, 2, "不认可", "模板如此", "张某");
          sheet.shiftRows(0, sheet.getLastRowNum(), 2);
          sheet.createRow(0).createCell(0).setCellValue("枫陵县会审意见");
        });
    assertEquals(Main.OK, takeOver().status());
    assertEquals("heading/numeral", WaiverFile.read(waivers).waivers().get(0).about().rule());
  }

  @Test
  void agreeingDoesNotTakeBackAWaiverButTellsOfIt() throws Exception {
    fill(sheet -> review(sheet, 2, "不认可", "模板如此", "张某"));
    takeOver();
    String before = Files.readString(waivers);
    fill(sheet -> review(sheet, 2, "认可", "", "张某"));
    Run run = takeOver();
    assertTrue(run.err().contains("仍被认定文件第3行放过"), run.err());
    assertEquals(before, Files.readString(waivers));
  }

  @Test
  void aDamagedFingerprintAndAContradictionAreTold() throws Exception {
    fill(
        sheet -> {
          review(sheet, 1, "不认可", "一", "甲");
          set(sheet, 1, "指纹", "f12");
          review(sheet, 2, "不认可", "二", "甲");
          review(sheet, 3, "认可", "", "乙");
          set(sheet, 3, "指纹", sheet.getRow(2).getCell(22).getStringCellValue());
        });
    Run run = takeOver();
    assertTrue(run.err().contains("第2行，指纹“f12”不完整"), run.err());
    assertTrue(run.err().contains("第4行，与第3行是同一个问题，那里写的是“不认可”"), run.err());
  }

  @Test
  void aWorkbookThatIsNoListIsBadUsage() throws Exception {
    Path other = folder.resolve("other.xlsx");
    try (XSSFWorkbook book = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(other)) {
      book.createSheet("别的").createRow(0).createCell(0).setCellValue("指纹");
      book.write(out);
    }
    Run run = Run.on(DAY, "waive", other.toString(), "--waivers", waivers.toString());
    assertEquals(Main.USAGE, run.status());
    assertTrue(run.err().contains("没有问题清单"), run.err());
    Path broken = Files.writeString(folder.resolve("broken.xlsx"), "PK");
    Run unreadable = Run.on(DAY, "waive", broken.toString(), "--waivers", waivers.toString());
    assertEquals(Main.USAGE, unreadable.status());
    assertTrue(unreadable.err().contains("读不出来"), unreadable.err());
  }
}
