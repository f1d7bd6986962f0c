package org.nianbao.variants;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.check.CheckedReport;
import org.nianbao.document.Limits;
import org.nianbao.document.Source;
import org.nianbao.document.UnreadableException;
import org.nianbao.facts.Given;

/**
 * A report gives the same figures and the same findings in whatever format it comes. The converted
 * files in the repository were made by LibreOffice, those of OFD by the tests; where it is
 * installed, some samples are converted anew.
 */
class ConvertedReportsTest {

  private static final Path SAMPLES = Path.of("test-reports");
  private static final Path CONVERTED = Path.of("src/checker/test/resources/converted");

  /**
   * What LibreOffice itself changes: the control around a title is written several times over; a
   * web page keeps neither Chinese list numbers nor tracked changes; a sheet turns full-width
   * digits into numbers and has no empty rows.
   */
  private static final Set<String> CHANGED =
      Set.of(
          "2025-subdistrict-all-zero-right.docx",
          "2025-subdistrict-all-zero-right.rtf",
          "2025-subdistrict-all-zero-right.html",
          "2025-subdistrict-all-zero-right.xml",
          "2020-province-department-right.html",
          "2023-commission-right.html",
          "2020-subdistrict-cells.ods",
          "2025-blank-form.ods",
          "2020-subdistrict-cells.xlsx",
          "2025-blank-form.xlsx",
          "2020-subdistrict-cells.xls",
          "2025-blank-form.xls");

  static Stream<Path> converted() throws IOException {
    try (Stream<Path> files = Files.list(CONVERTED)) {
      return files.sorted().toList().stream();
    }
  }

  private static List<Path> samples() throws IOException {
    try (Stream<Path> files = Files.list(SAMPLES)) {
      return files
          .filter(f -> f.toString().matches(".*\\.(txt|html|docx)"))
          // in a Word document what an extraction damages would be the agency's own
          .filter(f -> !f.toString().contains("-extraction-"))
          // copied text has no cells that a table of another format could keep
          .filter(f -> !f.toString().contains("-copied-"))
          .sorted()
          .toList();
    }
  }

  /** Every fourth sample; with {@code -Dnianbao.convert=all} every one, which takes minutes. */
  private static List<Path> someSamples() throws IOException {
    boolean all = System.getProperty("nianbao.convert", "").equals("all");
    List<Path> samples = samples();
    List<Path> some = new ArrayList<>();
    for (int i = 0; i < samples.size(); i += all ? 1 : 4) {
      some.add(samples.get(i));
    }
    return some;
  }

  private static Path sampleOf(Path converted) throws IOException {
    return samples().stream()
        .filter(sample -> Conversion.base(sample).equals(Conversion.base(converted)))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no sample for " + converted));
  }

  /** Figures and findings with their cells, a line each. */
  private static String told(Path file) throws UnreadableException {
    Source source = Source.of(file, Limits.DEFAULT);
    CheckedReport checked = ReadBack.NIANBAO.check(source, Given.NOTHING);
    ReadBack reading = ReadBack.of(source);
    List<String> lines = new ArrayList<>();
    lines.add(reading.agency() + " " + reading.year());
    new TreeMap<>(reading.figures()).forEach((cell, value) -> lines.add(cell + "=" + value));
    checked
        .judgement()
        .findings()
        .forEach(f -> lines.add(f.rule().id() + " in " + f.section() + " " + f.cells()));
    checked.judgement().unassessed().forEach(u -> lines.add("unassessed " + u.rule().id()));
    return String.join("\n", lines);
  }

  @ParameterizedTest
  @MethodSource("converted")
  void keptFilesTellTheSame(Path file) throws IOException, UnreadableException {
    assertEquals(told(sampleOf(file)), told(file));
  }

  @Test
  void someOfEveryFormatAreKept() throws IOException {
    List<String> names = converted().map(Path::toString).toList();
    for (String format :
        List.of(
            "doc", "rtf", "odt", "fodt", "ods", "xlsx", "xls", "csv", "docx", "html", "ofd", "mht",
            "xml")) {
      assertTrue(names.stream().anyMatch(name -> name.endsWith("." + format)), format);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"doc", "rtf", "odt", "fodt", "html", "docx"})
  void convertedNow(String format, @TempDir Path folder)
      throws IOException, InterruptedException, UnreadableException {
    assumeTrue(Conversion.isPossible(), "skipped: LibreOffice (soffice) is not installed");
    List<Path> sources = new ArrayList<>();
    for (Path sample : someSamples()) {
      sources.add(Conversion.word(sample, Files.createDirectories(folder.resolve("from"))));
    }
    check(format, sources, Files.createDirectories(folder.resolve("to")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ods", "xlsx", "xls"})
  void convertedToSheetsNow(String format, @TempDir Path folder)
      throws IOException, InterruptedException, UnreadableException {
    assumeTrue(Conversion.isPossible(), "skipped: LibreOffice (soffice) is not installed");
    List<Path> sources = new ArrayList<>();
    for (Path sample : someSamples()) {
      sources.add(Conversion.page(sample, Files.createDirectories(folder.resolve("from"))));
    }
    check(
        format,
        sources,
        Files.createDirectories(folder.resolve("to")),
        "--infilter=HTML (StarCalc)");
  }

  private static void check(String format, List<Path> sources, Path to, String... options)
      throws IOException, InterruptedException, UnreadableException {
    Conversion.convert(format, sources, to, options);
    Map<String, String> due = new TreeMap<>();
    Map<String, String> found = new TreeMap<>();
    for (Path source : sources) {
      String name = Conversion.base(source) + "." + format;
      if (!CHANGED.contains(name)) {
        due.put(name, told(sampleOf(source)));
        found.put(name, told(to.resolve(name)));
      }
    }
    assertTrue(due.size() >= sources.size() - 3, "most samples survive the conversion");
    due.forEach((name, told) -> assertEquals(told, found.get(name), name));
  }
}
