package org.nianbao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nianbao.check.CheckedReport;
import org.nianbao.document.UnreadableException;
import org.nianbao.facts.Briefs;
import org.nianbao.facts.Figure;
import org.nianbao.facts.Report;
import org.nianbao.facts.Section;
import org.nianbao.rules.Finding;
import org.nianbao.wording.Language;

/** Sample reports as PDF say what they say in the form in which they were written. */
class PdfSamplesTest {

  private static final Path CONVERTED = Path.of("src/checker/test/resources/pdf");
  private static final Path SAMPLES = Path.of("test-reports");
  private static final Path REAL = Path.of("../shared/reports/huaian-2024.pdf");
  private static final Nianbao NIANBAO = Nianbao.standard();

  /**
   * The program that made the PDF stands before the sample's name: {@code office=name.docx.pdf}.
   */
  static Stream<Path> converted() throws IOException {
    try (Stream<Path> files = Files.list(CONVERTED)) {
      return files.filter(f -> f.toString().endsWith(".pdf")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("converted")
  void sameFiguresAndFindingsAsItsSource(Path pdf) throws UnreadableException {
    String name = pdf.getFileName().toString();
    Path source = SAMPLES.resolve(name.substring(name.indexOf('=') + 1, name.length() - 4));
    CheckedReport expected = NIANBAO.check(source);
    CheckedReport checked = NIANBAO.check(pdf);
    assertEquals(expected.report().agency(), checked.report().agency());
    assertEquals(expected.report().year(), checked.report().year());
    assertEquals(sections(expected), sections(checked));
    assertEquals(figures(expected), figures(checked));
    assertEquals(String.join("\n", findings(expected)), String.join("\n", findings(checked)));
  }

  @Test
  void thereAreSamplesOfSeveralPrograms() throws IOException {
    List<String> names = converted().map(f -> f.getFileName().toString()).toList();
    assertTrue(names.stream().filter(n -> n.startsWith("office=")).count() >= 4);
    assertTrue(names.stream().anyMatch(n -> n.startsWith("browser=")));
  }

  @Test
  void briefReportsKeepThePagesOfTheirCells() throws IOException, UnreadableException {
    Report report = NIANBAO.check(converted().findFirst().orElseThrow()).report();
    Report brief = new Briefs().brief(report);
    assertEquals(report.all(Figure.class).toList(), brief.all(Figure.class).toList());
    assertTrue(brief.all(Figure.class).allMatch(figure -> figure.place().area().page() > 0));
  }

  @Test
  void aCitysPublishedReport() throws UnreadableException {
    assumeTrue(Files.exists(REAL), "skipped: no " + REAL);
    CheckedReport checked = NIANBAO.check(REAL);
    assertEquals("淮安市人民政府", checked.report().agency());
    assertEquals(2024, checked.report().year());
    assertEquals(6, checked.report().all(Section.class).count());
    Map<String, String> figures = figures(checked);
    assertEquals(10 + 175 + 15, figures.size());
    Map<String, String> some =
        Map.of(
            "requests new total", "3119",
            "requests total total", "3050",
            "requests carried-in total", "34",
            "requests carried-out total", "103",
            "disputes cases review.upheld", "72",
            "disputes cases review.corrected", "64",
            "disputes cases review.other", "178",
            "disputes cases review.pending", "37",
            "disputes cases direct.total", "26",
            "disputes cases after-review.total", "20");
    some.forEach((cell, value) -> assertEquals(value, figures.get(cell), cell));
    // both true: it tells of no assessment, and gives a mailbox of a private company
    assertEquals(
        List.of("structure/supervision-results", "privacy/personal-mail"),
        checked.judgement().findings().stream().map(f -> f.rule().id()).toList());
  }

  private static Map<String, String> figures(CheckedReport checked) {
    Map<String, String> figures = new TreeMap<>();
    checked
        .report()
        .all(Figure.class)
        .forEach(f -> figures.put(f.table() + " " + f.row() + " " + f.column(), value(f)));
    return figures;
  }

  private static String value(Figure figure) {
    return figure.value() == null ? "none" : figure.value().toPlainString();
  }

  private static List<String> sections(CheckedReport checked) {
    return checked.report().all(Section.class).map(s -> s.number() + " " + s.heading()).toList();
  }

  private static List<String> findings(CheckedReport checked) {
    List<String> lines = new ArrayList<>();
    for (Finding finding : checked.judgement().findings()) {
      lines.add(finding.rule().id() + " " + finding.cells() + " " + finding.message(Language.ZH));
    }
    lines.sort(null);
    return lines;
  }
}
