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
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Results in several forms from one run, and that none of them writes over what is read. */
class OutputsTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path folder;

  private String path(String name) {
    return folder.resolve(name).toString();
  }

  @Test
  void eachFileHasTheFormThatItsNameTells() throws Exception {
    Run run =
        Run.of(
            "check",
            "--output",
            path("a.json"),
            "--output",
            path("b.csv"),
            "--output",
            path("c.sarif"),
            "--output",
            path("d.xlsx"),
            "--output",
            path("e.txt"),
            Run.WRONG);
    assertEquals(Main.FINDINGS, run.status(), run.err());
    assertEquals("", run.out());
    assertEquals(
        "nianbao/1", JSON.readTree(folder.resolve("a.json").toFile()).get("schema").asText());
    assertTrue(Files.readString(folder.resolve("b.csv")).startsWith("\uFEFF序号,单位,"));
    assertEquals(
        "2.1.0", JSON.readTree(folder.resolve("c.sarif").toFile()).get("version").asText());
    assertEquals('P', Files.readAllBytes(folder.resolve("d.xlsx"))[0]);
    assertTrue(Files.readString(folder.resolve("e.txt")).startsWith(Run.WRONG + "\n"));
    try (var files = Files.list(folder)) {
      assertEquals(5, files.count(), "nothing is left beside");
    }
  }

  @Test
  void theFormThatIsAskedForIsThatOfTheOnePlace() throws Exception {
    Run.of("check", "--format", "json", "--output", path("result.txt"), Run.RIGHT);
    assertTrue(Files.readString(folder.resolve("result.txt")).startsWith("{"));
    Run.of("check", "--output", path("result"), Run.RIGHT);
    assertTrue(Files.readString(folder.resolve("result")).startsWith(Run.RIGHT));
  }

  @Test
  void aFormThatACommandHasNotIsNoTextUnderItsName() throws Exception {
    Run run = Run.of("rules", "--output", path("目录.xlsx"));
    assertEquals(Main.USAGE, run.status());
    assertTrue(run.err().contains("写不出“" + path("目录.xlsx") + "”"), run.err());
    assertTrue(run.err().contains("可以写的形式：text、json"), run.err());
    assertFalse(Files.exists(folder.resolve("目录.xlsx")));
    assertEquals(
        Main.OK,
        Run.of("rules", "--format", "text", "--output", path("目录.xlsx")).status(),
        "who says so means it");
  }

  @Test
  void standardOutputIsAPlaceBesideFiles() throws Exception {
    Run both = Run.of("check", "--output", "-", "--output", path("a.json"), Run.WRONG);
    assertEquals(Run.of("check", Run.WRONG).out(), both.out());
    assertTrue(Files.exists(folder.resolve("a.json")));
    Run asked =
        Run.of(
            "check",
            "--format",
            "line",
            "--output",
            path("b.json"),
            "--output",
            path("b.csv"),
            Run.WRONG);
    assertEquals(Run.of("check", "--format", "line", Run.WRONG).out(), asked.out());
    assertTrue(Files.readString(folder.resolve("b.json")).startsWith("{"));
    Run told =
        Run.of(
            "check",
            "--format",
            "json",
            "--output",
            path("c.json"),
            "--output",
            path("c.csv"),
            Run.WRONG);
    assertEquals("", told.out(), "one of the files has it");
  }

  @Test
  void onePlaceTakesOneForm() {
    Run run = Run.of("check", "--output", path("a.json"), "--output", path("a.json"), Run.RIGHT);
    assertEquals(Main.USAGE, run.status());
    assertTrue(run.err().contains("两次写到同一个地方"), run.err());
  }

  @Test
  void noOutputWritesOverWhatIsRead() throws Exception {
    Path report = Files.copy(Path.of(Run.RIGHT), folder.resolve("report.txt"));
    byte[] before = Files.readAllBytes(report);
    Path link = Files.createSymbolicLink(folder.resolve("link.txt"), report);
    Path other = Files.createDirectory(folder.resolve("other"));
    Path linked = Files.createSymbolicLink(other.resolve("linked"), folder);
    for (String[] arguments :
        List.of(
            new String[] {"check", report.toString(), "--output", report.toString()},
            new String[] {"check", report.toString(), "--output", link.toString()},
            new String[] {"check", link.toString(), "--output", report.toString()},
            new String[] {"check", folder.toString(), "--output", report.toString()},
            new String[] {"check", other.toString(), "--output", report.toString()},
            new String[] {"check", linked.toString(), "--output", "-", "--output", link.toString()},
            new String[] {
              "check", Run.WRONG, "--prior", report.toString(), "--output", link.toString()
            },
            new String[] {"rank", folder.toString(), "--no-store", "--output", report.toString()},
            new String[] {
              "check", Run.WRONG, "--agencies", report.toString(), "--output", link.toString()
            })) {
      Run run = Run.of(arguments);
      assertEquals(Main.USAGE, run.status(), String.join(" ", arguments));
      assertEquals(
          new String(before, StandardCharsets.UTF_8),
          Files.readString(report),
          String.join(" ", arguments));
      assertTrue(Files.isSymbolicLink(link));
    }
    assertTrue(
        Run.of("check", folder.toString(), "--output", report.toString()).err().contains("就是要读的"));
  }

  @Test
  void anEarlierResultInTheFolderIsReplacedAndNoReport() throws Exception {
    Files.copy(Path.of(Run.RIGHT), folder.resolve("report.txt"));
    String book = path("结果.xlsx");
    String json = path("结果.json");
    assertEquals(
        Main.OK, Run.of("check", folder.toString(), "--output", book, "--output", json).status());
    Run again = Run.of("check", folder.toString(), "--output", book, "--output", json);
    assertEquals(Main.OK, again.status(), again.err());
    assertEquals(1, JSON.readTree(Path.of(json).toFile()).get("reports").size());
  }

  @Test
  void aLineHasPathPlaceSeverityRuleAndMessage() {
    Run run = Run.of("check", "--format", "line", Run.WRONG, "nowhere.docx");
    List<String> lines = run.out().lines().toList();
    assertTrue(
        lines.contains(
            Run.WRONG + ":16: warning heading/numeral 一级标题的序号写法不对：2、主动公开政府信息情况；应为“一、二、三、…”"),
        run.out());
    assertTrue(lines.get(lines.size() - 1).startsWith("nowhere.docx:: unreadable 找不到"), run.out());
    assertEquals(5, lines.size());
  }

  @Test
  void noCellOfTheListBeginsAFormula() throws Exception {
    Path report = folder.resolve("=cmd|' C'!A0.txt");
    Files.writeString(
        report,
        Files.readString(Path.of(Run.WRONG))
            .replace("2、主动公开政府信息情况", "2、主动公开\"政府\"信息,情况")
            .replace("淞陵区民政局2021年", "@淞陵区民政局2021年"));
    Run run = Run.of("check", "--format", "csv", report.toString(), "=HYPERLINK(1)");
    List<CSVRecord> rows;
    try (CSVParser parser = CSVParser.parse(run.out().substring(1), CSVFormat.RFC4180)) {
      rows = parser.getRecords();
    }
    assertTrue(rows.size() > 3, run.out());
    assertTrue(run.out().contains("\r\n"));
    for (CSVRecord row : rows) {
      assertEquals(rows.get(0).size(), row.size());
      for (String cell : row) {
        assertFalse(cell.matches("(?s)[=+\\-@\t\r].*"), cell);
      }
    }
    assertTrue(rows.get(rows.size() - 1).toList().contains("'=HYPERLINK(1)"), run.out());
  }

  @Test
  void theLogNamesRulesPlacesAndFingerprints() throws Exception {
    JsonNode log =
        JSON.readTree(Run.of("check", "--format", "sarif", Run.WRONG, "nowhere.docx").out());
    JsonNode run = log.at("/runs/0");
    assertEquals("nianbao", run.at("/tool/driver/name").asText());
    JsonNode result = run.at("/results/1");
    assertEquals("heading/numeral", result.get("ruleId").asText());
    assertEquals(
        "heading/numeral",
        run.at("/tool/driver/rules").get(result.get("ruleIndex").asInt()).get("id").asText());
    assertEquals("warning", result.get("level").asText());
    assertEquals(16, result.at("/locations/0/physicalLocation/region/startLine").asInt());
    assertEquals(
        Run.WRONG, result.at("/locations/0/physicalLocation/artifactLocation/uri").asText());
    assertTrue(result.at("/partialFingerprints").get("nianbao/v1").asText().startsWith("f"));
    assertFalse(run.at("/invocations/0/executionSuccessful").asBoolean());
    assertEquals(1, run.at("/invocations/0/toolExecutionNotifications").size());
  }

  @Test
  void waivedFindingsAreSuppressedInTheLogAndNoLine() throws Exception {
    String waivers = path("waivers.tsv");
    Run.of(
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
    JsonNode log =
        JSON.readTree(Run.of("check", "--format", "sarif", "--waivers", waivers, Run.WRONG).out());
    assertEquals("accepted", log.at("/runs/0/results/1/suppressions/0/status").asText());
    String lines = Run.of("check", "--format", "line", "--waivers", waivers, Run.WRONG).out();
    assertFalse(lines.contains("heading/numeral"), lines);
  }

  @Test
  void onlyGraveFindingsAreListedButAllCount() throws Exception {
    Run text = Run.of("check", "--min-severity", "error", Run.WRONG);
    assertTrue(text.out().contains("  3. 错误"), text.out());
    assertFalse(text.out().contains("  1. 警告"), text.out());
    assertTrue(text.out().contains("得分 88（良）：错误 1，警告 3"), text.out());
    JsonNode all = JSON.readTree(Run.of("check", "--format", "json", Run.WRONG).out());
    JsonNode grave =
        JSON.readTree(
            Run.of("check", "--format", "json", "--min-severity", "error", Run.WRONG).out());
    assertEquals(1, grave.at("/reports/0/findings").size());
    assertEquals(all.at("/reports/0/score"), grave.at("/reports/0/score"));
    assertEquals("[0]", grave.at("/reports/0/diagnosis/0/explains").toString());
    assertEquals("[2]", all.at("/reports/0/diagnosis/0/explains").toString());
    String none = "test-reports/2022-bureau-mixed-form.docx";
    assertEquals(
        Run.of("check", "--fail-on", "warning", none).status(),
        Run.of("check", "--fail-on", "warning", "--min-severity", "error", none).status());
    assertEquals(Main.USAGE, Run.of("check", "--min-severity", "high", Run.WRONG).status());
  }

  @Test
  void figuresAreLeftOutOfTheDataWhereNobodyWantsThem() throws Exception {
    JsonNode with = JSON.readTree(Run.of("check", "--format", "json", Run.WRONG).out());
    JsonNode without =
        JSON.readTree(Run.of("check", "--format", "json", "--no-figures", Run.WRONG).out());
    assertTrue(with.at("/reports/0/figures").size() > 100);
    assertEquals(0, without.at("/reports/0/figures").size());
    assertEquals(with.at("/reports/0/findings"), without.at("/reports/0/findings"));
    assertEquals(with.at("/reports/0/diagnosis"), without.at("/reports/0/diagnosis"));
  }

  @Test
  void theDataEndsWithItsCounts() throws Exception {
    Path copy = Files.copy(Path.of(Run.RIGHT), folder.resolve("copy.txt"));
    JsonNode summary =
        JSON.readTree(
                Run.of(
                        "check",
                        "--format",
                        "json",
                        Run.WRONG,
                        Run.RIGHT,
                        copy.toString(),
                        "nowhere.docx")
                    .out())
            .get("summary");
    assertEquals(3, summary.get("reports").asInt());
    assertEquals(1, summary.get("withErrors").asInt());
    assertEquals(1, summary.get("unreadable").asInt());
    assertEquals(1, summary.get("duplicates").asInt());
    assertEquals(1, summary.get("errors").asInt());
    assertEquals(3, summary.get("warnings").asInt());
    assertEquals("优", summary.at("/grades/0/grade").asText());
    assertEquals(2, summary.at("/grades/0/reports").asInt());
    assertEquals(1, summary.at("/rules/0/findings").asInt());
  }

  @Test
  void theTextOfManyEndsWithASummaryAndIsBriefAboutCleanReports() {
    String out = Run.of("check", Run.RIGHT, Run.WRONG, "nowhere.docx").out();
    List<String> lines = out.lines().toList();
    assertTrue(lines.get(0).startsWith(Run.RIGHT + " 槐桑县人民政府2021年度："), lines.get(0));
    assertTrue(lines.get(0).contains("未发现问题；得分 100"), lines.get(0));
    assertTrue(out.contains("共 3 份：1 份有错误，1 份无法读取。\n等级：优 1，良 1\n"), out);
    assertTrue(out.contains("\n  heading/numeral"), out);
    assertTrue(out.contains("无法读取的文件\n  nowhere.docx：找不到"), out);
    assertTrue(
        Run.of("check", Run.RIGHT).out().contains("各项检查均未发现问题")
            || Run.of("check", Run.RIGHT).out().contains("已经进行的检查均未发现问题"));
  }

  @Test
  void nothingIsWrittenWhereOnePlaceCannotBe() throws IOException {
    Run run = Run.of("check", "--output", path("a.json"), "--output", path("no/b.csv"), Run.RIGHT);
    assertEquals(Main.USAGE, run.status());
    try (var files = Files.list(folder)) {
      assertEquals(List.of(), files.toList());
    }
  }
}
