package org.nianbao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompareCommandTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path folder;
  private Path reports;
  private Path report;

  @BeforeEach
  void copy() throws Exception {
    reports = Files.createDirectory(folder.resolve("reports"));
    report = Files.copy(Path.of(Run.WRONG), reports.resolve("a.txt"));
    Files.copy(Path.of(Run.RIGHT), reports.resolve("b.txt"));
  }

  /** Checks the folder and keeps the result. */
  private String kept(String name, String... options) {
    String file = folder.resolve(name).toString();
    List<String> all =
        new ArrayList<>(List.of("check", "--format", "json", "--output", file, reports.toString()));
    all.addAll(Arrays.asList(options));
    Run.of(all.toArray(String[]::new));
    return file;
  }

  private static JsonNode json(String old, String now) throws Exception {
    return JSON.readTree(Run.of("compare", "--format", "json", old, now).out());
  }

  private static List<String> changes(JsonNode result) {
    List<String> changes = new ArrayList<>();
    for (JsonNode one : result.at("/reports/0/changes")) {
      changes.add(one.get("change").asText() + " " + one.get("rule").asText());
    }
    return changes;
  }

  @Test
  void aRunIsTheSameAsItself() {
    String old = kept("old.json");
    Run run = Run.of("compare", old, kept("new.json"));
    assertEquals(Main.OK, run.status());
    assertTrue(run.out().contains("两次结果相同：2 份报告"), run.out());
  }

  @Test
  void theLanguageOfARunMakesNoDifference() {
    assertEquals(
        Main.OK, Run.of("compare", kept("old.json"), kept("en.json", "--lang", "en")).status());
  }

  @Test
  void filesMayMove() throws Exception {
    String old = kept("old.json");
    Path deeper = Files.createDirectories(reports.resolve("2021/民政"));
    Files.move(report, deeper.resolve("年报.txt"));
    assertEquals(Main.OK, Run.of("compare", old, kept("new.json")).status());
  }

  @Test
  void aCorrectedReportLosesItsFindingsAndKeepsTheOthers() throws Exception {
    String old = kept("old.json");
    Files.writeString(
        report,
        Files.readString(report).replace("2、主动公开政府信息情况", "二、主动公开政府信息情况").replace("260元", "280元"));
    String now = kept("new.json");
    JsonNode result = json(old, now);
    assertEquals(List.of("changed arithmetic/fee", "gone heading/numeral"), changes(result));
    JsonNode fee = result.at("/reports/0/changes/0");
    assertEquals("0.0260", fee.at("/old/expected").asText());
    assertEquals("0.0280", fee.at("/new/expected").asText());
    assertEquals("evidence", fee.at("/differs/0").asText());
    assertEquals(1, result.at("/counts/gone").asInt());
    assertEquals(1, result.at("/counts/changed").asInt());
    assertEquals(0, result.at("/counts/new").asInt());
    assertEquals(1, result.at("/counts/reportsSame").asInt());
    assertEquals("淞陵区民政局", result.at("/reports/0/agency").asText());
    assertTrue(
        result.at("/reports/0/newTotal").asDouble() > result.at("/reports/0/oldTotal").asDouble());
    Run text = Run.of("compare", old, now);
    assertEquals(Main.FINDINGS, text.status());
    assertTrue(text.out().contains("新增 0 条，消失 1 条，变化 1 条"), text.out());
    assertTrue(text.out().contains("淞陵区民政局 2021 年度"), text.out());
    assertTrue(text.out().contains("原为：警告，正文称收取信息处理费260元"), text.out());
    assertTrue(text.out().matches("(?s).*arithmetic/fee +0 +0 +1\n.*"), text.out());
    Run english = Run.of("compare", "--lang", "en", old, now);
    assertTrue(english.out().contains("0 new, 1 gone, 1 changed"), english.out());
    Run back = Run.of("compare", now, old);
    assertTrue(back.out().contains("新增 1 条，消失 0 条，变化 1 条"), back.out());
  }

  @Test
  void otherRulesShowTheirImpactByRule() throws Exception {
    String old = kept("old.json");
    String now = kept("new.json", "--disable", "arithmetic/fee,heading/preamble");
    JsonNode result = json(old, now);
    assertEquals(List.of("gone heading/preamble", "gone arithmetic/fee"), changes(result));
    assertEquals("arithmetic/fee", result.at("/rules/0/rule").asText());
    assertEquals(1, result.at("/rules/0/gone").asInt());
  }

  @Test
  void aRuleThatCouldNotJudgeIsNoCorrection() throws Exception {
    String old = kept("old.json");
    JsonNode tree = JSON.readTree(Files.readString(Path.of(old)));
    String text = Files.readString(Path.of(old));
    int findings = text.indexOf("\"findings\": [");
    int end = text.indexOf("\"diagnosis\"");
    String without =
        text.substring(0, findings)
            + "\"findings\": [], "
            + text.substring(end)
                .replaceFirst(
                    "\"unassessed\": \\[",
                    "\"unassessed\": [ { \"rule\": \"arithmetic/fee\", \"reason\": \"\" }"
                        + (tree.at("/reports/0/unassessed").isEmpty() ? "" : ","));
    Path now = Files.writeString(folder.resolve("unjudged.json"), without);
    JsonNode result = json(old, now.toString());
    for (JsonNode one : result.at("/reports/0/changes")) {
      assertEquals(
          one.get("rule").asText().equals("arithmetic/fee"), one.get("unjudged").asBoolean());
    }
    Run run = Run.of("compare", old, now.toString());
    assertTrue(run.out().contains("新结果中该规则未能判定，不等于已改正"), run.out());
  }

  @Test
  void aVerdictIsAChange() throws Exception {
    String old = kept("old.json");
    Path waivers = folder.resolve("waivers.tsv");
    Run.of(
        "waive",
        report.toString(),
        "2",
        "--waivers",
        waivers.toString(),
        "--reason",
        "好",
        "--by",
        "甲",
        "--until",
        "长期");
    JsonNode result = json(old, kept("new.json", "--waivers", waivers.toString()));
    assertEquals(List.of("changed heading/numeral"), changes(result));
    assertEquals("waived", result.at("/reports/0/changes/0/differs/0").asText());
  }

  @Test
  void reportsThatOnlyOneRunHasAreNamed() throws Exception {
    String old = kept("old.json");
    Files.delete(report);
    Files.createDirectory(reports.resolve("c"));
    Files.copy(
        Path.of("test-reports/2022-district-bureau-right.html"), reports.resolve("c/x.html"));
    Files.write(reports.resolve("d.docx"), new byte[] {1, 2, 3});
    JsonNode result = json(old, kept("new.json"));
    assertEquals(1, result.get("added").size());
    assertTrue(result.at("/added/0/path").asText().endsWith("x.html"));
    assertEquals(4, result.at("/removed/0/findings").asInt());
    assertEquals(1, result.get("nowUnreadable").size());
    assertEquals(0, result.at("/counts/gone").asInt());
  }

  @Test
  void severalReportsOfOneAgencyAndYearAreTakenByTheirFiles() throws Exception {
    Files.copy(report, reports.resolve("a2.txt"));
    String old = kept("old.json");
    Files.writeString(
        reports.resolve("a2.txt"), Files.readString(report).replace("2、主动公开", "二、主动公开"));
    JsonNode result = json(old, kept("new.json"));
    assertEquals(1, result.get("reports").size());
    assertTrue(result.at("/reports/0/newPath").asText().endsWith("a2.txt"));
    assertEquals(List.of("gone heading/numeral"), changes(result));
  }

  @Test
  void aReportWhoseAgencyWasReadOtherwiseIsFoundByItsFile() throws Exception {
    String old = kept("old.json");
    Files.writeString(report, Files.readString(report).replace("淞陵区民政局", "淞陵区财政局"));
    JsonNode result = json(old, kept("new.json"));
    assertEquals(0, result.get("added").size());
    assertEquals(0, result.at("/counts/new").asInt());
    assertEquals(0, result.at("/counts/gone").asInt());
  }

  @Test
  void whatIsNoResultIsUnreadable() throws Exception {
    String old = kept("old.json");
    String whole = Files.readString(Path.of(old));
    Path cut = Files.writeString(folder.resolve("cut.json"), whole.substring(0, 5000));
    Path foreign = Files.writeString(folder.resolve("foreign.json"), "{\"schema\": \"x\"}");
    Path list = Files.writeString(folder.resolve("list.json"), "[]");
    for (Path file : List.of(cut, foreign, list, folder.resolve("nowhere.json"), folder)) {
      Run run = Run.of("compare", old, file.toString());
      assertEquals(Main.UNREADABLE, run.status(), file.toString());
      assertTrue(run.err().contains(file.toString()), run.err());
      assertEquals("", run.out());
    }
    assertTrue(Run.of("compare", cut.toString(), old).err().contains("不是有效的JSON"));
    assertEquals(Main.USAGE, Run.of("compare", old, old, old).status());
  }
}
