package org.nianbao.crosscheck;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.nianbao.Nianbao;
import org.nianbao.agency.Agencies;
import org.nianbao.check.Examined;
import org.nianbao.document.Limits;
import org.nianbao.document.Source;
import org.nianbao.facts.Given;
import org.nianbao.rules.Finding;
import org.nianbao.wording.Language;

/** The prose of whole reports, compared by the real rules. */
class RepetitionTest {

  private static final Nianbao NIANBAO = Nianbao.standard();
  private static final Path SAMPLES = Path.of("test-reports");

  private static Examined examined(String name, UnaryOperator<String> change) throws Exception {
    String text = Files.readString(SAMPLES.resolve("2021-county-right.txt"));
    return NIANBAO
        .checker()
        .examine(new Source(name, change.apply(text).getBytes(UTF_8)), Given.NOTHING);
  }

  private static List<Finding> findings(String family, Examined... set) {
    ReportSet reports =
        ReportSet.of(
            Stream.of(set).map(Examined::member).toList(),
            Agencies.NONE,
            NIANBAO.checker().copyLimits());
    List<Finding> found = new ArrayList<>();
    for (Examined report : set) {
      NIANBAO
          .checker()
          .conclude(report, reports.around(report.member()))
          .judgement()
          .findings()
          .stream()
          .filter(f -> f.rule().id().equals(family))
          .forEach(found::add);
    }
    return found;
  }

  private static String county(Examined report) {
    return report.report().agency();
  }

  @Test
  void anotherCountyTookTheReportOver() throws Exception {
    Examined one = examined("one.txt", t -> t);
    Examined copy = examined("copy.txt", t -> t.replace(county(one).replace("人民政府", ""), "甲子县"));

    List<Finding> found = findings("copy/other-agency", one, copy);

    assertEquals(2, found.size(), "told of both, for nobody knows who wrote first");
    Finding first = found.get(0);
    assertTrue(first.message(Language.ZH).contains("甲子县"), first.message(Language.ZH));
    assertTrue(first.message(Language.ZH).contains("100%"), first.message(Language.ZH));
    assertEquals("copy.txt", first.witnesses().get(0).path());
    assertEquals(3, first.witnesses().size());
    assertTrue(first.quote().length() > 30, "the longest sentence is shown");
    assertTrue(first.place().number() > 0);
  }

  /** One desk writes both. */
  @Test
  void aGovernmentAndItsOwnOfficeAreNoCopies() throws Exception {
    Examined government = examined("one.txt", t -> t);
    Examined office =
        examined("two.txt", t -> t.replace(county(government), county(government) + "办公室"));
    Examined bureau =
        examined(
            "three.txt",
            t -> t.replace(county(government), county(government).replace("人民政府", "水务局")));

    assertEquals(county(government) + "办公室", county(office));
    assertEquals(List.of(), findings("copy/other-agency", government, office));
    assertEquals(3, findings("copy/other-agency", government, office, bureau).size());
  }

  @Test
  void lastYearsReportWithNewYears() throws Exception {
    Examined last = examined("last.txt", t -> t);
    Examined now = examined("now.txt", t -> t.replace("2022年", "2023年").replace("2021年", "2022年"));

    List<Finding> found = findings("carry/copied", last, now);

    assertEquals(1, found.size());
    assertEquals("last.txt", found.get(0).witnesses().get(0).path());
    assertEquals(List.of(), findings("copy/other-agency", last, now));
  }

  @Test
  void lastYearsSentencesWithNewFigures() throws Exception {
    Examined last = examined("last.txt", t -> t);
    Examined now =
        examined(
            "now.txt",
            t ->
                t.replace("2022年", "2023年")
                    .replace("2021年", "2022年")
                    .replaceAll("(\\d)(?=[条件次期篇人项个场份部])", "$19"));

    List<Finding> found = findings("carry/copied", last, now);
    assertEquals(
        1, found.size(), "problems and plans, in which there was nothing to bring up to date");
    String message = found.get(0).message(Language.ZH);
    assertTrue(message.startsWith("第5部分"), message);
  }

  /** What the samples share is the form's and the trade's, not each other's. */
  @Test
  void rightReportsDoNotRepeatEachOther() throws Exception {
    List<Examined> reports = new ArrayList<>();
    try (Stream<Path> files = Files.list(SAMPLES)) {
      for (Path file :
          files.filter(f -> f.toString().matches(".*right\\.(txt|html|docx)")).sorted().toList()) {
        reports.add(NIANBAO.checker().examine(Source.of(file, Limits.DEFAULT), Given.NOTHING));
      }
    }
    assertTrue(reports.size() >= 9);

    Examined[] set = reports.toArray(Examined[]::new);
    assertEquals(List.of(), findings("copy/other-agency", set));
    assertEquals(List.of(), findings("carry/copied", set));
  }
}
