package org.nianbao.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nianbao.Nianbao;
import org.nianbao.document.Place;
import org.nianbao.document.UnreadableException;

/** A brief report leaves out prose and ranges of bytes, and nothing else that results show. */
class BriefsTest {

  private static final Nianbao NIANBAO = Nianbao.standard();
  private static final Briefs BRIEFS = new Briefs();

  static List<Path> samples() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("test-reports"))) {
      return files.filter(f -> f.toString().matches(".*\\.(txt|html|docx)")).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void cellsAreTheSame(Path sample) throws UnreadableException {
    Report report = NIANBAO.check(sample).report();
    Report brief = BRIEFS.brief(report);
    assertEquals(
        report.all(Figure.class).map(BriefsTest::withoutRange).toList(),
        brief.all(Figure.class).toList());
    assertEquals(
        report.all(BlankCell.class).map(BriefsTest::withoutRange).toList(),
        brief.all(BlankCell.class).toList());
    assertEquals(report.first(Title.class), brief.first(Title.class));
    assertEquals(report.first(Subject.class), brief.first(Subject.class));
    assertEquals(report.form(), brief.form());
    assertEquals(headings(report), headings(brief));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void proseIsLeftOut(Path sample) throws UnreadableException {
    Report brief = BRIEFS.brief(NIANBAO.check(sample).report());
    assertTrue(brief.all(Section.class).allMatch(section -> section.prose().isEmpty()));
    assertTrue(brief.facts().size() < 400, () -> kinds(brief).toString());
  }

  private static Figure withoutRange(Figure f) {
    return new Figure(
        f.table(),
        f.row(),
        f.column(),
        f.name(),
        f.text(),
        f.shape(),
        f.value(),
        f.money(),
        f.signed(),
        f.section(),
        withoutRange(f.place()));
  }

  private static BlankCell withoutRange(BlankCell b) {
    return new BlankCell(
        b.table(), b.row(), b.column(), b.name(), b.section(), withoutRange(b.place()));
  }

  /** Which bytes of the file hold each of 20,000 reports' cells is not kept. */
  private static Place withoutRange(Place place) {
    return place.from(place.origin().withoutRange());
  }

  private static List<String> headings(Report report) {
    return report.all(Section.class).map(Section::heading).toList();
  }

  private static Set<String> kinds(Report report) {
    return report.facts().stream()
        .map(fact -> fact.getClass().getSimpleName())
        .collect(Collectors.toSet());
  }
}
