package org.nianbao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reports in several files: what is joined, what is not, and where findings are said to stand. */
class SplitReportsTest {

  private static final Path SAMPLES = Path.of("test-reports/split");
  private static final String PAGE = "2023-grain.html";
  private static final String PAGE_TABLES = "2023-grain-tables.docx";
  private static final String TEXT = "2024-archives-right.docx";
  private static final String TEXT_TABLES = "2024-archives-right-tables.xlsx";
  private static final String WHOLE = "test-reports/2023-commission-right.docx";

  @TempDir private Path folder;

  private Path copy(String sample, String name) throws IOException {
    return copy(SAMPLES.resolve(sample), name);
  }

  private Path copy(Path sample, String name) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.copy(sample, file);
  }

  private void page(String name, String from, String to) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, Files.readString(SAMPLES.resolve(PAGE)).replace(from, to));
  }

  private static JsonNode check(String... arguments) throws IOException {
    List<String> all = new ArrayList<>(List.of("check", "--format", "json"));
    all.addAll(List.of(arguments));
    return new ObjectMapper().readTree(Run.of(all.toArray(String[]::new)).out());
  }

  private static JsonNode check(Path path) throws IOException {
    return check(path.toString());
  }

  private static List<String> names(JsonNode result) {
    List<String> names = new ArrayList<>();
    result
        .get("reports")
        .forEach(r -> names.add(r.at("/source/path").asText().replaceFirst("^.*[/\\\\]", "")));
    return names;
  }

  private static List<String> rules(JsonNode report) {
    List<String> rules = new ArrayList<>();
    report.get("findings").forEach(f -> rules.add(f.get("rule").asText()));
    return rules;
  }

  private static String notes(JsonNode report) {
    return report.path("notes").toString();
  }

  private static void assertUnassessed(JsonNode report, String file) {
    assertTrue(report.at("/unassessed/0/reason").asText().contains(file), report.toString());
    assertEquals(0, report.get("figures").size());
    assertEquals(
        List.of(), rules(report).stream().filter(rule -> !rule.startsWith("copy/")).toList());
  }

  @Test
  void samplesGiveExactlyWhatIsExpected() throws IOException {
    JsonNode expected = new ObjectMapper().readTree(SAMPLES.resolve("expected.json").toFile());
    JsonNode result = check(SAMPLES);
    assertEquals(List.of(PAGE, TEXT), names(result));
    assertEquals(0, result.get("unreadable").size());
    for (JsonNode report : result.get("reports")) {
      JsonNode due = expected.get(Path.of(report.at("/source/path").asText()).getFileName() + "");
      assertEquals(due.get("agency"), report.at("/report/agency"));
      assertEquals(due.get("year"), report.at("/report/year"));
      assertEquals(due.get("edition"), report.at("/report/edition"));
      assertEquals(due.get("figures").asInt(), report.get("figures").size());
      assertEquals(0, report.get("unassessed").size());
      assertEquals(due.get("parts").get(0), report.at("/source/parts/0/file"));
      assertEquals(lines(due), lines(report));
      for (JsonNode slip : due.path("repair")) {
        JsonNode cell = report.at("/diagnosis/0/cells/0");
        assertEquals(slip.get("cell").asText(), cell(cell));
        assertEquals(slip.get("proposed"), cell.get("proposed"));
      }
    }
  }

  private static String lines(JsonNode report) {
    StringBuilder lines = new StringBuilder();
    for (JsonNode finding : report.get("findings")) {
      lines.append(finding.get("rule").asText()).append(' ');
      lines.append(finding.get("severity").asText()).append(' ');
      boolean due = finding.has("section");
      lines.append((due ? finding : finding.get("place")).get("section")).append(' ');
      lines.append((due ? finding : finding.get("place")).get("file")).append(' ');
      for (JsonNode cell : finding.get("cells")) {
        lines.append(cell.isTextual() ? cell.asText() : cell(cell)).append(' ');
      }
      lines.append('\n');
    }
    return lines.toString();
  }

  private static String cell(JsonNode cell) {
    return cell.get("table").asText()
        + "/"
        + cell.get("row").asText()
        + "/"
        + cell.get("column").asText();
  }

  @Test
  void filesOfAnArchiveAreJoinedLikeThoseOfAFolder() throws IOException {
    Path zip = folder.resolve("各局.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      for (Map.Entry<String, String> entry :
          Map.of("甲局/" + PAGE, PAGE, "甲局/" + PAGE_TABLES, PAGE_TABLES, "乙局/a.docx", TEXT)
              .entrySet()) {
        out.putNextEntry(new ZipEntry(entry.getKey()));
        out.write(Files.readAllBytes(SAMPLES.resolve(entry.getValue())));
      }
    }
    JsonNode result = check(zip);
    assertEquals(List.of("a.docx", PAGE), names(result));
    JsonNode report = result.get("reports").get(1);
    assertEquals(200, report.get("figures").size());
    assertEquals(PAGE_TABLES, report.at("/findings/0/place/file").asText());
    assertEquals(zip + "!/甲局/" + PAGE, report.at("/source/path").asText());
    assertEquals(zip + "!/甲局/" + PAGE_TABLES, report.at("/source/parts/0/path").asText());
  }

  @Test
  void aSignJoinsFilesThatDoNotNameEachOther() throws IOException {
    Path text = copy(TEXT, "正文.docx");
    Path tables = copy(TEXT_TABLES, "各表/附表.xlsx");
    for (String sign : List.of("+", "＋")) {
      JsonNode result = check(text.toString(), sign, tables.toString());
      assertEquals(List.of("正文.docx"), names(result));
      assertEquals(200, result.at("/reports/0/figures").size());
      assertEquals(List.of(), rules(result.at("/reports/0")));
      assertEquals("各表/附表.xlsx", result.at("/reports/0/source/parts/0/file").asText());
    }
    JsonNode all = check(text.toString(), "+", tables.toString(), folder.toString());
    assertEquals(List.of("正文.docx"), names(all), "files of a folder that are joined already");
  }

  @Test
  void aSignWithoutFilesIsAMistakeOfUse() {
    String file = SAMPLES.resolve(TEXT).toString();
    for (String[] arguments :
        new String[][] {
          {"check", "+", file},
          {"check", file, "+"},
          {"check", file, "+", "+", file},
          {"check", file, "+", SAMPLES.toString()},
          {"check", SAMPLES.toString(), "+", file}
        }) {
      Run run = Run.of(arguments);
      assertEquals(Main.USAGE, run.status(), String.join(" ", arguments));
      assertTrue(run.err().contains("正文.docx + 附表.xlsx"), run.err());
    }
  }

  @Test
  void anUnreadableFileThatIsJoinedIsNamed() throws IOException {
    Path text = copy(TEXT, "正文.docx");
    Path broken = Files.write(folder.resolve("附表.xlsx"), new byte[] {'P', 'K', 3, 4, 0, 0});
    JsonNode result = check(text.toString(), "+", broken.toString());
    assertEquals(broken.toString(), result.at("/unreadable/0/path").asText());
    assertTrue(notes(result.at("/reports/0")).contains("附表.xlsx"), notes(result.at("/reports/0")));
    assertEquals(
        Main.UNREADABLE, Run.of("check", text.toString(), "+", broken.toString()).status());
  }

  @Test
  void anAttachmentThatIsNotThereIsNamed() throws IOException {
    JsonNode page = check(copy(PAGE, PAGE)).at("/reports/0");
    assertUnassessed(page, PAGE_TABLES);
    JsonNode text = check(copy(TEXT, TEXT)).at("/reports/0");
    assertUnassessed(text, TEXT_TABLES);
  }

  @Test
  void filesOfTheSameNameInOtherFoldersAreOthers() throws IOException {
    copy(PAGE, "甲局/" + PAGE);
    copy(PAGE_TABLES, "乙局/" + PAGE_TABLES);
    JsonNode result = check(folder);
    assertEquals(2, result.get("reports").size());
    assertUnassessed(result.at("/reports/1"), PAGE_TABLES);
  }

  @Test
  void anAttachmentThatTwoPagesNameIsJoinedToNeither() throws IOException {
    copy(PAGE, "a.html");
    page("b.html", "粮食和物资储备局", "商务局");
    Path tables = copy(PAGE_TABLES, PAGE_TABLES);
    JsonNode result = check(folder);
    assertEquals(List.of("a.html", "b.html"), names(result));
    for (JsonNode report : result.get("reports")) {
      assertUnassessed(report, PAGE_TABLES);
      assertTrue(notes(report).contains("正文 + 附件"), notes(report));
    }
    JsonNode told =
        check(folder.resolve("a.html").toString(), "+", tables.toString(), folder.toString());
    assertEquals(200, told.at("/reports/0/figures").size());
    assertUnassessed(told.at("/reports/1"), PAGE_TABLES);
  }

  @Test
  void anAttachmentThatIsAReportIsCheckedByItself() throws IOException {
    copy(PAGE, PAGE);
    copy(Path.of(WHOLE), PAGE_TABLES);
    JsonNode result = check(folder);
    assertEquals(List.of(PAGE_TABLES, PAGE), names(result));
    assertEquals(List.of(), rules(result.at("/reports/0")));
    assertUnassessed(result.at("/reports/1"), PAGE_TABLES);
    assertTrue(notes(result.at("/reports/1")).contains("完整的报告"), result.toString());
  }

  @Test
  void anAttachmentOfAnotherYearIsNotJoined() throws IOException {
    copy(PAGE, PAGE);
    String tables = new String(Files.readAllBytes(SAMPLES.resolve(PAGE)), StandardCharsets.UTF_8);
    assertFalse(tables.contains("<table"));
    Files.writeString(
        folder.resolve(PAGE_TABLES),
        "<html><head><meta charset=\"utf-8\"></head><body><p>莲泽县粮食和物资储备局2022年政府信息公开工作年度报告</p>"
            + "<table><tr><td>信息内容</td><td>本年制发件数</td><td>本年废止件数</td><td>现行有效件数</td></tr>"
            + "<tr><td>规章</td><td>0</td><td>0</td><td>0</td></tr>"
            + "<tr><td>行政规范性文件</td><td>1</td><td>0</td><td>4</td></tr></table></body></html>");
    JsonNode result = check(folder);
    assertEquals(2, result.get("reports").size());
    assertUnassessed(result.at("/reports/1"), PAGE_TABLES);
    assertTrue(notes(result.at("/reports/1")).contains("不符"), result.toString());
  }

  @Test
  void anUnreadableAttachmentIsNamedAndNotJoined() throws IOException {
    copy(PAGE, PAGE);
    Files.write(folder.resolve(PAGE_TABLES), new byte[] {'P', 'K', 3, 4, 0, 0});
    JsonNode result = check(folder);
    assertEquals(1, result.get("unreadable").size());
    assertUnassessed(result.at("/reports/0"), PAGE_TABLES);
    assertTrue(notes(result.at("/reports/0")).contains("无法读取"), result.toString());
  }

  @Test
  void tablesThatThePageHasTooAreNoReportOfTheirOwn() throws IOException {
    String named = "</p><p>附件：<a href=\"" + PAGE_TABLES + "\">附表</a></p></body>";
    Files.writeString(
        folder.resolve("page.html"),
        Files.readString(Path.of("test-reports/2023-bureau-table-shape.html"))
            .replace("</body>", named));
    copy(PAGE_TABLES, PAGE_TABLES);
    JsonNode whole = check("test-reports/2023-bureau-table-shape.html");
    JsonNode result = check(folder);
    if (result.get("reports").size() == 1) { // the link is within the article
      assertEquals(rules(whole.at("/reports/0")), rules(result.at("/reports/0")));
      assertTrue(notes(result.at("/reports/0")).contains("不再单独检查"), result.toString());
    } else {
      throw new AssertionError(names(result).toString());
    }
  }

  @Test
  void rankingsCountAReportOfTwoFilesOnce() throws IOException {
    Run run = Run.of("rank", "--format", "json", "--no-store", SAMPLES.toString());
    JsonNode result = new ObjectMapper().readTree(run.out());
    assertEquals(Main.OK, run.status());
    List<String> agencies = new ArrayList<>();
    for (JsonNode ranking : result.get("rankings")) {
      ranking.get("places").forEach(place -> agencies.add(place.get("agency").asText()));
    }
    assertEquals(List.of("莲泽县档案局", "莲泽县粮食和物资储备局"), agencies.stream().sorted().toList());
  }

  @Test
  void findingsOfJoinedFilesCanBeWaived() throws IOException {
    Path page = copy(PAGE, "页.html");
    Path tables = copy(PAGE_TABLES, "表.docx");
    Path waivers = folder.resolve("认定.tsv");
    String[] joined = {page.toString(), "+", tables.toString()};
    Run waive =
        Run.of(
            "waive",
            joined[0],
            joined[1],
            joined[2],
            "1",
            "--waivers",
            waivers.toString(),
            "--reason",
            "核实",
            "--by",
            "某人",
            "--until",
            "长期");
    assertEquals(Main.OK, waive.status(), waive.err());
    assertEquals(
        Main.OK,
        Run.of("check", joined[0], joined[1], joined[2], "--waivers", waivers.toString()).status());
  }
}
