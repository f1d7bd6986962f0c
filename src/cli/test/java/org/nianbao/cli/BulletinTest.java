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
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The bulletin about a county, and what has become of the findings of an earlier run. */
class BulletinTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
  private static final String COUNTY = "test-reports/fengling";
  private static final String LIST = "test-reports/fengling/agencies.csv";

  @TempDir private Path folder;

  private static String text(Path document) throws IOException {
    StringBuilder text = new StringBuilder();
    try (InputStream in = Files.newInputStream(document);
        XWPFDocument opened = new XWPFDocument(in)) {
      opened.getParagraphs().forEach(one -> text.append(one.getText()).append('\n'));
      for (XWPFTableRow row : opened.getTables().get(0).getRows()) {
        row.getTableCells().forEach(cell -> text.append(cell.getText()).append('|'));
        text.append('\n');
      }
    }
    return text.toString();
  }

  @Test
  void tellsFiguresKindsOfFindingsGradesAndWhoIsMissing() throws IOException {
    Path bulletin = folder.resolve("通报.docx");
    Run run =
        Run.on(
            DAY,
            "check",
            "--agencies",
            LIST,
            COUNTY,
            Run.WRONG,
            "nowhere.docx",
            "--issuer",
            "枫陵县政务公开办公室",
            "--due",
            "2026-03-31",
            "--output",
            bulletin.toString());
    assertEquals(Main.UNREADABLE, run.status(), run.err());
    String text = text(bulletin);
    assertTrue(text.startsWith("关于2021、2022、2023年政府信息公开工作年度报告检查情况的通报"), text);
    assertTrue(text.contains("检查报告41份"), text);
    assertTrue(text.contains("有错误的4份；共发现错误5处"), text);
    assertTrue(text.contains("逾期公布的1个：枫陵县青石街道办事处"), text);
    assertTrue(text.contains("格式规范方面2处，主要是：一级标题序号的写法不对（1份）"), text);
    assertTrue(text.contains("枫陵县统计局、枫陵县白杨乡人民政府"), text);
    assertTrue(text.contains("不能读取的1份：nowhere.docx"), text);
    assertTrue(text.contains("良|1|淞陵区民政局|"), text);
    assertTrue(text.contains("枫陵县政务公开办公室\n2026年3月1日"), text);
    assertFalse(text.contains("{{"), text);
  }

  @Test
  void aRankingIsToldWithReasonsAndWhoHasMoved() throws IOException {
    Path bulletin = folder.resolve("排名通报.docx");
    Run run =
        Run.on(
            DAY,
            "rank",
            "--agencies",
            LIST,
            COUNTY,
            "--issuer",
            "枫陵县政务公开办公室",
            "--output",
            bulletin.toString());
    assertEquals(Main.OK, run.status(), run.err());
    String text = text(bulletin);
    assertTrue(text.startsWith("关于2023年政府信息公开工作年度报告评分排名情况的通报"), text);
    assertTrue(text.contains("列入的机关21个，排名的19个。平均98.63分，中位数100分"), text);
    assertTrue(text.contains("历年平均：2022年99.81分、2023年98.63分"), text);
    assertTrue(text.contains(" 13|枫陵县财政局|98.0|优|-2|现行有效件数与上年度报告不衔接 -2|"), text);
    assertTrue(text.contains("名次上升最多的：枫陵县人民政府（4名）"), text);
    assertTrue(text.contains("没有发布报告的2个：枫陵县白杨乡人民政府、枫陵县统计局"), text);
    assertTrue(text.contains("枫陵县政务公开办公室\n2026年3月1日"), text);
    assertFalse(text.contains("{{"), text);
  }

  @Test
  void aRankingsOwnTemplateNamesThePlacesThereAre() throws IOException {
    Path own = folder.resolve("own.docx");
    try (XWPFDocument document = new XWPFDocument();
        OutputStream out = Files.newOutputStream(own)) {
      document.createParagraph().createRun().setText("共{{报告数}}份");
      document.write(out);
    }
    String out = folder.resolve("b.docx").toString();
    Run run = Run.of("rank", Run.RIGHT, "--bulletin", own.toString(), "--output", out);
    assertEquals(Main.USAGE, run.status());
    assertTrue(run.err().contains("报告数") && run.err().contains("机关数"), run.err());
  }

  @Test
  void anOfficesOwnBulletinIsFilledToo() throws IOException {
    Path own = folder.resolve("own.docx");
    try (XWPFDocument document = new XWPFDocument();
        OutputStream out = Files.newOutputStream(own)) {
      document.createParagraph().createRun().setText("共{{报告数}}份");
      document.createTable(1, 1).getRow(0).getCell(0).setText("{{等级}}：{{单位名单}}");
      document.write(out);
    }
    Path bulletin = folder.resolve("b.docx");
    Run.on(
        DAY,
        "check",
        Run.WRONG,
        Run.RIGHT,
        "--bulletin",
        own.toString(),
        "--output",
        bulletin.toString());
    assertEquals("共2份\n优：槐桑县人民政府|\n良：淞陵区民政局|\n", text(bulletin));
    Run letter =
        Run.on(
            DAY,
            "check",
            Run.WRONG,
            "--bulletin",
            "rules/letters/rectification.docx",
            "--output",
            bulletin.toString());
    assertEquals(Main.USAGE, letter.status());
    assertTrue(letter.err().contains("不认识的位置"), letter.err());
  }

  /** The wrong report of the samples, and the same after its agency has corrected some of it. */
  private String[] twoRuns() throws IOException {
    Path before = folder.resolve("before.json");
    Path after = folder.resolve("after.json");
    Path report = folder.resolve("report.txt");
    String old = Files.readString(Path.of(Run.WRONG));
    Files.writeString(
        report,
        old.replace("2、主动公开政府信息情况", "二、主动公开政府信息情况")
            .replace("五个部分", "四个部分")
            .replace("三、收到和处理政府信息公开申请情况", "3、收到和处理政府信息公开申请情况"));
    Run.on(DAY, "check", Run.WRONG, Run.RIGHT, "--output", before.toString());
    Run.on(DAY, "check", report.toString(), "--output", after.toString());
    return new String[] {before.toString(), after.toString()};
  }

  @Test
  void whatHasBecomeOfFindingsIsAWorkbookAndADocument() throws IOException {
    String[] runs = twoRuns();
    Path book = folder.resolve("销号表.xlsx");
    Path document = folder.resolve("销号表.docx");
    Run run =
        Run.on(
            DAY,
            "compare",
            runs[0],
            runs[1],
            "--output",
            book.toString(),
            "--output",
            document.toString());
    assertEquals(Main.FINDINGS, run.status(), run.err());
    ReadWorkbook read = ReadWorkbook.of(book);
    assertEquals(List.of("各单位整改", "销号表"), List.copyOf(read.sheets().keySet()));
    List<Object> states = read.column("销号表", "整改结果");
    List<Object> rules = read.column("销号表", "规则");
    assertEquals("未整改", states.get(rules.indexOf("arithmetic/applicants-total")));
    int preamble = rules.indexOf("heading/preamble");
    assertEquals("未整改", states.get(preamble));
    assertTrue(read.column("销号表", "问题").get(preamble).toString().contains("称有5个部分"));
    assertTrue(read.column("销号表", "现在的问题").get(preamble).toString().contains("称有4个部分"));
    assertTrue(states.contains("已整改") || states.contains("新增"), "" + read.rows("销号表"));
    String text = text(document);
    assertTrue(text.contains("原有问题4处"), text);
    assertTrue(text.contains("|未整改|前言说明的报告组成与报告不符：称有4个部分"), text);
  }

  @Test
  void everyFindingOfBothRunsIsInTheClearingList() throws IOException {
    String[] runs = {folder.resolve("a.json").toString(), folder.resolve("b.json").toString()};
    Run.on(DAY, "check", Run.WRONG, "test-reports/2021-office-numerals.docx", "--output", runs[0]);
    Run.on(
        DAY, "check", Run.WRONG, "test-reports/2022-bureau-mixed-form.docx", "--output", runs[1]);
    Path book = folder.resolve("cleared.xlsx");
    Run.on(DAY, "compare", runs[0], runs[1], "--output", book.toString());
    ReadWorkbook read = ReadWorkbook.of(book);
    List<Object> states = read.column("销号表", "整改结果");
    List<Object> files = read.column("销号表", "文件");
    for (int i = 0; i < states.size(); i++) {
      String file = files.get(i).toString();
      String expected =
          file.equals(Run.WRONG) ? "未整改" : file.contains("mixed-form") ? "新增" : "未能核对";
      assertEquals(expected, states.get(i), file);
    }
    assertEquals(3, read.column("各单位整改", "单位").size());
  }
}
