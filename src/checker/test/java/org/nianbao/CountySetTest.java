package org.nianbao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.nianbao.agency.Agencies;
import org.nianbao.agency.AgencyList;
import org.nianbao.agency.AgencyListException;
import org.nianbao.check.CheckedReport;
import org.nianbao.check.Examined;
import org.nianbao.crosscheck.Attendance;
import org.nianbao.crosscheck.Member;
import org.nianbao.crosscheck.ReportSet;
import org.nianbao.crosscheck.similarity.ProseFile;
import org.nianbao.document.Limits;
import org.nianbao.document.Source;
import org.nianbao.document.UnreadableException;
import org.nianbao.facts.Given;
import org.nianbao.rules.Finding;

/**
 * All agencies of one county over two years: what was planted is found, with the reports together,
 * and nothing else.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CountySetTest {

  private static final Path FOLDER = Path.of("test-reports/fengling");

  private final TreeMap<String, CheckedReport> checked = new TreeMap<>();
  private Attendance attendance;
  private JsonNode expected;

  @BeforeAll
  void check() throws IOException, AgencyListException, UnreadableException {
    Agencies agencies = AgencyList.read(FOLDER.resolve("agencies.csv"));
    Nianbao nianbao = Nianbao.builder().agencies(agencies).build();
    expected = new ObjectMapper().readTree(FOLDER.resolve("expected.json").toFile());
    try (ProseFile prose = new ProseFile()) {
      List<Examined> examined = new ArrayList<>();
      for (Path file : reports()) {
        examined.add(
            nianbao
                .checker()
                .examine(Source.of(file, Limits.DEFAULT), Given.NOTHING)
                .outside(prose));
      }
      List<Member> members = examined.stream().map(Examined::member).toList();
      ReportSet set = ReportSet.of(members, agencies, nianbao.checker().copyLimits());
      attendance = new Attendance(set, members, List.of(), agencies);
      for (Examined one : examined) {
        String name = Path.of(one.path()).getFileName().toString();
        checked.put(name, nianbao.checker().conclude(one, set.around(one.member())));
      }
    }
  }

  private static List<Path> reports() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(f -> f.toString().endsWith(".txt")).sorted().toList();
    }
  }

  @Test
  void isOfTwentyAgenciesAndTheirGovernmentOverTwoYears() {
    assertEquals(40, checked.size());
    assertEquals(
        22, // one was renamed between the years
        checked.values().stream().map(c -> c.report().agency()).distinct().count());
    assertEquals(
        List.of(2022, 2023),
        checked.values().stream().map(c -> c.report().year()).distinct().sorted().toList());
  }

  @Test
  void givesExactlyWhatWasPlanted() {
    assertEquals(lines(expected.get("findings")), lines(this::findings));
  }

  @Test
  void saysWhatCouldNotBeJudged() {
    assertEquals(lines(expected.get("unassessed")), lines(this::unassessed));
  }

  @Test
  void namesTheAgenciesWithoutAReport() {
    assertEquals(
        strings(expected.get("missing")),
        attendance.missing().stream().map(m -> m.year() + " " + m.agency().name()).toList());
  }

  @Test
  void everyRuleOfSetsHasSomethingToFindOrToPass() {
    assertTrue(checked.values().stream().anyMatch(c -> !findings(c).isEmpty()));
    assertTrue(checked.values().stream().filter(c -> findings(c).isEmpty()).count() >= 30);
  }

  private List<String> findings(CheckedReport one) {
    return one.judgement().findings().stream().map(CountySetTest::line).toList();
  }

  private static String line(Finding finding) {
    return finding.severity().id()
        + " "
        + finding.rule().id()
        + " "
        + finding.cells()
        + (finding.expected().isEmpty()
            ? ""
            : " " + finding.expected() + " not " + finding.actual());
  }

  private List<String> unassessed(CheckedReport one) {
    return one.judgement().unassessed().stream().map(u -> u.rule().id()).toList();
  }

  private String lines(java.util.function.Function<CheckedReport, List<String>> what) {
    return checked.entrySet().stream()
        .flatMap(e -> what.apply(e.getValue()).stream().map(line -> e.getKey() + ": " + line))
        .collect(Collectors.joining("\n"));
  }

  private static String lines(JsonNode files) {
    TreeMap<String, JsonNode> sorted = new TreeMap<>();
    files.properties().forEach(field -> sorted.put(field.getKey(), field.getValue()));
    return sorted.entrySet().stream()
        .flatMap(e -> strings(e.getValue()).stream().map(line -> e.getKey() + ": " + line))
        .collect(Collectors.joining("\n"));
  }

  private static List<String> strings(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asText).toList();
  }
}
