package org.nianbao.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
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
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The folder of letters: what is in it, from the program's template and from an office's own. */
class SplitTest {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
  private static final String LETTER = "淞陵区民政局2021/整改通知书.docx";

  @TempDir private Path folder;

  private Run split(String name, String... arguments) {
    List<String> all =
        new ArrayList<>(List.of("check", "--split", folder.resolve(name).toString()));
    all.addAll(List.of(arguments));
    return Run.on(DAY, all.toArray(String[]::new));
  }

  private static String text(Path letter) throws IOException {
    StringBuilder text = new StringBuilder();
    try (InputStream in = Files.newInputStream(letter);
        XWPFDocument document = new XWPFDocument(in)) {
      document.getParagraphs().forEach(one -> text.append(one.getText()).append('\n'));
      for (XWPFTable table : document.getTables()) {
        table
            .getRows()
            .forEach(
                row -> {
                  row.getTableCells().forEach(cell -> text.append(cell.getText()).append('|'));
                  text.append('\n');
                });
      }
    }
    return text.toString();
  }

  @Test
  void eachReportWithFindingsHasItsLetterAndItsList() throws IOException {
    Run run = split("out", Run.WRONG, Run.RIGHT, "--issuer", "淞陵区政务公开办公室", "--due", "2026-03-31");
    assertEquals(Main.FINDINGS, run.status(), run.err());
    assertTrue(run.out().contains("得分 88"), "the results are printed all the same");
    Path out = folder.resolve("out");
    String letter = text(out.resolve(LETTER));
    assertTrue(letter.startsWith("关于淞陵区民政局2021年政府信息公开工作年度报告的整改通知书"), letter);
    assertTrue(letter.contains("得分88.0") || letter.contains("得分88（良）"), letter);
    assertTrue(letter.contains("于2026年3月31日前改正"), letter);
    assertTrue(letter.contains("淞陵区政务公开办公室\n2026年3月1日"), letter);
    assertTrue(letter.contains("\n3|第三部分"), letter);
    assertTrue(letter.contains("填的是1，应为12"), letter);
    assertFalse(letter.contains("{{"), letter);
    assertEquals(
        4, ReadWorkbook.of(out.resolve("淞陵区民政局2021/问题清单.xlsx")).column("问题清单", "指纹").size());
    try (var files = Files.list(out)) {
      assertEquals(2, files.count(), "the right report needs no letter");
    }
    String manifest = Files.readString(out.resolve("目录.csv"));
    assertTrue(manifest.contains("淞陵区民政局,2021,88"), manifest);
    assertTrue(manifest.contains(LETTER), manifest);
    assertTrue(manifest.contains("槐桑县人民政府,2021,100.0,优,0,"), manifest);
  }

  @Test
  void whatIsNotKnownIsLeftToBeWrittenByHand() throws IOException {
    split("out", Run.WRONG);
    String letter = text(folder.resolve("out").resolve(LETTER));
    assertTrue(letter.contains("于＿＿＿＿＿＿前改正"), letter);
  }

  @Test
  void anOfficesOwnTemplateMayHaveSplitItsPlaces() throws IOException {
    Path own = folder.resolve("own.docx");
    try (XWPFDocument document = new XWPFDocument();
        OutputStream out = Files.newOutputStream(own)) {
      XWPFParagraph paragraph = document.createParagraph();
      for (String part : List.of("致{", "{单", "位}", "}：", "{{ 问题数 }}处")) {
        XWPFRun run = paragraph.createRun();
        run.setText(part);
        run.setBold(part.equals("{"));
      }
      XWPFTable table = document.createTable(2, 2);
      table.getRow(0).getCell(0).setText("{{单位}}");
      table.getRow(1).getCell(0).setText("{{序号}}");
      table.getRow(1).getCell(1).setText("{{问题}}（{{年度}}）");
      document.write(out);
    }
    assertEquals(Main.FINDINGS, split("out", "--letter", own.toString(), Run.WRONG).status());
    List<String> lines = text(folder.resolve("out").resolve(LETTER)).lines().toList();
    assertEquals("致淞陵区民政局：4处", lines.get(0));
    assertEquals("淞陵区民政局||", lines.get(1));
    assertTrue(lines.get(4).startsWith("3|核对表三第6行"), lines.get(4));
    assertTrue(lines.get(4).endsWith("（2021）|"), lines.get(4));
    assertEquals(6, lines.size());
  }

