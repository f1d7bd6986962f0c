package org.nianbao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Files that the version before wrote, where each sum that did not come out was a finding of its
 * own: a waiver for each finding of six sample reports, and the result of two of them.
 */
class KeptByBeforeTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
  private static final Path KEPT = Path.of("src/cli/test/resources/kept");
  private static final List<String> WAIVED =
      List.of(
          "test-reports/2020-bureau-shifted-column.html",
          "test-reports/2020-subdistrict-cells.txt",
          "test-reports/2021-bureau-dropped-digit.txt",
          "test-reports/2022-bureau-mixed-form.docx",
          "test-reports/2023-county-total-left-zero.docx",
          "test-reports/2024-bureau-seventh-section.txt");

  private static JsonNode check(Path waivers, List<String> reports) throws Exception {
    List<String> arguments = new ArrayList<>(List.of("check", "--format", "json"));
    arguments.addAll(List.of("--waivers", waivers.toString()));
    arguments.addAll(reports);
    return new ObjectMapper().readTree(Run.on(TODAY, arguments.toArray(String[]::new)).out());
  }

  private static List<String> notWaived(JsonNode result) {
    List<String> open = new ArrayList<>();
    for (JsonNode report : result.get("reports")) {
      for (JsonNode finding : report.get("findings")) {
        if (finding.get("waived").isNull()) {
          open.add(finding.get("rule").asText() + ": " + finding.get("message").asText());
        }
      }
    }
    return open;
  }

  @Test
  void everyWaiverStillHolds() throws Exception {
    JsonNode result = check(KEPT.resolve("waivers.tsv"), WAIVED);
    assertEquals(List.of(), notWaived(result));
    assertEquals(0, result.at("/waivers/unused").size());
    assertEquals(6, result.at("/reports").size());
  }

  @Test
  void aFigureOfWhichOneSumIsNotWaivedStands(@TempDir Path folder) throws Exception {
    List<String> lines =
        Files.readAllLines(KEPT.resolve("waivers.tsv")).stream()
            .filter(line -> !line.startsWith("f6f0bd89ea4938520"))
            .toList();
    Path waivers = Files.write(folder.resolve("waivers.tsv"), lines);
    List<String> open = notWaived(check(waivers, List.of(WAIVED.get(2))));
    assertEquals(1, open.size());
    assertTrue(open.get(0).startsWith("arithmetic/applicants-total: 核对表三第6行"), open.get(0));
  }

  /** Schemes may charge otherwise: what was found is what is compared here. */
  @Test
  void aKeptResultOfTheSameReportsHasTheSameFindings(@TempDir Path folder) throws Exception {
    Path now = folder.resolve("now.json");
    Run.of("check", WAIVED.get(2), WAIVED.get(4), "--format", "json", "--output", now.toString());
    String before = KEPT.resolve("result.json").toString();
    Run compared = Run.of("compare", before, now.toString(), "--format", "json");
    JsonNode counts = new ObjectMapper().readTree(compared.out()).get("counts");
    for (String kind : List.of("new", "gone", "changed")) {
      assertEquals(0, counts.get(kind).asInt(), kind + ": " + compared.out());
    }
  }

  @Test
  void aFindingOfAKeptResultCanBeWaived(@TempDir Path folder) throws Exception {
    Path waivers = folder.resolve("waivers.tsv");
    Run.on(
        TODAY,
        "waive",
        KEPT.resolve("result.json").toString(),
        "--fingerprint",
        "f9d08f96ebbc21eae,f6f0bd89ea4938520",
        "--waivers",
        waivers.toString(),
        "--reason",
        "与底稿一致",
        "--by",
        "甲",
        "--until",
        "2026-06-30");
    JsonNode result = check(waivers, List.of(WAIVED.get(2)));
    List<String> open = notWaived(result);
    assertTrue(open.stream().noneMatch(one -> one.startsWith("arithmetic/applicants")), "" + open);
  }

  @Test
  void aFindingThatIsToldInOtherWordsGetsItsWaiverBack(@TempDir Path folder) throws Exception {
    String own = "f10d9726096a1fea8";
    String kept = Files.readString(KEPT.resolve("waivers.tsv"));
    List<String> lines =
        kept.lines()
            .filter(line -> line.startsWith("指纹") || line.startsWith(own))
            .map(line -> line.replace(own, "f0000000000000001").replace("与报告不符：", "不对，"))
            .toList();
    Path waivers = Files.write(folder.resolve("waivers.tsv"), lines);
    assertTrue(notWaived(check(waivers, List.of(WAIVED.get(2)))).size() > 3);
    Run renewed = Run.of("waive", WAIVED.get(2), "--renew", "--waivers", waivers.toString());
    assertEquals(Main.OK, renewed.status(), renewed.err());
    assertTrue(renewed.err().startsWith("已更新人工认定："), renewed.err());
    assertTrue(Files.readString(waivers).contains(own + "\t长期\t甲\t与底稿核对一致"));
  }

  @Test
  void aFindingWithOtherNumbersDoesNot(@TempDir Path folder) throws Exception {
    String own = "f10d9726096a1fea8";
    List<String> lines =
        Files.readAllLines(KEPT.resolve("waivers.tsv")).stream()
            .filter(line -> line.startsWith("指纹") || line.startsWith(own))
            .map(line -> line.replace(own, "f0000000000000001").replace("称有5个部分", "称有4个部分"))
            .toList();
    Path waivers = Files.write(folder.resolve("waivers.tsv"), lines);
    Run renewed = Run.of("waive", WAIVED.get(2), "--renew", "--waivers", waivers.toString());
    assertTrue(renewed.err().startsWith("第2行没有对应的问题"), renewed.err());
    assertEquals(lines, Files.readAllLines(waivers));
  }
}
