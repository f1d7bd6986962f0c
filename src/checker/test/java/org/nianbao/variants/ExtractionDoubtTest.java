package org.nianbao.variants;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.check.CheckedReport;
import org.nianbao.document.Limits;
import org.nianbao.document.Readers;
import org.nianbao.document.Source;
import org.nianbao.document.UnreadableException;
import org.nianbao.facts.Doubt;
import org.nianbao.facts.Figure;
import org.nianbao.facts.Given;
import org.nianbao.facts.Unread;

/**
 * What an extraction damages is told as doubt and costs nothing; what only looks like it, or stands
 * in a file of the agency's own, is still the agency's.
 */
class ExtractionDoubtTest {

  /** A row of a right report, in the text of which each cell is a line. */
  private static final List<String> GRANTED = List.of("41", "7", "0", "0", "2", "1", "51");

  private static final List<String> NEW = List.of("131", "11", "0", "0", "4", "1", "147");
  private static final String DISPUTES = cells("6 2 1 1 10 2 0 0 1 3 3 0 1 2 6".split(" ", -1));

  private static String county;

  @BeforeAll
  static void read() throws IOException {
    county = Files.readString(Path.of("test-reports/2021-county-right.txt"));
  }

  private static String cells(String... texts) {
    return List.of(texts).stream().map(text -> "\t" + text + "\n").collect(Collectors.joining());
  }

  private static String cells(List<String> texts) {
    return cells(texts.toArray(String[]::new));
  }

  /** The report with something else in place of a part of its text. */
  private static String with(String part, String other) {
    assertEquals(2, county.split(java.util.regex.Pattern.quote(part), -1).length, part);
    return county.replace(part, other);
  }

  /** The report with other cells in the row of what was granted; | stands between cells. */
  private static String granted(String row) {
    return with(cells(GRANTED), cells(row.split("\\|", -1)));
  }

  private static CheckedReport check(String text) throws UnreadableException {
    return ReadBack.NIANBAO.check(source(text), Given.NOTHING);
  }

  private static Source source(String text) {
    return new Source("报告.txt", text.getBytes(UTF_8));
  }

  private static List<Doubt> doubts(CheckedReport checked) {
    return checked.report().all(Doubt.class).toList();
  }

  private static List<String> findings(CheckedReport checked) {
    return checked.judgement().findings().stream().map(f -> f.rule().id()).toList();
  }

  private static List<String> row(CheckedReport checked, String row) {
    return checked
        .report()
        .all(Figure.class)
        .filter(f -> f.table().equals("requests") && f.row().equals(row))
        .map(Figure::text)
        .toList();
  }

  private static boolean isUnread(CheckedReport checked, String table, String words) {
    return checked
        .report()
        .all(Unread.class)
        .anyMatch(u -> u.input().equals(table) && u.reason().zh().contains(words));
  }

  @ParameterizedTest
  @CsvSource({
    "417002151, GLUED, 41、7、0、0、2、1、51",
    "417002151||||||, GLUED, 41、7、0、0、2、1、51",
    "4170021||||||51, GLUED, 41、7、0、0、2、1",
    "41|70||0|2|1|51, GLUED, 7、0",
    "41|7|0|0|2||151, GLUED, 1、51",
    "41|7|0 0||2|1|51, GLUED, 0、0",
    "4|1|7|0|0|2|1|51, SPLIT, 41",
    "41|7|0|0|2|1|5|1, SPLIT, 51",
    "41|7|0|0|2|1|5 1, SPLIT, 51",
    "4\u00a01|7|0|0|2|1|51, SPLIT, 41"
  })
  void aDamagedRowIsReadAsItsSumsAsk(String damaged, Doubt.Kind kind, String likely)
      throws UnreadableException {
    CheckedReport checked = check(granted(damaged));
    assertEquals(GRANTED, row(checked, "granted"));
    assertEquals(200, checked.report().all(Figure.class).count());
    assertEquals(List.of(), findings(checked));
    assertEquals(List.of(), checked.judgement().unassessed());
    Doubt doubt = doubts(checked).get(0);
    assertEquals(kind, doubt.kind());
    assertEquals(likely, doubt.likely());
    assertTrue(doubt.note().zh().contains(doubt.found()), "what stands in the file");
    assertTrue(doubt.note().zh().contains("请打开原件核对"), "what to do");
    assertEquals(1, doubts(checked).size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "417002152||||||", // the sums do not hold for any way
        "41|7|0|2|1|51", // a figure left out: which one?
        "41|7|0|0|2|1|5 2", // joined, it breaks a sum
        "41|7|0|0|2|1|5|1|0" // two too many
      })
  void aDamagedRowThatNoOneReadingMendsIsNotRead(String damaged) throws UnreadableException {
    CheckedReport checked = check(granted(damaged));
    assertEquals(List.of(), row(checked, "granted"));
    assertEquals(193, checked.report().all(Figure.class).count());
    assertEquals(List.of(), findings(checked));
    assertEquals(List.of(), doubts(checked));
    assertTrue(isUnread(checked, "requests", "予以公开"), "told");
    assertEquals(
        94, checked.scorecard().total().intValue(), "what nobody could read earns nothing");
  }

