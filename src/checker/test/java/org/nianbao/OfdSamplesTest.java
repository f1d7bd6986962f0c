package org.nianbao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nianbao.check.CheckedReport;
import org.nianbao.document.Document;
import org.nianbao.document.Limits;
import org.nianbao.document.Readers;
import org.nianbao.document.Source;
import org.nianbao.document.UnreadableException;
import org.nianbao.document.ofd.OfdSheets;
import org.nianbao.facts.Figure;
import org.nianbao.facts.Given;
import org.nianbao.wording.Language;

/** Every sample report, set on the pages of an OFD file, says what it says in its own form. */
class OfdSamplesTest {

  private static final Path SAMPLES = Path.of("test-reports");
  private static final Nianbao NIANBAO = Nianbao.standard();

  /** Samples that are kept as OFD too, so that there are some to look at and to measure. */
  private static final Map<String, Path> KEPT =
      Map.of(
          "2020-bureau-shifted-column.html",
          SAMPLES.resolve("2020-bureau-shifted-column.ofd"),
          "2024-city-right.html",
          SAMPLES.resolve("2024-city-right.ofd"),
          "2021-county-right.txt",
          Path.of("src/checker/test/resources/converted/2021-county-right.ofd"));

  static Stream<Path> samples() throws IOException {
    try (Stream<Path> files = Files.list(SAMPLES)) {
      return files
          .filter(f -> f.toString().matches(".*\\.(?:txt|html|docx)"))
          .filter(
              f ->
                  !f.toString()
                      .contains("-copied-")) // nothing to draw their cells by: PlainTextTest
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void sameFiguresAndFindings(Path sample) throws UnreadableException {
    Document document = new Readers().read(Source.of(sample, Limits.DEFAULT), Limits.DEFAULT);
    String expected = told(NIANBAO.check(sample));
    for (boolean filledLines : new boolean[] {false, true}) {
      byte[] ofd = OfdSheets.of(document.blocks(), filledLines);
      CheckedReport checked = NIANBAO.check(new Source("报告.ofd", ofd), Given.NOTHING);
      assertEquals(expected, told(checked));
      assertTrue(
          checked.report().all(Figure.class).allMatch(f -> f.place().area().page() > 0),
          "every figure stands on a page");
    }
  }

  /** With {@code -Dofd.write=true} the files are written anew. */
  @Test
  void keptFilesTellTheSame() throws IOException, UnreadableException {
    for (Map.Entry<String, Path> kept : KEPT.entrySet()) {
      String name = kept.getKey();
      Path sample = SAMPLES.resolve(name);
      Path ofd = kept.getValue();
      if (Boolean.getBoolean("ofd.write")) {
        Document document = new Readers().read(Source.of(sample, Limits.DEFAULT), Limits.DEFAULT);
        Files.write(ofd, OfdSheets.of(document.blocks(), name.contains("right")));
      }
      assertEquals(told(NIANBAO.check(sample)), told(NIANBAO.check(ofd)));
    }
  }

  private static String told(CheckedReport checked) {
    List<String> lines = new ArrayList<>();
    lines.add(checked.report().agency() + " " + checked.report().year());
    checked
        .report()
        .all(Figure.class)
        .map(f -> f.table() + " " + f.row() + " " + f.column() + " " + f.value())
        .sorted()
        .forEach(lines::add);
    checked.judgement().findings().stream()
        .map(f -> f.rule().id() + " " + f.cells() + " " + f.message(Language.ZH))
        .sorted()
        .forEach(lines::add);
    checked.judgement().unassessed().forEach(u -> lines.add("unassessed " + u.rule().id()));
    return String.join("\n", lines);
  }
}
