package org.nianbao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.output.text.Columns;

class RankCommandTest {

  @Test
  void columnsAreAlignedWhateverTheNames() {
    Run run = Run.of("rank", "test-reports");
    assertEquals(Main.OK, run.status());
    for (String table : run.out().split("\n\n", -1)) {
      List<String> rows = table.lines().filter(line -> line.matches(" +(名次|\\d+ {2}).*")).toList();
      assertEquals(
          rows.isEmpty() ? 0 : 1, rows.stream().mapToInt(Columns::width).distinct().count(), table);
    }
  }

  @Test
  void oneYearCanBeAskedFor() throws Exception {
    Run run = Run.of("rank", "--format", "json", "--year", "2021", "test-reports");
    JsonNode result = new ObjectMapper().readTree(run.out());
    assertEquals("nianbao-ranking/1", result.get("schema").asText());
    assertEquals(1, result.get("rankings").size());
    JsonNode ranking = result.get("rankings").get(0);
    assertEquals(2021, ranking.get("year").asInt());
    assertEquals(1, ranking.at("/places/0/rank").asInt());
    assertTrue(run.err().contains("不是 2021 年度的报告"), run.err());
  }

  @Test
  void whatIsNoReportIsNamed() {
    Run run = Run.of("rank", "test-reports/2023-budget-not-a-report.docx", "nowhere", Run.RIGHT);
    assertEquals(Main.UNREADABLE, run.status());
    assertTrue(run.out().contains("2023-budget-not-a-report.docx：不是"), run.out());
    assertTrue(run.out().contains("nowhere：找不到"), run.out());
  }

  private static final String[] COUNTY = {
    "rank", "--agencies", "test-reports/fengling/agencies.csv", "test-reports/fengling"
  };

  private static Run county(String... more) {
    return Run.of(Stream.concat(Arrays.stream(COUNTY), Arrays.stream(more)).toArray(String[]::new));
  }

  @Test
  void agenciesWithoutAReportAreLastAndNamed() throws Exception {
    JsonNode rankings = new ObjectMapper().readTree(county("--format", "json").out());
    JsonNode last = rankings.at("/rankings/1/places");
    assertEquals(21, last.size());
    for (int i : new int[] {19, 20}) {
      assertEquals("absent", last.get(i).get("standing").asText());
      assertTrue(last.get(i).get("rank").isNull());
      assertTrue(last.get(i).get("total").isNull());
    }
    List<String> rows = county("--year", "2023").out().lines().toList();
    assertTrue(rows.stream().anyMatch(row -> row.matches(".*—.*枫陵县统计局.*未发布.*")), rows.toString());
  }

  @Test
  void ranksWithinRegionsOrLevels() throws Exception {
    JsonNode byLevel =
        new ObjectMapper()
            .readTree(county("--by", "level", "--year", "2023", "--format", "json").out())
            .get("rankings");
    List<String> groups = new ArrayList<>();
    byLevel.forEach(ranking -> groups.add(ranking.get("group").asText()));
    assertEquals(List.of("乡镇", "县级政府", "县级部门", "街道"), groups);
    byLevel.forEach(
        ranking -> assertEquals(1, ranking.at("/places/0/rank").asInt(), ranking.toString()));
    assertTrue(county("--by", "region").out().contains("河谷片区 · 2023 年度"));
    Run noList = Run.of("rank", "--by", "region", Run.RIGHT);
    assertEquals(Main.USAGE, noList.status());
    assertEquals(Main.USAGE, county("--by", "colour").status());
  }

  @Test
  void aListThatCannotBeUsedIsToldByLine() {
    Run run = Run.of("rank", "--agencies", Run.RIGHT, Run.RIGHT);
    assertEquals(Main.USAGE, run.status());
    assertTrue(run.err().contains("第1行"), run.err());
    assertEquals(Main.USAGE, Run.of("check", "--agencies", "nowhere.csv", Run.RIGHT).status());
  }

  @Test
  void theListAmongTheReportsIsNoReport(@TempDir Path folder) throws Exception {
    Path list = folder.resolve("list.txt");
    Files.copy(Path.of("test-reports/fengling/agencies.csv"), list);
    Files.copy(Path.of(Run.RIGHT), folder.resolve("report.txt"));
    Run run = Run.of("rank", "--agencies", list.toString(), folder.toString());
    assertEquals(Main.OK, run.status(), run.out());
  }

