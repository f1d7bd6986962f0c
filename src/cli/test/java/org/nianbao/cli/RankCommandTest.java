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
      List<String> rows = table.lines().filter(line -> line.matches(" +(名次|\\d).*")).toList();
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
}
