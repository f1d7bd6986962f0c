package org.nianbao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.nianbao.Nianbao;
import org.nianbao.agency.AgencyList;
import org.nianbao.agency.AgencyListException;
import org.nianbao.batch.BatchException;
import org.nianbao.batch.BatchSummary;
import org.nianbao.check.Outcome;
import org.nianbao.output.json.JsonOutput;
import org.nianbao.result.InputResult;
import org.nianbao.result.MissingResult;
import org.nianbao.result.WaiversResult;
import org.nianbao.wording.Language;

/**
 * The README's example for programs that check many reports: compiled, the same to the letter, and
 * the same results as the command's.
 */
class LibraryBatchTest {

  // README: begin
  /** What nianbao check --agencies LIST FOLDER finds; the summary names missing agencies. */
  static BatchSummary checkAll(Path list, Path folder, List<Outcome> outcomes)
      throws AgencyListException, BatchException, InterruptedException {
    Nianbao nianbao = Nianbao.builder().agencies(AgencyList.read(list)).build();
    return nianbao.batch().run(folder, outcomes::add);
  }

  // README: end

  private static String json(List<Outcome> outcomes, BatchSummary summary) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    JsonOutput output = new JsonOutput(bytes, Language.ZH, Version.text());
    for (Outcome outcome : outcomes) {
      output.add(InputResult.of(outcome));
    }
    output.missing(summary.missing().stream().map(MissingResult::of).toList());
    assertEquals(Optional.empty(), WaiversResult.of(summary.waivers()));
    output.finish();
    return bytes.toString(StandardCharsets.UTF_8);
  }

  /** Two years of a county: carried figures, copied prose, sums of the bodies, missing reports. */
  @Test
  void aCountyIsCheckedAsTheCommandChecksIt() throws Exception {
    Path folder = Path.of("test-reports/fengling");
    Path list = folder.resolve("agencies.csv");
    List<Outcome> outcomes = new ArrayList<>();
    BatchSummary summary = checkAll(list, folder, outcomes);
    Run run = Run.of("check", "--format", "json", "--agencies", list.toString(), folder.toString());
    assertEquals(run.out(), json(outcomes, summary));
    assertEquals(40, outcomes.size());
    assertTrue(!summary.missing().isEmpty(), "some agencies have no report");
  }

  /** Attachments among the files. */
  @Test
  void reportsInSeveralFilesAreJoinedAsTheCommandJoinsThem() throws Exception {
    Path folder = Path.of("test-reports/split");
    List<Outcome> outcomes = new ArrayList<>();
    BatchSummary summary = Nianbao.standard().batch().run(folder, outcomes::add);
    Run run = Run.of("check", "--format", "json", folder.toString());
    assertEquals(run.out(), json(outcomes, summary));
    assertEquals(2, outcomes.size());
  }

  @Test
  void readmeShowsThisVeryCode() throws IOException {
    String code =
        Files.readString(Path.of("src/cli/test/java/org/nianbao/cli/LibraryBatchTest.java"));
    String example =
        code.substring(code.indexOf("// README: begin") + 17, code.indexOf("  // README: end"))
            .stripTrailing();
    assertTrue(
        Files.readString(Path.of("README.md")).contains(example.stripIndent().strip()),
        "copy the lines between README: begin and README: end into README.md");
  }
}
