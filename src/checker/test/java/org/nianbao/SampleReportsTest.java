package org.nianbao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nianbao.check.CheckedReport;
import org.nianbao.document.UnreadableException;
import org.nianbao.facts.Figure;
import org.nianbao.facts.Report;
import org.nianbao.facts.Subject;
import org.nianbao.rules.Finding;

/**
 * The sample reports give exactly what their expectation files list: every finding with its section
 * and cells, no more and no fewer, so that noise fails the build.
 */
class SampleReportsTest {

  private static final Path SAMPLES = Path.of("test-reports");
  private static final String EXPECTED = ".expected.json";
  private static final Nianbao NIANBAO = Nianbao.standard();

  static Stream<Path> samples() throws IOException {
    try (Stream<Path> files = Files.list(SAMPLES)) {
      return files
          .filter(f -> f.toString().matches(".*\\.(txt|html|docx|ofd)"))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void givesExactlyWhatIsExpected(Path sample) throws IOException, UnreadableException {
    JsonNode expected = expectation(sample);
    CheckedReport checked = NIANBAO.check(sample);
    Report report = checked.report();
    assertEquals(expected.get("agency").asText(""), report.agency());
    assertEquals(expected.get("year").asInt(), report.year());
    assertEquals(
        expected.get("edition").asText(""),
        report.first(Subject.class).map(Subject::edition).orElse(""));
    assertEquals(expected.get("figures").asLong(), report.all(Figure.class).count());
    assertEquals(
        lines(expected.get("findings")),
        String.join("\n", checked.judgement().findings().stream().map(this::line).toList()));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void theTrueSlipsAreAmongTheRepairs(Path sample) throws IOException, UnreadableException {
    Set<String> proposed = new HashSet<>();
    NIANBAO.check(sample).diagnosis().repairs().stream()
        .flatMap(repair -> repair.corrections().stream())
        .forEach(c -> proposed.add(c.cell() + "=" + c.proposed()));
    for (JsonNode slip : expectation(sample).path("repair")) {
      String repair = slip.get("cell").asText() + "=" + slip.get("proposed").asLong();
      assertTrue(proposed.contains(repair), repair + " is not among " + proposed);
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void rightReportsGiveNoErrorAndNoWarning(Path sample) throws UnreadableException {
    if (sample.toString().contains("-right.")) {
      assertEquals(List.of(), NIANBAO.check(sample).judgement().findings());
    }
  }

  @Test
  void coverFormsEditionsAndLevels() throws IOException {
    List<Path> samples = samples().toList();
    assertTrue(samples.size() >= 16, "at least 16 sample reports");
    for (String form : List.of(".txt", ".html", ".docx")) {
      for (String edition : List.of("2019", "2021")) {
        assertTrue(
            samples.stream()
                .filter(s -> s.toString().endsWith("-right" + form))
                .anyMatch(s -> isOf(s, edition)),
            "a right report in " + form + " in the edition of " + edition);
      }
    }
  }

  private static boolean isOf(Path sample, String edition) {
    try {
      return expectation(sample).get("edition").asText().equals(edition);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static JsonNode expectation(Path sample) throws IOException {
    return new ObjectMapper().readTree(SAMPLES.resolve(sample.getFileName() + EXPECTED).toFile());
  }

  private static String lines(JsonNode findings) {
    return String.join(
        "\n",
        StreamSupport.stream(findings.spliterator(), false).map(SampleReportsTest::line).toList());
  }

  private static String line(JsonNode finding) {
    List<String> cells =
        StreamSupport.stream(finding.path("cells").spliterator(), false)
            .map(JsonNode::asText)
            .toList();
    return finding.get("severity").asText()
        + " "
        + finding.get("rule").asText()
        + " in section "
        + finding.get("section").asInt()
        + " "
        + cells;
  }

  private String line(Finding finding) {
    return finding.severity().id()
        + " "
        + finding.rule().id()
        + " in section "
        + finding.section()
        + " "
        + finding.cells();
  }
}
