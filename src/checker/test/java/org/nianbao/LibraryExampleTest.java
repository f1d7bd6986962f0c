package org.nianbao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nianbao.check.CheckedReport;
import org.nianbao.document.Budget;
import org.nianbao.document.Limits;
import org.nianbao.document.Source;
import org.nianbao.document.UnreadableException;
import org.nianbao.facts.Given;
import org.nianbao.rules.Finding;
import org.nianbao.rules.Severity;
import org.nianbao.wording.Language;

/**
 * The README's example for programs that embed the checker: compiled, run, and the same to the
 * letter.
 */
class LibraryExampleTest {

  // README: begin
  /** What a content management system might ask before it publishes a report. */
  static List<String> errorsOf(String name, InputStream upload) throws UnreadableException {
    CheckedReport checked = NIANBAO.check(name, upload);
    return checked.judgement().findings().stream()
        .filter(finding -> finding.severity() == Severity.ERROR)
        .map(finding -> finding.message(Language.ZH))
        .toList();
  }

  private static final Nianbao NIANBAO = Nianbao.standard(); // thread-safe: keep one

  // README: end

  @Test
  void saysWhatIsWrong() throws IOException, UnreadableException {
    Path sample = Path.of("test-reports/2021-bureau-dropped-digit.txt");
    try (InputStream upload = Files.newInputStream(sample)) {
      List<String> errors = errorsOf("upload.txt", upload);
      assertEquals(1, errors.size());
      assertTrue(errors.get(0).startsWith("核对表三第6行“（一）予以公开”·自然人"), errors.get(0));
    }
  }

  @Test
  void readmeShowsThisVeryCode() throws IOException {
    String code =
        Files.readString(Path.of("src/checker/test/java/org/nianbao/LibraryExampleTest.java"));
    String example =
        code.substring(code.indexOf("// README: begin") + 17, code.indexOf("  // README: end"))
            .stripTrailing();
    assertTrue(
        Files.readString(Path.of("README.md")).contains(example.stripIndent().strip()),
        "copy the lines between README: begin and README: end into README.md");
  }

  @Test
  void manyThreadsMayShareOne() throws Exception {
    List<Path> samples = SampleReportsTest.samples().toList();
    List<List<Finding>> alone = samples.stream().map(LibraryExampleTest::findings).toList();
    List<List<Finding>> together =
        samples.parallelStream().map(LibraryExampleTest::findings).toList();
    assertEquals(alone, together);
  }

  private static List<Finding> findings(Path sample) {
    try {
      return NIANBAO.check(sample).judgement().findings();
    } catch (UnreadableException e) {
      throw new AssertionError(sample + ": " + e.reason().en(), e);
    }
  }

  @Test
  void aProgramGivesABudgetOfItsOwn() throws UnreadableException {
    Source report = Source.of(Path.of("rules/examples/base-2021.txt"), Limits.DEFAULT);
    Budget enough = new Budget(Limits.DEFAULT);
    assertEquals(
        NIANBAO.check(report, Given.NOTHING).judgement(),
        NIANBAO.check(report, Given.NOTHING, enough).judgement());
    Budget small = new Budget(Duration.ofHours(1), 100_000);
    UnreadableException refused =
        assertThrows(UnreadableException.class, () -> NIANBAO.check(report, Given.NOTHING, small));
    assertTrue(refused.reason().zh().contains("未作判断"), refused.reason().zh());
  }
}
