package org.nianbao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipFile;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.form.Forms;
import org.nianbao.output.workbook.WorkbookOutput;
import org.nianbao.result.ReportResult;
import org.nianbao.result.ResultReader;
import org.nianbao.rules.Severity;
import org.nianbao.wording.Language;

/** The workbook of a county of twenty agencies over two years, and of what nobody would expect. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WorkbookTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
  private static final String COUNTY = "test-reports/fengling";
  private static final String LIST = "test-reports/fengling/agencies.csv";
  private static final List<String> SHEETS =
      List.of("总览", "得分排名", "问题清单", "按规则统计", "未核对与读不出", "雷同比对", "两年对照", "缺报");

  @TempDir private static Path folder;

  private Path file;
  private JsonNode data;
  private ReadWorkbook book;

  @BeforeAll
  void check() throws IOException {
    file = folder.resolve("county.xlsx");
    Path json = folder.resolve("county.json");
    Run run =
        Run.on(
            DAY,
            "check",
            "--agencies",
            LIST,
            COUNTY,
            "--output",
            file.toString(),
            "--output",
            json.toString());
    assertEquals(Main.FINDINGS, run.status(), run.err());
    data = JSON.readTree(json.toFile());
    book = ReadWorkbook.of(file);
  }

  @Test
  void hasItsSheetsInOrder() {
    assertEquals(SHEETS, List.copyOf(book.sheets().keySet()));
  }

  @Test
  void theListHasTheColumnsOfAListToBeFilledIn() {
    assertEquals(
        List.of(
            "序号", "单位", "年度", "部分/表", "位置", "问题", "原文", "应为/可能更正", "依据", "扣分", "整改要求", "整改时限",
            "责任人", "整改情况", "复核结果"),
        book.rows("问题清单").get(0).subList(0, 15));
  }

  @Test
  void everyFindingIsARowWithItsFingerprint() {
    List<String> expected = data.findValuesAsText("fingerprint");
    assertEquals(expected.size(), book.column("问题清单", "序号").size());
    assertEquals(expected, book.column("问题清单", "指纹"));
  }

  @Test
  void whatIsANumberInTheModelIsANumber() {
    for (String heading : List.of("序号", "年度", "扣分")) {
      for (Object value : book.column("问题清单", heading)) {
        assertTrue(value instanceof BigDecimal, heading + ": " + value);
      }
    }
    List<BigDecimal> points = new ArrayList<>();
    data.findValues("findings")
        .forEach(list -> list.forEach(one -> points.add(one.get("points").decimalValue())));
    assertEquals(
        points.stream().map(BigDecimal::doubleValue).toList(),
        book.column("问题清单", "扣分").stream().map(v -> ((BigDecimal) v).doubleValue()).toList());
    for (Object value : book.column("得分排名", "得分")) {
      assertTrue(value instanceof BigDecimal, "" + value);
    }
  }

  @Test
  void scoresAreThoseOfTheReportsAndLastYearStandsBeside() {
    assertEquals(40, book.column("得分排名", "得分").size());
    int finance = book.column("得分排名", "单位").indexOf("枫陵县财政局"); // the newest year comes first
    assertEquals(2023, number("得分排名", "年度", finance));
    assertEquals(98, number("得分排名", "得分", finance));
    assertEquals(100, number("得分排名", "上年得分", finance));
    assertEquals(-2, number("得分排名", "得分增减", finance));
    assertTrue(
        book.column("得分排名", "主要扣分").get(finance).toString().endsWith(" −2"),
        "" + book.rows("得分排名").get(finance + 1));
  }

  private int number(String sheet, String heading, int row) {
    return ((BigDecimal) book.column(sheet, heading).get(row)).intValueExact();
  }

  @Test
  void twoYearsStandSideBySideWithTheirChange() {
    List<Object> agencies = book.column("两年对照", "单位");
    for (int i = 0; i < agencies.size(); i++) {
      Object before = book.column("两年对照", "上年").get(i);
      Object now = book.column("两年对照", "本年").get(i);
      if (before instanceof BigDecimal last && now instanceof BigDecimal current) {
        BigDecimal change = (BigDecimal) book.column("两年对照", "增减").get(i);
        assertEquals(current.subtract(last).doubleValue(), change.doubleValue(), 1e-9);
      }
      if (i > 40) {
        break; // the columns are made anew for each cell
      }
    }
    assertTrue(agencies.size() > 200);
  }

  @Test
  void whoIsMissingAndWhatIsAlikeIsListed() {
    assertEquals(List.of("枫陵县统计局", "枫陵县白杨乡人民政府"), book.column("缺报", "单位"));
    assertTrue(book.column("雷同比对", "对方单位").contains("枫陵县双桥镇人民政府"));
    assertTrue(
        book.column("雷同比对", "雷同比例").stream()
            .allMatch(share -> ((BigDecimal) share).doubleValue() >= 0.2));
    Path all = folder.resolve("all.xlsx");
    Run.on(DAY, "check", "--min-copied", "0", COUNTY, "--output", all.toString());
    try {
      assertTrue(
          ReadWorkbook.of(all).column("雷同比对", "单位").size() > book.column("雷同比对", "单位").size());
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void headingsStayAndAreFilteredAndPrintedOnEveryPage() throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook(file.toFile().getPath())) {
      for (String name : SHEETS.subList(1, SHEETS.size())) {
        XSSFSheet sheet = workbook.getSheet(name);
        assertEquals(1, sheet.getPaneInformation().getHorizontalSplitPosition(), name);
        assertTrue(sheet.getCTWorksheet().isSetAutoFilter(), name);
        assertEquals(0, sheet.getRepeatingRows().getFirstRow(), name);
        assertTrue(workbook.getPrintArea(workbook.getSheetIndex(name)).contains("$A$1:"), name);
      }
      XSSFSheet list = workbook.getSheet("问题清单");
      assertTrue(list.isColumnHidden(22), "fingerprints");
      assertEquals(6, list.getDataValidations().size());
      assertTrue(list.getSheetConditionalFormatting().getNumConditionalFormattings() > 0);
      assertEquals(3, workbook.getSheet("总览").createDrawingPatriarch().getCharts().size());
    }
  }

  @Test
  void aRankingHasThoseWithoutAReportToo() throws IOException {
    Path ranked = folder.resolve("ranked.xlsx");
    Run run =
        Run.on(
            DAY,
            "rank",
            "--no-store",
            "--year",
            "2023",
            "--agencies",
            LIST,
            COUNTY,
            "--output",
            ranked.toString());
    assertEquals(Main.OK, run.status(), run.err());
    ReadWorkbook read = ReadWorkbook.of(ranked);
    List<String> sheets = new ArrayList<>(SHEETS);
    sheets.addAll(2, List.of("分组统计", "历年得分"));
    assertEquals(sheets, List.copyOf(read.sheets().keySet()));
    assertEquals(List.of(new BigDecimal("98.63")), read.column("分组统计", "平均分"));
    assertEquals("19.0", read.column("分组统计", "95—100分").get(0).toString());
    int traffic = read.column("历年得分", "单位").indexOf("枫陵县交通运输局");
    assertEquals("-3.0", read.column("历年得分", "增减").get(traffic).toString());
    int water = read.column("得分排名", "单位").indexOf("枫陵县水务局"); // under its old name the year before
    assertEquals("100.0", read.column("得分排名", "上年得分").get(water).toString());
    assertEquals(21, read.column("得分排名", "单位").size());
    int absent = read.column("得分排名", "单位").indexOf("枫陵县统计局");
    assertEquals("未发布", read.column("得分排名", "主要扣分").get(absent));
    assertTrue(
        read.column("问题清单", "年度").stream()
            .allMatch(year -> ((BigDecimal) year).intValueExact() == 2023));
    assertTrue(read.column("两年对照", "单位").size() > 200, "of the year before only the figures");
  }

  @Test
  void textsStayTextsWhateverTheySay() throws Exception {
    String longest = "长".repeat(40_000);
    List<String> hostile =
        List.of(
            "=1+1",
            "+86",
            "-1",
            "@SUM(A1)",
            "\t=1",
            "\r=1",
            "＝1",
            "'=1",
            "_x0041_",
            "\u0000\u0007a",
            "a\uFFFEb\uD800c",
            "<b>&amp;</b>",
            "0012",
            "TRUE",
            longest,
            "x".repeat(32_640) + "_x0041_".repeat(40));
    Path out = folder.resolve("hostile.xlsx");
    write(out, hostile);
    List<Object> read = ReadWorkbook.of(out).column("问题清单", "问题");
    assertEquals(hostile.size(), read.size());
    for (int i = 0; i < 8; i++) {
      assertEquals(hostile.get(i).replace("\r", "\n"), read.get(i), "a text and as it was: " + i);
    }
    try (XSSFWorkbook workbook = new XSSFWorkbook(out.toFile().getPath())) {
      XSSFSheet sheet = workbook.getSheet("问题清单");
      for (Row row : sheet) {
        for (Cell cell : row) {
          assertFalse(cell.getCellType() == org.apache.poi.ss.usermodel.CellType.FORMULA);
        }
      }
      for (int i = 0; i < 8; i++) {
        assertTrue(sheet.getRow(i + 1).getCell(5).getCellStyle().getQuotePrefixed(), "" + i);
      }
      assertEquals("_x0041_", sheet.getRow(9).getCell(5).getStringCellValue());
      assertEquals("␀␇a", sheet.getRow(10).getCell(5).getStringCellValue());
      assertEquals("a\uFFFDb\uFFFDc", sheet.getRow(11).getCell(5).getStringCellValue());
      assertEquals("<b>&amp;</b>", sheet.getRow(12).getCell(5).getStringCellValue());
      assertEquals("0012", sheet.getRow(13).getCell(5).getStringCellValue());
      String cut = sheet.getRow(15).getCell(5).getStringCellValue();
      assertTrue(cut.length() <= 32_767 && cut.startsWith("长长"), "" + cut.length());
      assertTrue(cut.endsWith("（原文共40000字，一个单元格放不下，这里是前32647字）"), cut.substring(32_600));
    }
    assertTrue(raw(out, "xl/worksheets/sheet2.xml").contains("t=\"inlineStr\""));
    assertFalse(raw(out, "xl/worksheets/sheet2.xml").contains("<f>"));
  }

  private static String raw(Path file, String entry) throws IOException {
    try (ZipFile zip = new ZipFile(file.toFile());
        InputStream in = zip.getInputStream(zip.getEntry(entry))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** A report with a finding for each of the texts. */
  private static void write(Path out, List<String> messages) throws Exception {
    Path json = folder.resolve("hostile.json");
    Run.of("check", "--format", "json", "--output", json.toString(), Run.WRONG);
    ObjectNode run = (ObjectNode) JSON.readTree(json.toFile());
    ObjectNode report = (ObjectNode) run.at("/reports/0");
    JsonNode finding = report.at("/findings/1");
    report.putArray("diagnosis");
    var findings = report.putArray("findings");
    for (String message : messages) {
      ObjectNode one = finding.deepCopy();
      one.put("message", message);
      one.put("expected", message);
      findings.add(one);
    }
    JSON.writeValue(json.toFile(), run);
    ReportResult read = ResultReader.read(json).reports().get(0);
    try (OutputStream stream = Files.newOutputStream(out);
        WorkbookOutput workbook = new WorkbookOutput(stream, purpose())) {
      workbook.add(read);
      workbook.finish();
    }
  }

  private static WorkbookOutput.Purpose purpose() {
    return new WorkbookOutput.Purpose(
        Language.ZH, "test", DAY, 0, Severity.INFO, 20, List.of(), Forms.builtIn());
  }

  @Test
  void aRunOfNothingHasAllSheetsAndSaysWhy() throws IOException {
    Path empty = folder.resolve("empty.xlsx");
    Run run = Run.of("check", "nowhere.docx", "--output", empty.toString());
    assertEquals(Main.UNREADABLE, run.status());
    ReadWorkbook read = ReadWorkbook.of(empty);
    assertEquals(SHEETS, List.copyOf(read.sheets().keySet()));
    assertEquals("没有发现问题。", read.rows("问题清单").get(1).get(0));
    assertEquals("nowhere.docx", read.column("未核对与读不出", "文件").get(0));
    assertEquals("没有报告。", read.rows("得分排名").get(1).get(0));
  }

  @Test
  void isInEnglishWhereThatIsAskedFor() throws IOException {
    Path english = folder.resolve("english.xlsx");
    Run.of("check", "--lang", "en", Run.WRONG, "--output", english.toString());
    ReadWorkbook read = ReadWorkbook.of(english);
    assertTrue(read.sheets().containsKey("findings"), "" + read.sheets().keySet());
    assertTrue(read.column("findings", "finding").get(0).toString().contains("preamble"));
  }

  @Test
  void sameRunsGiveTheSameSheets() throws IOException {
    Path again = folder.resolve("again.xlsx");
    Run.on(DAY, "check", "--agencies", LIST, COUNTY, "--output", again.toString());
    assertEquals(book, ReadWorkbook.of(again));
  }

  @Test
  void libreOfficeReadsTheListAsItStands() throws Exception {
    Path soffice = Path.of("/usr/bin/soffice");
    assumeTrue(Files.isExecutable(soffice), "LibreOffice is not installed");
    Path out = folder.resolve("hostile2.xlsx");
    write(out, List.of("=1+1", "@SUM(A1)", "-1", "_x0041_", "0012"));
    Process process =
        new ProcessBuilder(
                soffice.toString(),
                "--headless",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--convert-to",
                "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,3",
                "--outdir",
                folder.toString(),
                out.toString())
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    assertTrue(process.waitFor(120, TimeUnit.SECONDS));
    String list = Files.readString(folder.resolve("hostile2-问题清单.csv"));
    for (String text : List.of("=1+1", "@SUM(A1)", "-1", "_x0041_", "0012")) {
      assertTrue(list.contains("," + text + ","), text + " in " + list);
    }
  }
}