  @ParameterizedTest
  @CsvSource({
    "41|7|0|0|2|2|51, arithmetic/applicants-total",
    "41|7||0|2|1|51, cell/blank",
    "4|1|0|0|2|1|51, arithmetic/applicants-total",
    "41|7|0|0|2|1|511, arithmetic/applicants-total"
  })
  void whatMerelyDoesNotAddUpIsTheAgencys(String wrong, String rule) throws UnreadableException {
    CheckedReport checked = check(granted(wrong));
    assertEquals(List.of(), doubts(checked));
    assertTrue(findings(checked).contains(rule), findings(checked).toString());
  }

  @Test
  void aFigureOverTwoCellsOfWhichOneWasBlankIsJoinedWhereAllSumsAsk() throws UnreadableException {
    CheckedReport checked = check(with(cells(NEW), cells("131", "1", "1", "0", "4", "1", "147")));
    assertEquals(List.of(), findings(checked));
    assertEquals("11", row(checked, "new").get(1));
    assertEquals(Doubt.Kind.SPLIT, doubts(checked).get(0).kind());
    CheckedReport wrong = check(with(cells(NEW), cells("131", "1", "2", "0", "4", "1", "147")));
    assertEquals(List.of(), doubts(wrong));
    assertTrue(findings(wrong).contains("arithmetic/applicants-total"));
  }

  @Test
  void cellsOfTheAgencysOwnFileAreItsOwn() throws UnreadableException {
    for (String damaged : List.of("4|1|7|0|0|2|1|51", "417002151||||||", "4170021||||||51")) {
      Source text = source(granted(damaged));
      Source page =
          WrittenTable.html(
              new Readers().read(text, Limits.DEFAULT).blocks(), UnaryOperator.identity());
      CheckedReport checked = ReadBack.NIANBAO.check(page, Given.NOTHING);
      assertEquals(List.of(), doubts(checked));
      assertFalse(findings(checked).isEmpty(), damaged);
    }
  }

  @Test
  void disputesAreMendedBlockByBlock() throws UnreadableException {
    String glued = DISPUTES.replace(cells("6", "2", "1", "1", "10"), cells("621110"));
    CheckedReport checked = check(with(DISPUTES, glued));
    assertEquals(List.of(), findings(checked));
    assertEquals("6、2、1、1、10", doubts(checked).get(0).likely());
    assertEquals(200, checked.report().all(Figure.class).count());
  }

  @Test
  void figuresThatNoSumProvesAreNotSplitByGuess() throws UnreadableException {
    String row = "行政规范性文件\n";
    CheckedReport glued = check(with(row + cells("6", "4", "58"), row + cells("6458", "", "")));
    assertTrue(isUnread(glued, "disclosure", "6458"));
    assertEquals(List.of(), findings(glued));
    CheckedReport apart = check(with(row + cells("6", "4", "58"), row + cells("6 4 58", "", "")));
    assertEquals("6、4、58", doubts(apart).get(0).likely());
    assertEquals(List.of(), findings(apart));
    CheckedReport blank = check(with(row + cells("6", "4", "58"), row + cells("6", "4", "")));
    assertEquals(List.of(), doubts(blank));
    assertTrue(findings(blank).contains("cell/blank"));
  }

  @Test
  void aFindingOnADoubtedFigureIsNotJudged() throws UnreadableException {
    String row = "行政规范性文件\n";
    CheckedReport doubted = check(with(row + cells("6", "4", "58"), row + cells("6", "4", "5 9")));
    assertEquals(List.of(), findings(doubted));
    assertTrue(
        doubted.judgement().unassessed().stream()
            .anyMatch(u -> u.rule().id().equals("claim/documents")));
    CheckedReport wrong = check(with(row + cells("6", "4", "58"), row + cells("6", "4", "59")));
    assertEquals(List.of("claim/documents"), findings(wrong));
  }

  @Test
  void aRowPrintedTwiceIsReadOnce() throws UnreadableException {
    String row = "\t（一）予以公开\n" + cells(GRANTED);
    CheckedReport checked = check(with(row, row + "\n\t\n" + row));
    assertEquals(List.of(), findings(checked));
    assertEquals(Doubt.Kind.REPEATED, doubts(checked).get(0).kind());
    CheckedReport other = check(with(row, row + "\n\t\n" + row.replace("51", "52")));
    assertEquals(List.of(), doubts(other));
    assertEquals(List.of("table/row-extra"), findings(other));
  }

