package org.nianbao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path folder;

  private static List<String> fields(JsonNode node) {
    List<String> names = new ArrayList<>();
    node.fieldNames().forEachRemaining(names::add);
    return names;
  }

  @Test
  void theExitStatusTellsWhatWasFound() {
    assertEquals(Main.OK, Run.of("check", Run.RIGHT).status());
    assertEquals(Main.FINDINGS, Run.of("check", Run.WRONG).status());
    assertEquals(Main.OK, Run.of("check", "--fail-on", "never", Run.WRONG).status());
    assertEquals(Main.UNREADABLE, Run.of("check", Run.WRONG, "no-such-file").status());
  }

  @Test
  void aRightReportIsPraised() {
    Run run = Run.of("check", Run.RIGHT);
    assertTrue(run.out().contains("未发现问题"), run.out());
    assertEquals("", run.err());
  }

  @Test
  void anUnreadableInputIsNamedAndTheOthersAreChecked() {
    Run run = Run.of("check", "no-such-file", Run.RIGHT);
    assertTrue(run.out().contains("no-such-file\n  无法读取"), run.out());
    assertTrue(run.out().contains(Run.RIGHT), run.out());
    assertTrue(run.out().contains("共 2 份：0 份有错误，1 份无法读取。"), run.out());
  }

  @Test
  void quietIsOneLineForEachReport() {
    Run run = Run.of("check", "--quiet", Run.RIGHT, Run.WRONG, "no-such-file");
    assertEquals(3, run.out().lines().count());
    assertTrue(run.out().startsWith(Run.RIGHT + "：错误 0，警告 0，提示 0"), run.out());
    assertEquals("", run.err());
  }

  @Test
  void theJsonHasTheFieldsOfItsSchema() throws Exception {
    Run run = Run.of("check", "--format", "json", Run.WRONG, "no-such-file");
    JsonNode result = JSON.readTree(run.out());
    assertEquals(List.of("schema", "program", "reports", "unreadable", "summary"), fields(result));
    assertEquals("nianbao/1", result.get("schema").asText());
    JsonNode report = result.get("reports").get(0);
    assertEquals(
        List.of("source", "report", "figures", "findings", "diagnosis", "unassessed", "score"),
        fields(report));
    assertEquals(List.of("path", "format", "sha256"), fields(report.get("source")));
    assertEquals(
        List.of("title", "agency", "year", "edition", "level", "yearFrom", "signed", "sections"),
        fields(report.get("report")));
    assertEquals(
        List.of("table", "row", "column", "value", "text"), fields(report.get("figures").get(0)));
    JsonNode finding = report.get("findings").get(0);
    assertEquals(
        List.of(
            "rule",
            "severity",
            "message",
            "basis",
            "advice",
            "expected",
            "actual",
            "points",
            "due",
            "cells",
            "place",
            "fingerprint",
            "waived"),
        fields(finding));
    assertEquals(List.of("section", "quote", "at", "line"), fields(finding.get("place")));
    JsonNode repair = report.get("diagnosis").get(0);
    assertEquals(List.of("cause", "likeliest", "cells", "explains", "slips"), fields(repair));
    assertEquals(
        List.of("table", "row", "column", "actual", "proposed"),
        fields(repair.get("cells").get(0)).subList(0, 5));
    assertEquals(
        List.of(
            "profile",
            "full",
            "total",
            "grade",
            "veto",
            "cap",
            "bonus",
            "unjudged",
            "missing",
            "dimensions",
            "items",
            "outside"),
        fields(report.get("score")));
    assertEquals(6, report.get("score").get("dimensions").size());
    assertEquals("no-such-file", result.get("unreadable").get(0).get("path").asText());
    assertTrue(run.err().contains("no-such-file"), run.err());
  }

  @Test
  void gradesAreEnglishWhereEnglishIsAskedFor() {
    Run run = Run.of("check", "--lang", "en", Run.RIGHT);
    assertTrue(run.out().contains("(excellent)"), run.out());
    assertTrue(Run.of("check", Run.RIGHT).out().contains("（优）"));
  }

  @Test
  void theTextSaysFirstWhatToDoThenWhyThenTheSource() {
    String out = Run.of("check", Run.WRONG).out().replaceAll("\n +", "");
    int finding = out.indexOf("核对表三第6行“（一）予以公开”·自然人：填的是1，应为12（疑为漏写一位）");
    int why = out.indexOf("理由：表三第6行“（一）予以公开”不平", finding);
    int second = out.indexOf("理由：表三“自然人”列不平", why);
    int source = out.indexOf("依据：", second);
    assertTrue(finding > 0 && why > finding && second > why && source > second, out);
    assertFalse(out.contains("应为 "), out);
  }

  @Test
  void theJsonIsInTheLanguageAskedFor() throws Exception {
    Run zh = Run.of("check", "--format", "json", Run.WRONG);
    Run en = Run.of("check", "--format", "json", "--lang", "en", Run.WRONG);
    JsonNode first = JSON.readTree(en.out()).at("/reports/0/findings/0");
    assertFalse(zh.out().equals(en.out()));
    assertEquals(JSON.readTree(zh.out()).at("/reports/0/findings/0/rule"), first.get("rule"));
  }

  @Test
  void theOutputFileIsCompleteAndNothingIsLeftBeside() throws Exception {
    Path file = folder.resolve("result.json");
    Run run = Run.of("check", "--format", "json", "--output", file.toString(), Run.RIGHT);
    assertEquals("", run.out());
    assertEquals(1, JSON.readTree(Files.readString(file)).get("reports").size());
    try (var files = Files.list(folder)) {
      assertEquals(List.of(file), files.toList());
    }
  }

  @Test
  void anOutputFileIsLeftAsItWasWhenTheRunFails() throws Exception {
    Path file = folder.resolve("result.txt");
    Files.writeString(file, "before");
    Path empty = Files.createDirectory(folder.resolve("empty"));
    Run run = Run.of("check", "--output", file.toString(), empty.toString());
    assertEquals(Main.USAGE, run.status());
    assertEquals("before", Files.readString(file));
    try (var files = Files.list(folder)) {
      assertEquals(2, files.count());
    }
  }

  @Test
  void whatTheUserSaysWins() throws Exception {
    Run run = Run.of("check", "--format", "json", "--year", "2022", "--agency", "某县水利局", Run.RIGHT);
    JsonNode report = JSON.readTree(run.out()).at("/reports/0/report");
    assertEquals(2022, report.get("year").asInt());
    assertEquals("某县水利局", report.get("agency").asText());
  }

  @Test
  void disabledRulesFindNothing() {
    List<String> ids =
        Run.of("check", Run.WRONG)
            .out()
            .lines()
            .filter(line -> line.endsWith("]"))
            .map(line -> line.replaceFirst(".*\\[(.*)]", "$1"))
            .distinct()
            .toList();
    Run run = Run.of("check", "--disable", String.join(",", ids), Run.WRONG);
    assertTrue(run.out().contains("未发现问题"), run.out());
  }

  @Test
  void noLineIsBrokenShorterThanAFileOrWider() {
    Run run = Run.of("check", "test-reports");
    assertTrue(
        run.out().lines().allMatch(line -> org.nianbao.output.text.Columns.width(line) <= 100));
    assertFalse(run.out().contains("\u001b"));
  }

  @Test
  void resultsThatNobodyReadsEndTheRunQuietly() {
    OutputStream closed =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("Broken pipe");
          }
        };
    StringWriter err = new StringWriter();
    Terminal terminal =
        new Terminal(
            closed, new PrintWriter(err, true), StandardCharsets.UTF_8, false, false, false, 100);
    assertEquals(Main.BROKEN_PIPE, Main.run(terminal, "check", Run.WRONG));
    assertEquals("", err.toString());
  }

  @Test
  void listedAgenciesWithoutAReportAreNamedWhereASetIsChecked() {
    String list = "test-reports/fengling/agencies.csv";
    String late = "test-reports/fengling/2023-qingshi.txt";
    Run one = Run.of("check", "--agencies", list, late);
    assertTrue(one.out().contains("超过期限2024年1月20日"), one.out());
    assertFalse(one.out().contains("没有报告的机关"), one.out());
    Run two = Run.of("check", "--agencies", list, late, "test-reports/fengling/2023-health.txt");
    assertTrue(two.out().contains("名录中没有报告的机关\n  2023 年度：枫陵县人民政府、"), two.out());
    assertFalse(Run.of("check", late).out().contains("超过期限"));
  }

  @Test
  void whatIsGivenForOneReportAndOverridesManyIsTold() {
    Run run = Run.of("check", "--year", "2021", "--agency", "某县水利局", Run.RIGHT, BUREAU_2019);
    assertTrue(run.err().contains("--year 用于全部文件，其中 1 份"), run.err());
    assertTrue(run.err().contains(BUREAU_2019 + " 写的是 2019"), run.err());
    assertTrue(run.err().contains("--agency 用于全部文件，其中 2 份"), run.err());
    assertEquals("", Run.of("check", "--year", "2021", BUREAU_2019).err(), "of one it is meant");
    assertEquals("", Run.of("check", "--year", "2021", Run.RIGHT, Run.WRONG).err());
  }

  private static final String BUREAU_2019 = "test-reports/2019-bureau-right.txt";
}
