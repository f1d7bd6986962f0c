package org.nianbao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.net.URI;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WaiveCommandTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
  private static final String SECOND_WRONG = "test-reports/2021-office-numerals.docx";

  @TempDir private Path folder;
  private Path report;
  private Path waivers;

  @BeforeEach
  void copy() throws Exception {
    report = Files.copy(Path.of(Run.WRONG), folder.resolve("report.txt"));
    waivers = folder.resolve("waivers.tsv");
  }

  /** As when several people decide at once: each with a program of their own. */
  @Test
  void whatSeveralProgramsAddAtOnceIsAllKept() throws Exception {
    List<Process> people = new ArrayList<>();
    for (int i = 1; i <= 5; i++) {
      String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
      people.add(
          new ProcessBuilder(
                  java,
                  "-XX:TieredStopAtLevel=1",
                  "-cp",
                  classPath(),
                  Main.class.getName(),
                  "waive",
                  "--fingerprint",
                  "f000000000000000" + i,
                  "--waivers",
                  waivers.toString(),
                  "--reason",
                  "第" + i + "人",
                  "--by",
                  "甲",
                  "--until",
                  "2099-01-01")
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start());
    }
    for (Process one : people) {
      assertEquals(Main.OK, one.waitFor());
    }
    String kept = Files.readString(waivers);
    for (int i = 1; i <= 5; i++) {
      assertTrue(kept.contains("f000000000000000" + i + "\t"), kept);
    }
  }

  private static String classPath() {
    return Main.class.getClassLoader() instanceof URLClassLoader loader
        ? Arrays.stream(loader.getURLs())
            .map(url -> Path.of(URI.create(url.toString())).toString())
            .collect(Collectors.joining(File.pathSeparator))
        : System.getProperty("java.class.path");
  }

  private Run waive(String... arguments) {
    List<String> all = new ArrayList<>(List.of("waive"));
    all.addAll(Arrays.asList(arguments));
    all.addAll(
        List.of(
            "--waivers",
            waivers.toString(),
            "--reason",
            "经核实，口径不同",
            "--by",
            "甲",
            "--until",
            "2026-06-30"));
    return Run.on(TODAY, all.toArray(String[]::new));
  }

  private Run check(LocalDate day, String... arguments) {
    List<String> all = new ArrayList<>(List.of("check", "--waivers", waivers.toString()));
    all.addAll(Arrays.asList(arguments));
    return Run.on(day, all.toArray(String[]::new));
  }

  private JsonNode json(LocalDate day, String... arguments) throws Exception {
    List<String> all = new ArrayList<>(List.of("--format", "json"));
    all.addAll(Arrays.asList(arguments));
    return JSON.readTree(check(day, all.toArray(String[]::new)).out());
  }

  private static int index(JsonNode result, String rule) {
    JsonNode findings = result.at("/reports/0/findings");
    for (int i = 0; i < findings.size(); i++) {
      if (findings.get(i).get("rule").asText().equals(rule)) {
        return i;
      }
    }
    throw new AssertionError(rule);
  }

  private static JsonNode finding(JsonNode result, String rule) {
    return result.at("/reports/0/findings").get(index(result, rule));
  }

  @Test
  void aWaivedFindingIsShownCostsNothingAndDoesNotCount() throws Exception {
    assertEquals(Main.FINDINGS, Run.of("check", report.toString()).status());
    Run waive = waive(report.toString(), "3");
    assertEquals(Main.OK, waive.status(), waive.err());
    assertEquals("", waive.out());
    assertEquals(1, waive.err().lines().count());
    Run run = check(TODAY, report.toString());
    assertEquals(Main.OK, run.status(), run.out());
    assertTrue(run.out().contains("  3. 认定  核对表三第6行"), run.out());
    assertTrue(run.out().contains("人工认定：经核实，口径不同（甲，有效期至 2026-06-30）"), run.out());
    assertTrue(run.out().contains("错误 0，警告 3，提示 0，人工认定 1"), run.out());
    assertTrue(run.out().contains("准确性    23/25"), run.out());
    assertTrue(run.out().contains("人工认定：用到 1 条，到期 0 条，没有用到 0 条。"), run.out());
    assertEquals(Main.FINDINGS, check(TODAY, "--fail-on", "warning", report.toString()).status());
    JsonNode found = finding(json(TODAY, report.toString()), "arithmetic/applicants-total");
    assertEquals("经核实，口径不同", found.at("/waived/reason").asText());
    assertEquals("甲", found.at("/waived/by").asText());
    assertEquals("2026-06-30", found.at("/waived/until").asText());
    assertEquals(0, found.get("points").asInt());
    assertEquals(6, found.get("due").asInt());
  }

  @Test
  void itHoldsInAnotherLanguageFileAndPlace() throws Exception {
    waive(report.toString(), "3");
    Path moved = folder.resolve("moved.txt");
    Files.writeString(moved, "\n\n" + Files.readString(report));
    Run run = check(TODAY, "--lang", "en", moved.toString());
    assertTrue(run.out().contains("  3. waived  "), run.out());
    assertTrue(run.out().contains("(甲, until 2026-06-30)"), run.out());
  }

  @Test
  void itHoldsBesideOtherReports() {
    waive(report.toString(), "3");
    Run run = check(TODAY, report.toString(), Run.RIGHT);
    assertEquals(Main.OK, run.status(), run.out());
    assertTrue(run.out().contains("用到 1 条，到期 0 条，没有用到 0 条"), run.out());
  }

  @Test
  void aReportOfTheYearBeforeMustBeReadable() {
    Run run = waive(report.toString(), "3", "--prior", "nowhere.txt");
    assertEquals(Main.USAGE, run.status());
    assertTrue(run.err().contains("nowhere.txt 无法读取"), run.err());
    assertFalse(Files.exists(waivers));
  }

  @Test
  void itEndsWithItsLastDay() throws Exception {
    waive(report.toString(), "3", "4");
    assertEquals(Main.OK, check(LocalDate.of(2026, 6, 30), report.toString()).status());
    Run run = check(LocalDate.of(2026, 7, 1), report.toString());
    assertEquals(Main.FINDINGS, run.status());
    assertTrue(run.out().contains("  3. 错误  核对表三第6行"), run.out());
    assertTrue(run.out().contains("人工认定：已于 2026-06-30 到期，恢复计入"), run.out());
    assertTrue(run.out().contains("到期 2 条"), run.out());
    JsonNode found =
        finding(json(LocalDate.of(2026, 7, 1), report.toString()), "arithmetic/applicants-total");
    assertTrue(found.get("waived").isNull());
    assertEquals("2026-06-30", found.at("/expired/until").asText());
  }

  @Test
  void itEndsWhenTheEvidenceChangesAndIsReportedAsUnused() throws Exception {
    waive(report.toString(), "4");
    Files.writeString(report, Files.readString(report).replace("260元", "280元"));
    JsonNode result = json(TODAY, report.toString());
    assertTrue(finding(result, "arithmetic/fee").get("waived").isNull());
    JsonNode unused = result.at("/waivers/unused");
    assertEquals(1, unused.size());
    assertEquals(3, unused.get(0).get("line").asInt());
    assertEquals("arithmetic/fee", unused.get(0).get("rule").asText());
    Run run = check(TODAY, report.toString());
    assertTrue(run.out().contains("第3行  淞陵区民政局2021年度：正文称收取信息处理费260元"), run.out());
    Run rank = Run.on(TODAY, "rank", "--waivers", waivers.toString(), report.toString());
    assertTrue(rank.out().contains("没有用到 1 条"), rank.out());
  }

  @Test
  void whatThisRunDidNotLookForIsNotUnused() throws Exception {
    waive(report.toString(), "3");
    JsonNode other = json(TODAY, Run.RIGHT);
    assertEquals(0, other.at("/waivers/unused").size());
    assertEquals(1, other.at("/waivers/elsewhere").asInt());
    JsonNode disabled = json(TODAY, "--disable", "arithmetic/applicants-total", report.toString());
    assertEquals(0, disabled.at("/waivers/unused").size());
    assertEquals(1, disabled.at("/waivers/elsewhere").asInt());
  }

  @Test
  void rankingsLeaveOutWhatIsWaived() throws Exception {
    waive(report.toString(), "3", "4");
    JsonNode before =
        JSON.readTree(Run.of("rank", "--format", "json", report.toString()).out())
            .at("/rankings/0/places/0");
    JsonNode after =
        JSON.readTree(
                Run.on(
                        TODAY,
                        "rank",
                        "--format",
                        "json",
                        "--waivers",
                        waivers.toString(),
                        report.toString())
                    .out())
            .at("/rankings/0/places/0");
    assertEquals(1, before.get("errors").asInt());
    assertEquals(0, after.get("errors").asInt());
    assertTrue(after.get("total").asDouble() > before.get("total").asDouble());
  }

  @Test
  void aFingerprintOfTheResultWillDo() throws Exception {
    Path result = folder.resolve("result.json");
    Run.of("check", "--format", "json", "--output", result.toString(), Run.WRONG, SECOND_WRONG);
    JsonNode kept = JSON.readTree(Files.readString(result));
    String fingerprint = kept.at("/reports/1/findings/0/fingerprint").asText();
    assertEquals(Main.OK, waive(result.toString(), "--fingerprint", fingerprint).status());
    String line = Files.readAllLines(waivers).get(2);
    assertTrue(line.startsWith(fingerprint + "\t2026-06-30\t甲\t"), line);
    assertTrue(line.contains(kept.at("/reports/1/findings/0/rule").asText()), line);
    JsonNode now = json(TODAY, SECOND_WRONG);
    assertEquals("甲", now.at("/reports/0/findings/0/waived/by").asText());
  }

  @Test
  void aFingerprintAloneWillDo() throws Exception {
    JsonNode before = json(report);
    String fingerprint = finding(before, "arithmetic/fee").get("fingerprint").asText();
    assertEquals(Main.OK, waive("--fingerprint", fingerprint).status());
    assertEquals(
        "甲", finding(json(TODAY, report.toString()), "arithmetic/fee").at("/waived/by").asText());
  }

  private static JsonNode json(Path report) throws Exception {
    return JSON.readTree(Run.of("check", "--format", "json", report.toString()).out());
  }

  @Test
  void numbersAreThoseThatWerePrintedWhateverIsWaived() throws Exception {
    waive(report.toString(), "1");
    waive(report.toString(), "3");
    JsonNode result = json(TODAY, report.toString());
    assertEquals("甲", result.at("/reports/0/findings/0/waived/by").asText());
    assertTrue(result.at("/reports/0/findings/1/waived").isNull());
    assertEquals("甲", result.at("/reports/0/findings/2/waived/by").asText());
  }

  @Test
  void aNumberThatWasNotPrintedChangesNothing() {
    Run run = waive(report.toString(), "3", "99");
    assertEquals(Main.USAGE, run.status());
    assertTrue(run.err().contains("没有第 99 条问题，共 4 条"), run.err());
    assertFalse(Files.exists(waivers));
  }

  @Test
  void waivingAgainRenews() throws Exception {
    waive(report.toString(), "3");
    Run run = waive(report.toString(), "3");
    assertTrue(run.err().startsWith("已更新人工认定："), run.err());
    assertEquals(3, Files.readAllLines(waivers).size());
  }

  @Test
  void aBrokenFileIsToldByLineAndLeftAsItWas() throws Exception {
    waive(report.toString(), "3");
    String broken = Files.readString(waivers).replace("2026-06-30", "六月底");
    Files.writeString(waivers, broken);
    for (Run run : List.of(check(TODAY, report.toString()), waive(report.toString(), "4"))) {
      assertEquals(Main.USAGE, run.status());
      assertTrue(run.err().contains("第3行：有效期“六月底”应写成"), run.err());
      assertEquals("", run.out());
    }
    assertEquals(broken, Files.readString(waivers));
  }
}
