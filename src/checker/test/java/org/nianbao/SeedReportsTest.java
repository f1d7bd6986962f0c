package org.nianbao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nianbao.check.CheckedReport;
import org.nianbao.document.UnreadableException;
import org.nianbao.facts.Figure;

/** Real reports on the team's desk; skipped, and said so, where the desk is not there. */
class SeedReportsTest {

  private static final Path DESK = Path.of("../shared");
  private static final Nianbao NIANBAO = Nianbao.standard();

  private static CheckedReport seed(String number) throws IOException, UnreadableException {
    Path seeds = DESK.resolve("seeds");
    Assumptions.assumeTrue(Files.isDirectory(seeds), "skipped: the seed reports are not here");
    try (Stream<Path> files = Files.list(seeds)) {
      Path seed =
          files
              .filter(f -> f.getFileName().toString().startsWith(number))
              .findFirst()
              .orElseThrow();
      return NIANBAO.check(seed);
    }
  }

  private static List<String> findings(CheckedReport checked) {
    return checked.judgement().findings().stream()
        .map(f -> f.rule().id() + "@" + f.section())
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "000, 2020, 22, 161, 15",
    "001, 2020, 22, 161, 15",
    "002, 2019, 22, 161, 15",
    "003, 2021, 10, 175, 15",
    "004, 2020, 22, 161, 15"
  })
  void everyFigureIsRead(String seed, int year, long disclosure, long requests, long disputes)
      throws IOException, UnreadableException {
    CheckedReport checked = seed(seed);
    assertEquals(year, checked.report().year());
    Map<String, Long> figures =
        checked
            .report()
            .all(Figure.class)
            .collect(Collectors.groupingBy(Figure::table, Collectors.counting()));
    assertEquals(
        Map.of("disclosure", disclosure, "requests", requests, "disputes", disputes), figures);
    assertEquals(
        seed.equals("004") ? List.of() : List.of("timing/late"), // the others bear no date
        checked.judgement().unassessed().stream().map(u -> u.rule().id()).toList());
  }

  @Test
  void subdistrictWithoutTitle() throws IOException, UnreadableException {
    assertEquals(
        List.of(
            "structure/title-year@0",
            "structure/title-agency@0",
            "heading/preamble@0",
            "heading/numeral@2",
            "table/row-extra@2"),
        findings(seed("000")));
  }

  @Test
  void subdistrictWithMixedBrackets() throws IOException, UnreadableException {
    assertEquals(
        List.of(
            "heading/numeral@1",
            "text/agency@1",
            "text/punctuation@1",
            "text/instruction-copied@1",
            "text/instruction-copied@1",
            "table/row-extra@2",
            "heading/subheadings@5"),
        findings(seed("001")));
  }

  @Test
  void subdistrictWithRegulations() throws IOException, UnreadableException {
    assertEquals(
        List.of("structure/title-year@0", "cell/regulations-power@2", "cell/unit@2"),
        findings(seed("002")));
  }

  @Test
  void bureauWithTotalsLeftAtZero() throws IOException, UnreadableException {
    CheckedReport checked = seed("003");
    assertEquals(
        List.of(
            "edition/basis@0",
            "privacy/personal-mail@0",
            "structure/overview-aspects@1",
            "text/punctuation@1",
            "heading/numeral@3",
            "arithmetic/balance@3",
            "text/stale-year@5",
            "structure/fee-statement@6"),
        findings(checked));
    assertEquals(
        Map.of("requests/total/person", 1L, "requests/total/total", 1L),
        checked.diagnosis().repairs().get(0).corrections().stream()
            .collect(Collectors.toMap(c -> c.cell().toString(), c -> c.proposed())));
    assertEquals(1, checked.diagnosis().causes().size());
  }

  @Test
  void subdistrictWithEmptyColumns() throws IOException, UnreadableException {
    assertEquals(
        List.of("heading/preamble@0", "text/no-facts@1", "table/column-extra@2", "timing/late@6"),
        findings(seed("004")));
  }

  @Test
  void blankFormIsUnfilledAndNothingElseOfItsTables() throws IOException, UnreadableException {
    Path form = DESK.resolve("reports/blank-form-2021.docx");
    Assumptions.assumeTrue(Files.exists(form), "skipped: the blank form is not here");
    List<String> findings = findings(NIANBAO.check(form));
    assertEquals(
        List.of("cell/unfilled@2", "cell/unfilled@3", "cell/unfilled@4"),
        findings.stream().filter(f -> f.matches("(cell|arithmetic|table)/.*")).toList());
    assertTrue(findings.contains("structure/section-empty@1"));
  }
}
