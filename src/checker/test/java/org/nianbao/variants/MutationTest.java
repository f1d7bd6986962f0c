package org.nianbao.variants;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nianbao.check.CheckedReport;
import org.nianbao.document.Source;
import org.nianbao.document.UnreadableException;
import org.nianbao.facts.Given;
import org.nianbao.rules.Finding;

/**
 * Reports with lines lost, doubled and out of place: whatever comes of them, nothing fails, no rule
 * breaks, the same file gives the same result, and every finding says where.
 */
class MutationTest {

  private static final int ROUNDS = 60;
  private static final int MOST_CHANGES = 12;

  static Stream<Integer> seeds() {
    return IntStream.range(0, ROUNDS).boxed();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void nothingBreaks(int seed) throws IOException, UnreadableException {
    List<Path> reports;
    try (Stream<Path> files = Files.list(Path.of("test-reports"))) {
      reports = files.filter(f -> f.toString().matches(".*\\.(txt|html)")).sorted().toList();
    }
    Path report = reports.get(seed % reports.size());
    Random random = new Random(seed);
    List<String> lines =
        new ArrayList<>(Files.readString(report, charset(report)).lines().toList());
    for (int i = random.nextInt(MOST_CHANGES) + 1; i > 0; i--) {
      mutate(lines, random);
    }
    byte[] bytes = String.join("\n", lines).getBytes(charset(report));
    Source source = new Source(report.getFileName().toString(), bytes);
    CheckedReport first = ReadBack.NIANBAO.check(source, Given.NOTHING);
    CheckedReport second = ReadBack.NIANBAO.check(source, Given.NOTHING);
    assertEquals(shown(first), shown(second));
    first.judgement().findings().forEach(MutationTest::saysWhere);
    first
        .judgement()
        .unassessed()
        .forEach(u -> assertTrue(!u.reason().zh().contains("出错"), u.reason().zh()));
  }

  private static Charset charset(Path report) throws IOException {
    byte[] bytes = Files.readAllBytes(report);
    String decoded = new String(bytes, UTF_8);
    return decoded.indexOf('\uFFFD') < 0 ? UTF_8 : Charset.forName("GB18030");
  }

  private static void mutate(List<String> lines, Random random) {
    if (lines.size() < 20) {
      return;
    }
    int at = random.nextInt(lines.size());
    int other = random.nextInt(lines.size());
    int length = Math.min(random.nextInt(8) + 1, lines.size() - at);
    switch (random.nextInt(8)) {
      case 0 -> lines.subList(at, at + length).clear();
      case 1 -> lines.addAll(other, List.copyOf(lines.subList(at, at + length)));
      case 2 -> Collections.swap(lines, at, other);
      case 3 -> lines.set(at, lines.get(at).substring(0, lines.get(at).length() / 2));
      case 4 -> lines.set(at, lines.get(at) + lines.get(other));
      case 5 ->
          lines.set(at, lines.get(at).replaceFirst("\\d+", Integer.toString(random.nextInt())));
      case 6 -> lines.set(at, "\t");
      default -> lines.set(at, lines.get(at).replaceAll("[一二三四五六（）、]", "、"));
    }
  }

  private static List<String> shown(CheckedReport checked) {
    List<String> shown = new ArrayList<>();
    checked.judgement().findings().forEach(f -> shown.add(f.toString()));
    checked.judgement().unassessed().forEach(u -> shown.add(u.toString()));
    shown.add(checked.report().agency() + checked.report().year());
    shown.add(checked.diagnosis().repairs().toString());
    shown.add(checked.scorecard().toString());
    return shown;
  }

  private static void saysWhere(Finding finding) {
    assertTrue(finding.section() >= 0 && finding.section() <= 6, finding.toString());
    boolean placed = finding.place().number() > 0;
    boolean ofTheWhole =
        finding
            .rule()
            .id()
            .matches("structure/(title-missing|section-missing|supervision-results|not-a-report)");
    assertTrue(placed || ofTheWhole, finding.toString());
  }
}
