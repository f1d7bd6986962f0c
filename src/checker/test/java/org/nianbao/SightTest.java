package org.nianbao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.document.UnreadableException;
import org.nianbao.score.DimensionScore;
import org.nianbao.score.Scorecard;
import org.nianbao.wording.Wording;

/** What a report comes to of which a part cannot be looked at, on the page of a right one. */
class SightTest {

  private static final Nianbao NIANBAO = Nianbao.standard();
  private static final Pattern TABLE =
      Pattern.compile("(?s)<table class=\"report-table\">.*?</table>");
  private static final Pattern FIGURE = Pattern.compile("(<td[^>]*><p>)[+-]?[\\d.]+(</p></td>)");

  private static String right() throws IOException {
    return Files.readString(Path.of("test-reports/2020-town-right.html"));
  }

  private static Scorecard score(String page) throws IOException, UnreadableException {
    byte[] bytes = page.getBytes(StandardCharsets.UTF_8);
    return NIANBAO.check("report.html", new ByteArrayInputStream(bytes)).scorecard();
  }

  private static BigDecimal total(String page) throws IOException, UnreadableException {
    return score(page).total();
  }

  private static DimensionScore accuracy(Scorecard card) {
    return card.dimensions().stream()
        .filter(dimension -> dimension.id().equals("accuracy"))
        .findFirst()
        .orElseThrow();
  }

  /** The page with the table of that place, from 0, changed. */
  private static String table(String page, int place, String from, String to) {
    Matcher tables = TABLE.matcher(page);
    for (int i = 0; i <= place; i++) {
      assertTrue(tables.find());
    }
    String changed = from == null ? to : tables.group().replaceAll(from, to);
    return page.substring(0, tables.start()) + changed + page.substring(tables.end());
  }

  private static void assertBelow(String bound, BigDecimal total) {
    assertTrue(total.compareTo(new BigDecimal(bound)) < 0, () -> total + " is not below " + bound);
  }

  @Test
  void rightReportHasAllPoints() throws Exception {
    Scorecard card = score(right());
    assertEquals("100.0", card.total().toPlainString());
    assertEquals(0, card.unjudged());
    assertTrue(card.missing().isEmpty());
  }

  @Test
  void reportWhoseTablesArePicturesHasNoTotal() throws Exception {
    Scorecard card =
        score(TABLE.matcher(right()).replaceAll("<p><img src=\"table.png\" alt=\"\"></p>"));
    assertNull(card.total());
    assertEquals("", card.grade());
    assertTrue(card.unjudged() > 40, () -> card.unjudged() + "%");
    assertTrue(accuracy(card).unread().compareTo(new BigDecimal("25")) == 0);
    assertTrue(card.missing().stream().anyMatch(one -> one.zh().contains("图片")));
  }

  @Test
  void oneTableThatIsAPictureKeepsTheReportFromTheBestGrade() throws Exception {
    Scorecard card = score(table(right(), 2, null, "<p><img src=\"table.png\" alt=\"\"></p>"));
    assertBelow("98", card.total());
    assertTrue(!card.grade().equals("优"), card.grade());
    assertTrue(accuracy(card).unread().signum() > 0);
  }

  @Test
  void strokesInPlaceOfFiguresCostWhatTheyHide() throws Exception {
    Scorecard card = score(table(right(), 1, FIGURE.pattern(), "$1/$2"));
    assertBelow("85", card.total());
    assertTrue(accuracy(card).unread().compareTo(new BigDecimal("10")) > 0);
    assertTrue(card.missing().stream().anyMatch(one -> one.zh().contains("没有一个数")));
  }

  @Test
  void reportWhoseTablesAreAllStrokesHasNoTotalAsThoughTheyWerePictures() throws Exception {
    for (String sign : List.of("/", "", "—", "无")) {
      Scorecard card = score(strokes(sign, 0, 1, 2));
      assertNull(card.total(), sign);
      assertEquals("", card.grade());
      assertEquals(50, card.unjudged(), sign);
      assertEquals(3, card.missing().size(), card.missing().toString());
    }
  }

  @Test
  void aFewFiguresAmongStrokesMakeNoReport() throws Exception {
    String page = strokes("/", 0, 2);
    Scorecard card = score(table(page, 1, "(<td[^>]*><p>)\\d+(</p></td>(?!\\s*</tr>))", "$1/$2"));
    assertNull(card.total(), "of the requests only the totals are there");
  }

  @Test
  void oneOrTwoTablesOfStrokesLeaveATotalButNotTheBestGrade() throws Exception {
    for (int table = 0; table < 3; table++) {
      Scorecard card = score(strokes("/", table));
      assertTrue(card.unjudged() >= 17 && card.unjudged() <= 40, card.unjudged() + "%");
      assertBelow("90", card.total());
      assertTrue(!card.grade().equals("优"), card.grade());
    }
    Scorecard two = score(strokes("/", 0, 2));
    assertTrue(two.unjudged() >= 33 && two.unjudged() <= 40, two.unjudged() + "%");
    assertBelow("85", two.total());
  }

