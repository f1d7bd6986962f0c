package org.nianbao.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nianbao.Nianbao;
import org.nianbao.document.Place;
import org.nianbao.facts.BlankCell;
import org.nianbao.facts.Figure;
import org.nianbao.facts.Report;
import org.nianbao.result.FindingResult;
import org.nianbao.result.ReportResult;
import org.nianbao.rules.Finding;
import org.nianbao.rules.Severity;
import org.nianbao.wording.Language;

/** Findings and their lists stand in the order in which a reader meets them, at places he finds. */
class ToldInOrderTest {

  private static final Nianbao NIANBAO = Nianbao.standard();
  private static final Path RIGHT = Path.of("test-reports/2021-county-right.txt");

  private static CheckedReport check(List<String> lines) throws Exception {
    byte[] text = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    return NIANBAO.check("a.txt", new ByteArrayInputStream(text));
  }

  private static Finding finding(CheckedReport checked, String rule) {
    return checked.judgement().findings().stream()
        .filter(finding -> finding.rule().id().equals(rule))
        .findFirst()
        .orElseThrow();
  }

  static Stream<Path> samples() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("test-reports"))) {
      return files
          .filter(file -> file.toString().matches(".*\\.(txt|html|docx|ofd)"))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void findingsStandInTheOrderOfTheDocument(Path sample) throws Exception {
    List<Finding> findings = NIANBAO.check(sample).judgement().findings();
    for (int i = 1; i < findings.size(); i++) {
      Finding before = findings.get(i - 1);
      Finding after = findings.get(i);
      assertTrue(before.section() <= after.section());
      assertTrue(
          before.section() < after.section()
              || Place.IN_DOCUMENT.compare(before.place(), after.place()) <= 0,
          before + " before " + after);
    }
  }

  /** A warning, an error and a notice in one paragraph stand as their words do. */
  @Test
  void findingsInOneParagraphStandInTheOrderOfItsWords() throws Exception {
    String base = Files.readString(Path.of("rules/examples/base-2021.txt"));
    String told = "本年新收申请24件，上年结转3件；办结25件，结转下年度继续办理2件。";
    assertTrue(base.contains(told));
    String slips = "联系人手机13812345678。本年新收申请26件，上年结转3件；办结25件，结转下年度继续办理2件，，详见附表。经办人〇〇〇，见（此处填写）。";
    List<Finding> findings =
        check(base.replace(told, slips).lines().toList()).judgement().findings();
    List<Integer> offsets = findings.stream().map(f -> slips.indexOf(f.quote())).toList();
    assertTrue(findings.size() >= 4, findings.toString());
    assertEquals(offsets.stream().sorted().toList(), offsets, findings.toString());
    List<Severity> severities = findings.stream().map(Finding::severity).toList();
    assertTrue(!severities.equals(severities.stream().sorted().toList()), severities.toString());
  }

  /** All of two columns but for the row （七）, and one further cell. */
  @Test
  void blankCellsAreToldAsRanges() throws Exception {
    List<String> lines = new ArrayList<>(Files.readAllLines(RIGHT));
    Report report = check(lines).report();
    for (Figure figure : report.figures().values()) {
      boolean column = List.of("charity", "legal").contains(figure.column());
      boolean blank = (column && !figure.row().equals("total")) || isOther(figure);
      if (figure.table().equals("requests") && blank) {
        lines.set(TextCells.line(lines, report, figure.cell()), "\t");
      }
    }
    String message = finding(check(lines), "cell/blank").message(Language.ZH);
    assertTrue(message.startsWith("表三有"), message);
    assertTrue(message.contains("第4–6行的“社会公益组织”“法律服务机构”列"), message);
    assertTrue(message.contains("第7行“（二）部分公开”的“社会公益组织”“法律服务机构”“其他”列"), message);
    assertTrue(message.contains("第8–26行的“社会公益组织”“法律服务机构”列"), message);
    assertTrue(message.indexOf("第4–6行") < message.indexOf("第8–26行"), message);
  }

  private static boolean isOther(Figure figure) {
    return figure.row().equals("partly-granted") && figure.column().equals("other");
  }

  @Test
  void aBlankLineOfFiguresIsToldByItsEnds() throws Exception {
    List<String> lines = new ArrayList<>(Files.readAllLines(RIGHT));
    Report report = check(lines).report();
    for (Figure figure : report.figures().values()) {
      if (figure.table().equals("disputes") && figure.column().startsWith("review.")) {
        lines.set(TextCells.line(lines, report, figure.cell()), "\t");
      }
    }
    CheckedReport checked = check(lines);
    String message = finding(checked, "cell/blank").message(Language.ZH);
    assertEquals("表四有5格没有填数：“行政复议·结果维持”至“行政复议·总计”列", message);
    assertEquals(5, checked.report().all(BlankCell.class).count());
  }

  @Test
  void notesOnTheReadingStandInTheOrderOfTheDocument() throws Exception {
    ReportResult result =
        ReportResult.of(NIANBAO.check(Path.of("test-reports/2024-bureau-extraction-damage.txt")));
    List<Integer> lines =
        result.notes().stream()
            .map(note -> note.at().zh().replaceAll("[^0-9]", ""))
            .map(Integer::valueOf)
            .toList();
    assertTrue(lines.size() > 5, lines.toString());
    assertEquals(lines.stream().sorted().toList(), lines);
  }

  @Test
  void placesAreThoseThatAReaderOfTheDocumentFinds() throws Exception {
    List<FindingResult> findings = findings("test-reports/2021-office-numerals.docx");
    List<String> places = findings.stream().map(finding -> finding.place().at().zh()).toList();
    assertTrue(places.contains("标题“2、主动公开政府信息情况”"), places.toString());
    assertTrue(places.contains("“（五）存在的主要问题及改进情况”之下"), places.toString());
    assertTrue(places.stream().noneMatch(place -> place.matches("第[0-9]+段")), places.toString());
    FindingResult cell =
        findings("test-reports/2022-bureau-mixed-form.docx").stream()
            .filter(finding -> finding.rule().equals("cell/negative"))
            .findFirst()
            .orElseThrow();
    assertEquals("表二第7行“行政许可”", cell.place().at().zh());
    assertEquals("表二 row 7 “行政许可”", cell.place().at().en());
  }

  private static List<FindingResult> findings(String file) throws Exception {
    return ReportResult.of(NIANBAO.check(Path.of(file))).findings();
  }
}