  /** A folder with the county's reports of 2023, of which some are no longer what they were. */
  private static Path handedIn(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(Path.of("test-reports/fengling"))) {
      for (Path file : files.filter(f -> f.getFileName().toString().startsWith("2023")).toList()) {
        Files.copy(file, folder.resolve(file.getFileName()));
      }
    }
    Files.write(folder.resolve("枫陵县统计局2023年年报.pdf"), new byte[] {1, 0, 2, 0, 3});
    String water = Files.readString(folder.resolve("2023-water.txt"));
    Files.writeString(folder.resolve("水务（副本）.txt"), water);
    String health = Files.readString(folder.resolve("2023-health.txt"));
    Files.writeString(folder.resolve("卫健（草稿）.txt"), health.replace("\n\t1\n", "\n\t7\n"));
    return folder;
  }

  private static Run rank(Path folder, String... more) {
    List<String> all =
        new ArrayList<>(List.of("rank", "--agencies", "test-reports/fengling/agencies.csv"));
    all.add(folder.toString());
    all.addAll(List.of(more));
    return Run.of(all.toArray(String[]::new));
  }

  private static String row(Run run, String agency) {
    return run.out().lines().filter(l -> l.contains(agency)).findFirst().orElse("").strip();
  }

  @Test
  void whatWasHandedInIsNotSaidToBeUnpublished(@TempDir Path folder) throws Exception {
    Run run = rank(handedIn(folder));
    assertTrue(row(run, "枫陵县统计局").endsWith("已提交，无法读取"), run.out());
    assertTrue(row(run, "枫陵县白杨乡").matches("—.*未发布 +不合格"), run.out());
    assertTrue(row(run, "枫陵县卫生健康局").endsWith("待选定"), run.out());
    assertTrue(row(run, "枫陵县水务局").startsWith("1 "), run.out());
    assertEquals(1, run.out().lines().filter(l -> l.matches(" +\\d+ +枫陵县水务局.*")).count());
    assertTrue(run.out().contains("（21 个机关）"), run.out());
    assertTrue(run.out().replaceAll("\\s", "").contains("数字相同，只计一份：" + folder), run.out());
  }

  @Test
  void theChosenFileIsRanked(@TempDir Path folder) throws Exception {
    Run run = rank(handedIn(folder), "--prefer", "2023-health.txt,没有*");
    assertTrue(row(run, "枫陵县卫生健康局").startsWith("1 "), run.out());
    assertTrue(run.err().contains("“没有*”没有选中"), run.err());
    JsonNode json = new ObjectMapper().readTree(rank(folder, "--format", "json").out());
    assertEquals(2, json.get("duplicates").size());
    assertTrue(json.at("/duplicates/0/counted").isNull());
    JsonNode unreadable = json.at("/unreadable/0");
    assertEquals("枫陵县统计局", unreadable.get("agency").asText());
  }

  @Test
  void aFileOfNobodyHasAScoreAndNoRankAndLeavesOpenWhoIsAbsent(@TempDir Path folder)
      throws Exception {
    String water = Files.readString(Path.of("test-reports/fengling/2023-water.txt"));
    Files.writeString(folder.resolve("1.txt"), water.replace("枫陵县水务局", ""));
    Files.copy(Path.of("test-reports/fengling/2023-health.txt"), folder.resolve("2.txt"));
    Run run = rank(folder);
    assertTrue(row(run, "1.txt").matches("—.*\\d+\\.\\d.*"), run.out());
    assertTrue(row(run, "枫陵县水务局").endsWith("待核实"), run.out());
    assertTrue(!run.out().contains("未发布 "), run.out());
  }

  @Test
  void anAgencyThatOnlyTheFilesNameTellsIsToldAsSuch(@TempDir Path folder) throws Exception {
    String water = Files.readString(Path.of("test-reports/fengling/2023-water.txt"));
    Files.writeString(folder.resolve("水务局2023年.txt"), water.replace("枫陵县水务局", ""));
    Run run = rank(folder);
    assertTrue(row(run, "枫陵县水务局").startsWith("1 "), run.out());
    String told = run.out().replaceAll("\\s", "");
    assertTrue(told.contains("不是报告自己写明的机关枫陵县水务局报告里没有写明机关，按文件名“水务局2023年”认作枫陵县水务局"), told);
    assertTrue(told.contains("文件名不一定可靠，请核对"), told);
    JsonNode json = new ObjectMapper().readTree(rank(folder, "--format", "json").out());
    assertTrue(json.at("/rankings/0/places/0/attributed/0").asText().contains("按文件名"), "" + json);
  }

  @Test
  void whatAReportWithoutATotalLacksIsTold(@TempDir Path folder) throws Exception {
    String page = Files.readString(Path.of("test-reports/2020-town-right.html"));
    String pictures = "<p><img src=\"table.png\" alt=\"\"></p>";
    Files.writeString(
        folder.resolve("a.html"),
        page.replaceAll("(?s)<table class=\"report-table\">.*?</table>", pictures));
    Run run = Run.of("rank", folder.toString());
    assertTrue(row(run, "青荻镇人民政府").matches("— +青荻镇人民政府 +未能评定 .*"), run.out());
    assertEquals(3, run.out().lines().filter(l -> l.contains("缺：") && l.contains("图片")).count());
    Run english = Run.of("rank", "--lang", "en", folder.toString());
    assertTrue(english.out().contains("(1 agency)"), english.out());
    assertTrue(english.out().contains("not assessed: too little"), english.out());
  }
}