  private static String strokes(String sign, int... tables) throws IOException {
    String page = right();
    for (int table : tables) {
      page = table(page, table, FIGURE.pattern(), "$1" + sign + "$2");
    }
    return page;
  }

  @Test
  void aBlankColumnCostsMoreThanABlankCellAndNotMoreThanABlankTable() throws Exception {
    String page = right();
    BigDecimal cell = total(table(page, 1, "(?s)^(.*<td[^>]*><p>)\\d+(</p></td>)", "$1$2"));
    BigDecimal table = total(table(page, 1, FIGURE.pattern(), "$1$2"));
    assertTrue(cell.compareTo(table) > 0, () -> cell + " against " + table);
    BigDecimal column = total(table(page, 1, "(<td[^>]*><p>)\\d+(</p></td>\\s*</tr>)", "$1$2"));
    assertTrue(cell.compareTo(column) > 0, () -> cell + " against " + column);
    assertTrue(column.compareTo(table) >= 0, () -> column + " against " + table);
  }

  /** A row, a column and a block of table four without a number, all blank or all strokes. */
  @ParameterizedTest
  @ValueSource(strings = {"", "/", "—", "无"})
  void whatHidesALineOfFiguresIsNeverCheaperThanAWrongFigure(String sign) throws Exception {
    BigDecimal wrong = total(wrongFigure());
    String page = right();
    String totals = table(page, 1, "(<td[^>]*><p>)\\d+(</p></td>\\s*</tr>)", "$1" + sign + "$2");
    String requests = table(page, 1, FIGURE.pattern(), "$1" + sign + "$2");
    String disputes = table(page, 2, FIGURE.pattern(), "$1" + sign + "$2");
    for (String hiding : List.of(totals, requests, disputes)) {
      BigDecimal total = total(hiding);
      assertTrue(total.compareTo(wrong) < 0, () -> total + " against " + wrong);
    }
    assertTrue(total(requests).compareTo(total(totals)) < 0, "a table hides more than a column");
  }

  @Test
  void missingSectionOrTableOrAnotherYearsFormKeepsTheReportFromTheBestGrade() throws Exception {
    String page = right();
    String section = page.replaceFirst("(?s)<p><strong>五、.*?(?=<p><strong>六、)", "");
    assertTrue(!section.equals(page), "section five was there");
    String form =
        page.replace("本年新制作数量", "本年制发件数").replace("本年新公开数量", "本年废止件数").replace("对外公开总数量", "现行有效件数");
    Map<String, String> capped =
        Map.of(
            "section-missing",
            section,
            "other-form",
            form,
            "blank-table",
            table(page, 2, FIGURE.pattern(), "$1$2"),
            "unread-table",
            table(page, 2, null, "<p><img src=\"table.png\" alt=\"\"></p>"));
    for (Map.Entry<String, String> one : capped.entrySet()) {
      Scorecard card = score(one.getValue());
      assertTrue(!card.grade().equals("优"), one.getKey() + " " + card.total() + card.grade());
    }
    Scorecard card = score(section);
    assertEquals("良", card.grade());
    assertEquals("section-missing", card.cap().orElseThrow().id());
    assertTrue(card.total().compareTo(new BigDecimal("90")) >= 0, "capped, not just few points");
  }

  @Test
  void whatCouldNotBeJudgedIsToldInTheOrderOfTheTables() throws Exception {
    Scorecard card =
        score(TABLE.matcher(right()).replaceAll("<p><img src=\"table.png\" alt=\"\"></p>"));
    List<String> missing = card.missing().stream().map(Wording::zh).toList();
    assertEquals(3, missing.size(), missing.toString());
    assertTrue(missing.get(0).contains("表二：") && missing.get(2).contains("表四："), "" + missing);
  }

  @Test
  void blankTableIsNotAmongTheBest() throws Exception {
    Scorecard card = score(table(right(), 2, FIGURE.pattern(), "$1$2"));
    assertTrue(!card.grade().equals("优"), card.grade());
  }

  @Test
  void oneBrokenRelationBringsTheTotalBelow95() throws Exception {
    assertBelow("95", total(wrongFigure()));
  }

  private static String wrongFigure() throws IOException {
    String page = right();
    Matcher figure = Pattern.compile("(?s)上年结转政府.*?<td><p>(\\d+)</p></td>").matcher(page);
    assertTrue(figure.find());
    return page.substring(0, figure.start(1))
        + (Integer.parseInt(figure.group(1)) + 7)
        + page.substring(figure.end(1));
  }
}
