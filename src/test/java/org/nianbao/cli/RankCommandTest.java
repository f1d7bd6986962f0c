package org.nianbao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nianbao.output.Columns;

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
}
