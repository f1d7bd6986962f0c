package org.nianbao.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nianbao.Nianbao;
import org.nianbao.document.UnreadableException;
import org.nianbao.facts.CellName;
import org.nianbao.facts.Figure;
import org.nianbao.facts.Report;
import org.nianbao.form.CellRef;
import org.nianbao.rules.Finding;
import org.nianbao.wording.Language;

/**
 * One wrong figure in a right report is one finding, which names the cell and the right figure; who
 * does what it says first has no sum left that does not come out.
 */
class WrongCellsTest {

  private static final Nianbao NIANBAO = Nianbao.standard();
  private static final Path RIGHT = Path.of("test-reports/2021-county-right.txt");

  /**
   * A wrong figure.
   *
   * @param cell where it stands
   * @param name its column
   * @param line the line of the text, from 0
   * @param right the figure that stands there
   * @param figure the figure that stands there instead
   */
  record Wrong(CellRef cell, String name, int line, long right, long figure) {
    @Override
    public String toString() {
      return cell + " " + right + "→" + figure;
    }
  }

  /** Slips of all kinds in turn: digits added, dropped, changed; figures off by some. */
  private static long slip(int kind, long right) {
    return switch (kind % 4) {
      case 0 -> right + 1;
      case 1 -> right * 10 + 3;
      case 2 -> right >= 10 ? right / 10 : right + 4;
      default -> right > 2 ? right - 2 : right + 7;
    };
  }

  static List<Wrong> wrongCells() throws Exception {
    List<String> lines = Files.readAllLines(RIGHT);
    Report report = check(lines).report();
    List<Figure> requests = figures(report, "requests");
    List<Figure> chosen =
        Stream.concat(
                IntStream.range(0, 30).mapToObj(i -> requests.get(i * requests.size() / 30)),
                figures(report, "disputes").stream())
            .toList();
    List<Wrong> wrong = new ArrayList<>();
    for (Figure figure : chosen) {
      long right = figure.value().longValue();
      wrong.add(
          new Wrong(
              figure.cell(),
              CellName.of(figure.name()).column().zh(),
              TextCells.line(lines, report, figure.cell()),
              right,
              slip(wrong.size(), right)));
    }
    assertTrue(wrong.size() >= 40, "forty wrong cells");
    return wrong;
  }

  private static List<Figure> figures(Report report, String table) {
    return report.figures().values().stream()
        .filter(figure -> figure.table().equals(table))
        .toList();
  }

  private static CheckedReport check(List<String> lines) throws UnreadableException {
    byte[] text = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    return NIANBAO.check("a.txt", new ByteArrayInputStream(text));
  }

  private static List<Finding> sums(CheckedReport checked) {
    return checked.judgement().findings().stream()
        .filter(finding -> finding.rule().id().matches("arithmetic/.*total|arithmetic/balance"))
        .toList();
  }

  private static List<String> with(List<String> lines, int line, String figure) {
    List<String> changed = new ArrayList<>(lines);
    changed.set(line, "\t" + figure);
    return changed;
  }

  @ParameterizedTest
  @MethodSource("wrongCells")
  void isOneFindingThatNamesItAndItsRightFigure(Wrong wrong) throws Exception {
    List<String> lines = Files.readAllLines(RIGHT);
    assertEquals(String.valueOf(wrong.right()), lines.get(wrong.line()).strip());
    List<String> changed = with(lines, wrong.line(), String.valueOf(wrong.figure()));
    CheckedReport checked = check(changed);
    List<Finding> sums = sums(checked);
    assertEquals(1, sums.size(), sums.toString());
    Finding finding = sums.get(0);
    String message = finding.message(Language.ZH);
    assertTrue(message.contains(wrong.name()), message);
    assertTrue(message.matches(".*应为" + wrong.right() + "([^0-9].*|$)"), message);
    if (wrong.cell().table().equals("requests")) {
      assertEquals(List.of(wrong.cell()), finding.cells(), message);
    }
    int line = TextCells.line(changed, checked.report(), finding.cells().get(0));
    assertEquals(List.of(), sums(check(with(changed, line, finding.expected()))), message);
  }

  /** Wrong figures of one table: rows and columns in which they stand, from 0. */
  static Stream<List<int[]>> wrongTogether() {
    int[] granted = {2, 0};
    int[] secret = {4, 0}; // in the same column
    int[] companies = {2, 1}; // in the same row as the first
    int[] third = {6, 4};
    int[] total = {23, 1};
    return Stream.of(
        List.of(granted, secret),
        List.of(granted, companies),
        List.of(granted, secret, companies),
        List.of(granted, secret, companies, third),
        List.of(secret, companies, third, total));
  }

