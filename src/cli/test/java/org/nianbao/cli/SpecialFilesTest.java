package org.nianbao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pipes that nobody writes to are no files: the program says so and does not wait. */
@DisabledOnOs(OS.WINDOWS)
@Timeout(60)
class SpecialFilesTest {

  @TempDir Path folder;
  private String pipe;

  @BeforeEach
  void makePipe() throws IOException, InterruptedException {
    pipe = folder.resolve("pipe.docx").toString();
    assertEquals(0, new ProcessBuilder("mkfifo", pipe).start().waitFor());
  }

  @Test
  void asAReportItIsUnreadable() {
    Run run = Run.of("check", pipe);
    assertEquals(Main.UNREADABLE, run.status());
    assertTrue(run.out().contains("这不是普通文件"), run.out());
  }

  @Test
  void amongReportsItIsPassedOver() throws IOException {
    Files.copy(Path.of(Run.RIGHT), folder.resolve("right.txt"));
    Run run = Run.of("check", folder.toString());
    assertEquals(Main.OK, run.status(), run.err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"--agencies", "--profile", "--waivers", "--marks", "--prior"})
  void asTheFileOfAnOptionItIsAUsageError(String option) {
    isRefused("check", option, pipe, Run.RIGHT);
  }

  @Test
  void noOtherCommandWaitsForItEither() {
    isRefused("compare", pipe, pipe);
    List<String> decision = List.of("--reason", "口径", "--by", "甲", "--until", "2099-01-01");
    String[] waive = {"waive", "--fingerprint", "f0000000000000001", "--waivers", pipe};
    isRefused(Stream.concat(List.of(waive).stream(), decision.stream()).toArray(String[]::new));
  }

  private static void isRefused(String... arguments) {
    Run run = Run.of(arguments);
    assertEquals(Main.USAGE, run.status(), run.err());
    assertTrue(run.err().contains("是管道或设备"), run.err());
  }

  @Test
  void aRulePackHasNoRulesInIt() throws IOException {
    Path pack = Files.createDirectory(folder.resolve("pack"));
    Files.move(Path.of(pipe), pack.resolve("local.drl"));
    Run run = Run.of("check", "--rules", pack.toString(), Run.RIGHT);
    assertEquals(Main.USAGE, run.status());
    assertTrue(run.err().contains("没有 .drl"), run.err());
  }

  @Test
  void resultsMayGoToADevice() {
    assertEquals(Main.OK, Run.of("check", "--output", "/dev/null", Run.RIGHT).status());
  }
}
