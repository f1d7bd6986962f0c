package org.nianbao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a ranking says beside totals: reasons, last year, how the totals lie, groups. */
class RankReasonsTest {

  private static final String COUNTY = "test-reports/fengling";
  private static final Path LIST = Path.of(COUNTY, "agencies.csv");

  @TempDir Path folder;

  private static Run county(Path list, String... more) {
    List<String> all = new ArrayList<>(List.of("rank", "--agencies", list.toString(), COUNTY));
    all.addAll(List.of(more));
    return Run.of(all.toArray(String[]::new));
  }

  private static JsonNode json(String... more) throws IOException {
    List<String> all = new ArrayList<>(List.of(more));
    all.addAll(List.of("--format", "json"));
    return new ObjectMapper().readTree(county(LIST, all.toArray(String[]::new)).out());
  }

  private static JsonNode place(JsonNode places, String agency) {
    for (JsonNode place : places) {
      if (place.get("agency").asText().equals(agency)) {
        return place;
      }
    }
    throw new AssertionError(agency);
  }

  @Test
  void whatCostPointsStandsUnderTheAgency() {
    List<String> lines = county(LIST, "--year", "2023").out().lines().toList();
    int row = 0;
    while (!lines.get(row).contains("枫陵县财政局")) {
      row++;
    }
    assertTrue(lines.get(row).matches(" +13 +枫陵县财政局 +98.0 +-2.0 +降12 +优 .*"), lines.get(row));
    assertEquals("一致性 8/10：现行有效件数与上年度报告不衔接 -2", lines.get(row + 1).strip());
  }

  @Test
  void aYearByItselfIsStillHeldAgainstTheOneBefore() throws IOException {
    JsonNode result = json("--year", "2023");
    assertEquals(1, result.get("rankings").size());
    JsonNode places = result.at("/rankings/0/places");
    JsonNode finance = place(places, "枫陵县财政局");
    assertEquals(100, finance.at("/lastYear/total").asInt());
    assertEquals(-2, finance.at("/lastYear/totalChange").asInt());
    assertEquals(-12, finance.at("/lastYear/rankChange").asInt());
    assertEquals("carry/in-force", finance.at("/reasons/0/id").asText());
    assertEquals(2, finance.at("/reasons/0/points").asInt());
    assertEquals(8, finance.at("/dimensions/4/score").asInt());
    assertEquals(2, result.at("/trends/0/years").size());
  }

  @Test
  void anAgencyWithANewNameIsHeldAgainstItsOldOne() throws IOException {
    JsonNode result = json();
    assertEquals(
        100, place(result.at("/rankings/1/places"), "枫陵县水务局").at("/lastYear/total").asInt());
    JsonNode water = place(result.at("/trends/0/agencies"), "枫陵县水务局");
    assertEquals(2, water.get("places").size());
  }

  @Test
  void theTotalsOfAGroupAreSummedUp() throws IOException {
    JsonNode statistics = json().at("/rankings/1/statistics");
    assertEquals(19, statistics.get("ranked").asInt());
    assertEquals(98.63, statistics.get("mean").asDouble());
    assertEquals(100, statistics.get("median").asInt());
    assertEquals(20, statistics.get("distribution").size());
    assertEquals(19, statistics.at("/distribution/19/count").asInt());
    assertEquals(9.37, statistics.at("/dimensions/4/mean").asDouble());
    String text = county(LIST).out();
    assertTrue(text.contains("平均 98.63，中位数 100，最高 100.0，最低 95.0"), text);
    assertTrue(text.contains("并列：第 1 名 12 个，第 14 名 3 个，第 17 名 3 个"), text);
    assertEquals(3, place(json().at("/rankings/1/places"), "枫陵县教育局").get("tied").asInt());
  }

  @Test
  void severalYearsStandSideBySideAndOneDoesNot() {
    String both = county(LIST).out();
    assertTrue(both.contains("枫陵县财政局                100.0（1）  98.0（13）"), both);
    assertTrue(both.contains("枫陵县统计局                100.0（1）  未发布"), both);
    assertFalse(county(LIST, "--year", "2023").out().contains("历年对照"));
  }

  @Test
  void anyColumnOfTheListMakesGroups() throws IOException {
    Path list = folder.resolve("list.csv");
    List<String> lines = new ArrayList<>();
    for (String line : Files.readAllLines(LIST)) {
      String leader = line.contains("教育局") || line.contains("财政局") ? "甲副县长" : "乙副县长";
      lines.add(line + "," + (lines.isEmpty() ? "分管领导" : line.contains("公安局") ? "" : leader));
    }
    Files.write(list, lines);
    Run run = county(list, "--by", "分管领导", "--year", "2023", "--format", "json");
    JsonNode rankings = new ObjectMapper().readTree(run.out()).get("rankings");
    assertEquals(3, rankings.size(), run.err());
    JsonNode first = rankings.get(1); // in the order of characters: 乙, 甲, （
    assertEquals("甲副县长", first.get("group").asText());
    assertEquals(2, first.get("places").size());
    assertEquals(1, first.at("/places/0/rank").asInt());
    assertEquals("枫陵县财政局", first.at("/places/0/agency").asText());
  }

  @Test
  void aKnownColumnGoesByAnyOfItsNames() {
    assertEquals(
        county(LIST, "--by", "level").out(), county(LIST, "--by", "级别", "--lang", "zh").out());
    assertEquals(county(LIST, "--by", "region").out(), county(LIST, "--by", "地区").out());
  }

  @Test
  void aColumnThatTheListDoesNotHaveIsToldWithThoseItHas() {
    Run run = county(LIST, "--by", "分管领导");
    assertEquals(Main.USAGE, run.status());
    assertTrue(run.err().contains("分管领导") && run.err().contains("曾用名"), run.err());
  }
}