  @ParameterizedTest
  @MethodSource("wrongTogether")
  void severalAreAsManyFindingsThoughTheyStandInOneSum(List<int[]> places) throws Exception {
    List<String> lines = Files.readAllLines(RIGHT);
    Report report = check(lines).report();
    List<Figure> requests = figures(report, "requests");
    List<String> changed = new ArrayList<>(lines);
    Set<String> expected = new TreeSet<>();
    for (int i = 0; i < places.size(); i++) {
      Figure figure = requests.get(places.get(i)[0] * 7 + places.get(i)[1]);
      long right = figure.value().longValue();
      changed.set(
          TextCells.line(lines, report, figure.cell()), "\t" + (right + 3 + 2L * i * i * i));
      expected.add(figure.cell() + " " + right);
    }
    CheckedReport checked = check(changed);
    Set<String> told = new TreeSet<>();
    for (Finding finding : sums(checked)) {
      assertTrue(finding.sums().size() >= 2, finding.message(Language.ZH));
      told.add(finding.cells().get(0) + " " + finding.expected());
    }
    assertEquals(expected, told);
    BigDecimal taken =
        new BigDecimal("100").subtract(checked.scorecard().total()).stripTrailingZeros();
    assertEquals(0, taken.compareTo(BigDecimal.valueOf(6L * places.size())), taken.toString());
  }

  @Test
  void figuresThatChangedPlacesAreOneFinding() throws Exception {
    List<String> lines = Files.readAllLines(RIGHT);
    Report report = check(lines).report();
    List<Figure> requests = figures(report, "requests");
    int first = TextCells.line(lines, report, requests.get(14).cell());
    int second = TextCells.line(lines, report, requests.get(15).cell());
    List<String> changed = new ArrayList<>(lines);
    changed.set(first, lines.get(second));
    changed.set(second, lines.get(first));
    CheckedReport checked = check(changed);
    assertEquals(1, sums(checked).size());
    assertEquals(2, sums(checked).get(0).cells().size());
    assertEquals("94.0", checked.scorecard().total().toPlainString());
  }

  @Test
  void tooManyToTellAreOneFindingThatCostsAsManyMistakes() throws Exception {
    List<String> lines = Files.readAllLines(RIGHT);
    Report report = check(lines).report();
    List<String> changed = new ArrayList<>(lines);
    int kind = 0;
    for (Figure figure : figures(report, "requests")) {
      if (kind++ % 5 == 0) {
        long wrong = figure.value().longValue() + 1 + kind % 7;
        changed.set(TextCells.line(lines, report, figure.cell()), "\t" + wrong);
      }
    }
    CheckedReport checked = check(changed);
    Finding finding = sums(checked).get(0);
    assertEquals(1, sums(checked).size(), sums(checked).toString());
    assertTrue(
        finding.message(Language.ZH).matches("表三有\\d+处不平，至少有\\d+个数填错，可能的改法太多，无法判断是哪几个"),
        finding.message(Language.ZH));
    assertTrue(finding.sums().size() > 20, finding.message(Language.ZH));
    assertEquals(List.of(0), checked.diagnosis().unexplained().get(0).findings());
    assertEquals("75.0", checked.scorecard().total().toPlainString());
  }

  @Test
  void saysWhichSumsProveIt() throws Exception {
    Wrong wrong = wrongCells().get(0);
    List<String> lines = Files.readAllLines(RIGHT);
    Finding finding = sums(check(with(lines, wrong.line(), String.valueOf(wrong.figure())))).get(0);
    assertEquals(2, finding.sums().size());
    for (Finding sum : finding.sums()) {
      assertTrue(sum.cells().contains(wrong.cell()), sum.toString());
      assertTrue(sum.message(Language.ZH).contains("左边"), sum.message(Language.ZH));
    }
  }

  @Test
  void theProseTellsWhichOfSeveralFiguresIsWrong() throws Exception {
    List<String> lines = new ArrayList<>(Files.readAllLines(RIGHT));
    Report report = check(lines).report();
    Figure total = report.figures().get(new CellRef("disputes", "cases", "review.total"));
    Figure upheld = report.figures().get(new CellRef("disputes", "cases", "review.upheld"));
    lines.set(
        TextCells.line(lines, report, upheld.cell()), "\t" + (upheld.value().longValue() + 1));
    String prose = "本年度共发生政府信息公开行政复议案件" + total.value() + "件，其中维持" + upheld.value() + "件。";
    int heading = 0;
    while (!lines.get(heading).startsWith("五、")) {
      heading++;
    }
    lines.add(heading, prose);
    Finding finding = sums(check(lines)).get(0);
    assertEquals(List.of(upheld.cell()), finding.cells(), finding.message(Language.ZH));
    assertTrue(finding.message(Language.ZH).contains("正文也是这个数"), finding.message(Language.ZH));
  }
}
