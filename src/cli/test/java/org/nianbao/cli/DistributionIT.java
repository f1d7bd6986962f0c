package org.nianbao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The distribution as it stands in target/nianbao, and as people copy it elsewhere. */
@Timeout(value = 10, unit = TimeUnit.MINUTES)
@DisabledOnOs(OS.WINDOWS)
class DistributionIT {

  private static final Path BUILT = Path.of("target/nianbao").toAbsolutePath();

  @TempDir Path folder;

  @Test
  void asBuiltItStartsFromItsArchive() throws Exception {
    assertTrue(startsFromArchive(BUILT));
  }

  @Test
  void aCopyMakesItsOwnArchiveOnceHoweverManyStartsThereAre() throws Exception {
    Path copy = copied();
    assertFalse(startsFromArchive(copy), "the archive of another place");
    List<Process> starts = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      starts.add(start(copy, Map.of(), "--version"));
    }
    for (Process start : starts) {
      assertEquals(0, start.waitFor());
    }
    Path made = copy.resolve("lib/nianbao.made");
    while (!Files.readString(made).startsWith(copy + "\n")
        || Files.exists(copy.resolve("lib/nianbao.making"))) {
      TimeUnit.MILLISECONDS.sleep(100);
    }
    assertTrue(startsFromArchive(copy));
    try (Stream<Path> lib = Files.list(copy.resolve("lib"))) {
      assertEquals(
          Runtime.version().feature() >= 25
              ? List.of("nianbao.aot", "nianbao.classes", "nianbao.jar", "nianbao.made")
              : List.of("nianbao.classes", "nianbao.jar", "nianbao.jsa", "nianbao.made"),
          lib.map(file -> file.getFileName().toString())
              .filter(name -> name.startsWith("nianbao."))
              .sorted()
              .toList());
    }
  }

  @Test
  void theArchiveIsMadeFirstWhereThatIsAskedFor() throws Exception {
    Path copy = copied();
    assertEquals(0, start(copy, Map.of("NIANBAO_ARCHIVE", "never"), "--version").waitFor());
    assertEquals(
        BUILT.toRealPath().toString(), Files.readAllLines(copy.resolve("lib/nianbao.made")).get(0));
    assertEquals(0, start(copy, Map.of("NIANBAO_ARCHIVE", "now"), "--version").waitFor());
    assertTrue(startsFromArchive(copy));
  }

  @Test
  void everyJarHasItsLicence() throws IOException {
    Map<String, String> texts = new TreeMap<>();
    for (String line : Files.readAllLines(BUILT.resolve("licenses/THIRD-PARTY.txt"))) {
      if (!line.isBlank() && !line.startsWith("#")) {
        String[] entry = line.strip().split(" +", -1);
        assertEquals(3, entry.length, "jar, licence, text: " + line);
        texts.put(entry[0], entry[2]);
      }
    }
    try (Stream<Path> jars = Files.list(BUILT.resolve("lib"))) {
      TreeSet<String> foreign =
          jars.map(jar -> jar.getFileName().toString())
              .filter(jar -> jar.endsWith(".jar") && !jar.matches("nianbao(-\\w+)?\\.jar"))
              .map(jar -> jar.substring(0, jar.length() - 4))
              .collect(Collectors.toCollection(TreeSet::new));
      assertEquals(
          String.join("\n", foreign),
          String.join("\n", texts.keySet()),
          "src/cli/main/dist/licenses/THIRD-PARTY.txt names every jar of the distribution");
    }
    for (String text : texts.values()) {
      assertTrue(Files.size(BUILT.resolve(text)) > 500, text + " is the text of a licence");
    }
    assertTrue(Files.exists(BUILT.resolve("NOTICE")));
  }

  /** Up to JDK 24 no archive serves a path with Chinese in it; the program starts all the same. */
  @Test
  void aCopyInAFolderWithAChineseNameStarts() throws Exception {
    Path chinese = folder.toRealPath().resolve("年报 工具");
    Files.move(copied(), chinese);
    assertEquals(0, start(chinese, Map.of("NIANBAO_ARCHIVE", "now"), "--version").waitFor());
    assertEquals(Runtime.version().feature() >= 25, startsFromArchive(chinese));
  }

  /** Neither an environment without a locale nor one that no machine has installed. */
  @ParameterizedTest
  @ValueSource(strings = {"", "C", "xx_YY.UTF-8"})
  void chineseNamesAreReadUnderAnyLocale(String locale) throws Exception {
    Path report = Files.createDirectory(folder.resolve("年报")).resolve("民政局.txt");
    Files.copy(Path.of(Run.WRONG), report);
    Map<String, String> environment = Map.of("LC_ALL", locale, "LANG", locale);
    assertEquals(Main.FINDINGS, start(BUILT, environment, "check", report.toString()).waitFor());
  }

  /**
   * As a file manager of a desktop starts a program: without a terminal, and nobody reads along.
   */
  @Test
  void aFileThatIsOpenedOnADesktopIsShownInTheBrowser() throws Exception {
    boolean possible = Files.isExecutable(Path.of("/usr/bin/setsid"));
    if (!possible) {
      System.out.println("setsid is not installed: no start from a desktop was tried");
    }
    Assumptions.assumeTrue(possible, "setsid is not installed");
    Path shown = folder.resolve("shown");
    Path browser = folder.resolve("browser");
    Files.writeString(
        browser,
        "#!/bin/sh\ncp \"$1\" '" + shown + ".new' && mv '" + shown + ".new' '" + shown + "'\n");
    assertTrue(browser.toFile().setExecutable(true));
    ProcessBuilder desktop =
        new ProcessBuilder(
                "/usr/bin/setsid",
                "-w",
                BUILT.resolve("bin/nianbao").toString(),
                Path.of("test-reports/2021-office-numerals.docx").toAbsolutePath().toString())
            .redirectInput(Path.of("/dev/null").toFile())
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD);
    desktop.environment().put("JAVA_HOME", System.getProperty("java.home"));
    desktop.environment().put("DISPLAY", ":99");
    desktop.environment().put("BROWSER", browser.toString());
    assertEquals(Main.FINDINGS, desktop.start().waitFor());
    while (!Files.exists(shown)) {
      TimeUnit.MILLISECONDS.sleep(50);
    }
    assertTrue(Files.readString(shown).contains("<mark>2、主动公开政府信息情况</mark>"));
  }

  private Path copied() throws IOException, InterruptedException {
    Path copy = folder.toRealPath().resolve("copy");
    Process cp = new ProcessBuilder("cp", "-r", BUILT.toString(), copy.toString()).start();
    assertEquals(0, cp.waitFor());
    return copy;
  }

  /** Whether Java takes the program's main class from an archive. */
  private boolean startsFromArchive(Path distribution) throws IOException, InterruptedException {
    Path log = folder.resolve("classes.log");
    Process start =
        start(
            distribution,
            Map.of("JAVA_OPTS", "-Xlog:class+load:file=" + log),
            "check",
            "--fail-on",
            "never",
            "test-reports/2023-commission-right.docx");
    assertEquals(0, start.waitFor());
    return Files.readAllLines(log).stream()
        .filter(line -> line.contains("org.nianbao.cli.Main source:"))
        .anyMatch(line -> line.contains("shared objects file"));
  }

  private Process start(Path distribution, Map<String, String> environment, String... arguments)
      throws IOException {
    List<String> command = new ArrayList<>();
    command.add(distribution.resolve("bin/nianbao").toString());
    command.addAll(List.of(arguments));
    ProcessBuilder builder =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD);
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().putAll(environment);
    return builder.start();
  }
}