  @Test
  void headingsAndParagraphsGivenTwiceAreReadOnce() throws UnreadableException {
    String heading = "三、收到和处理政府信息公开申请情况\n";
    CheckedReport checked = check(with(heading, heading + heading));
    assertEquals(List.of(), findings(checked));
    assertEquals(Doubt.Kind.REPEATED, doubts(checked).get(0).kind());
    CheckedReport twice = check(with(heading, heading + "2021年情况如下。\n" + heading));
    assertEquals(List.of(), doubts(twice));
    assertEquals(List.of("structure/section-duplicate"), findings(twice));
  }

  @Test
  void figuresLeftOutBecauseTheyHadStoodBeforeAreNoBlanks() throws UnreadableException {
    String zeros = cells("0", "0", "0", "0", "0", "0", "0");
    String text = county.replace(zeros, cells("0", "", "", "", "", "", ""));
    CheckedReport some = check(text);
    assertEquals(List.of("cell/blank"), findings(some), "figures stand twice in other rows");
    StringBuilder left = new StringBuilder();
    int table = county.indexOf("一、本年新收");
    left.append(county, 0, table);
    for (String row : county.substring(table, county.indexOf("四、政府信息公开行政复议")).split("\n\n", -1)) {
      java.util.Set<String> seen = new java.util.HashSet<>();
      for (String cell : row.split("\n", -1)) {
        left.append(cell.matches("\t\\d+") && !seen.add(cell) ? "\t" : cell).append('\n');
      }
      left.append('\n');
    }
    left.append(county.substring(county.indexOf("四、政府信息公开行政复议")));
    CheckedReport checked = check(left.toString());
    assertEquals(List.of(), findings(checked));
    assertEquals(List.of(Doubt.Kind.LEFT_OUT), doubts(checked).stream().map(Doubt::kind).toList());
    assertTrue(
        checked.judgement().unassessed().stream()
            .anyMatch(u -> u.rule().id().equals("cell/blank")));
  }

  @ParameterizedTest
  @CsvSource({
    "2021年1月1日到2021年12月31日, 202111日至20211231日, 2021年1月1日至2021年12月31日",
    "2021年1月1日到2021年12月31日, 2021年11日到2021年1231日, 2021年1月1日至2021年12月31日",
    "2022年3月18日, 2022年318日, 2022年3月18日",
    "2022年3月18日, 20223月18日, 2022年3月18日"
  })
  void datesThatLostCharactersAreTold(String date, String lost, String likely)
      throws UnreadableException {
    CheckedReport checked = check(with(date, lost));
    assertEquals(List.of(), findings(checked));
    assertEquals(List.of(Doubt.Kind.LOST), doubts(checked).stream().map(Doubt::kind).toList());
    assertEquals(lost, doubts(checked).get(0).found());
    assertEquals(likely, doubts(checked).get(0).likely());
  }

  @Test
  void aDateThatIsWholeIsNone() throws UnreadableException {
    assertEquals(List.of(), doubts(check(county)));
    CheckedReport wrong = check(with("2021年1月1日到2021年12月31日", "2020年1月1日至2020年12月31日"));
    assertEquals(List.of(), doubts(wrong));
    assertEquals(List.of("text/period"), findings(wrong));
  }

  @Test
  void aTableWithoutCellsIsMendedToo() throws UnreadableException {
    String lines =
        new String(
            PlainText.LINES.of(new Readers().read(source(county), Limits.DEFAULT).blocks()).bytes(),
            UTF_8);
    String row = "（一）予以公开\n" + String.join("\n", GRANTED) + "\n";
    assertTrue(lines.contains(row));
    for (String damaged : List.of("4\n1\n7\n0\n0\n2\n1\n51\n", "417\n0\n0\n2\n1\n51\n")) {
      CheckedReport checked = check(lines.replace(row, "（一）予以公开\n" + damaged));
      assertEquals(GRANTED, row(checked, "granted"), damaged);
      assertEquals(List.of(), findings(checked));
      assertEquals(1, doubts(checked).size());
    }
  }

  @Test
  void figuresWithSpacesInThemAreToldOfOnce() throws UnreadableException {
    CheckedReport checked = check(county.replaceAll("(?m)^(\t\\d)(?=\\d)", "$1 "));
    assertEquals(List.of(), findings(checked));
    assertEquals(GRANTED, row(checked, "granted"));
    assertTrue(doubts(checked).size() < 6, doubts(checked).toString());
  }
}