  @Test
  void aPlaceThatNobodyKnowsIsNamedBeforeAnythingIsWritten() throws IOException {
    Path own = folder.resolve("own.docx");
    try (XWPFDocument document = new XWPFDocument();
        OutputStream out = Files.newOutputStream(own)) {
      document.createParagraph().createRun().setText("致{{单位名}}：");
      document.write(out);
    }
    Run run = split("out", "--letter", own.toString(), Run.WRONG);
    assertEquals(Main.USAGE, run.status());
    assertTrue(run.err().contains("不认识的位置：单位名"), run.err());
    assertFalse(Files.exists(folder.resolve("out")));
    Path none = Files.writeString(folder.resolve("none.docx"), "no document");
    assertEquals(Main.USAGE, split("out", "--letter", none.toString(), Run.WRONG).status());
  }

  @Test
  void nothingIsWrittenIntoAFolderInUse() throws IOException {
    Files.writeString(Files.createDirectory(folder.resolve("out")).resolve("a.txt"), "kept");
    Run run = split("out", Run.WRONG);
    assertEquals(Main.USAGE, run.status());
    assertTrue(run.err().contains("已经有东西"), run.err());
    assertEquals(Main.USAGE, split("out2", "--due", "明天", Run.WRONG).status());
  }

  @Test
  void waivedFindingsAreInNoLetter() throws IOException {
    String waivers = folder.resolve("waivers.tsv").toString();
    Run.on(
        DAY,
        "waive",
        Run.WRONG,
        "2",
        "--waivers",
        waivers,
        "--reason",
        "已核实",
        "--by",
        "甲",
        "--until",
        "长期");
    split("out", "--waivers", waivers, Run.WRONG);
    String letter = text(folder.resolve("out").resolve(LETTER));
    assertTrue(letter.contains("问题3处"), letter);
    assertFalse(letter.contains("序号写法不对"), letter);
  }

  @Test
  void eachAgencyGetsItsReportWithTheFindingsAtTheirPlaces() throws IOException {
    Path zip = folder.resolve("各局.zip");
    try (OutputStream out = Files.newOutputStream(zip);
        ZipOutputStream entries = new ZipOutputStream(out)) {
      entries.putNextEntry(new ZipEntry("甲/2022:年报.docx"));
      entries.write(Files.readAllBytes(Path.of("test-reports/2022-bureau-mixed-form.docx")));
    }
    String draft = "test-reports/2021-office-numerals.docx";
    split("out", Run.WRONG, draft, zip.toString());
    Path out = folder.resolve("out");
    Path page = out.resolve("淞陵区民政局2021/2021-bureau-dropped-digit.批注.html");
    assertTrue(Files.readString(page).contains("填的是1，应为12"));
    Path alone = folder.resolve("alone.docx");
    Run.on(DAY, "mark", draft, "--output", alone.toString());
    Path copy = out.resolve("栾溪区人民政府办公室2021/2021-office-numerals.批注.docx");
    assertArrayEquals(Files.readAllBytes(alone), Files.readAllBytes(copy), "as mark writes it");
    assertTrue(Files.exists(out.resolve("沅陌市自然资源和规划局2022/2022_年报.批注.docx")));
    List<String> manifest = Files.readAllLines(out.resolve("目录.csv"));
    assertTrue(manifest.get(0).endsWith(",问题清单,批注稿"));
    assertTrue(manifest.get(1).endsWith(",淞陵区民政局2021/2021-bureau-dropped-digit.批注.html"));
    assertTrue(manifest.get(3).endsWith(",沅陌市自然资源和规划局2022/2022_年报.批注.docx"));
  }

  @Test
  void aDraftThatIsMarkedAlreadyIsShownOnAPage() throws IOException {
    Path marked = folder.resolve("批注过.docx");
    Run.on(DAY, "mark", "test-reports/2021-office-numerals.docx", "--output", marked.toString());
    split("out", marked.toString());
    assertTrue(Files.exists(folder.resolve("out/栾溪区人民政府办公室2021/批注过.批注.html")));
  }

  @Test
  void agenciesMayBeCalledAnything() throws IOException {
    Path report = folder.resolve("odd.txt");
    Files.copy(Path.of(Run.WRONG), report);
    split("out", "--agency", "../甲:局\u0001<b>", report.toString());
    try (var files = Files.list(folder.resolve("out"))) {
      List<String> names = files.map(file -> file.getFileName().toString()).sorted().toList();
      assertEquals(List.of("_.._甲_局_b_2021", "目录.csv"), names);
    }
  }
}
