package org.nianbao.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.document.Place;
import org.nianbao.form.CellRef;
import org.nianbao.rules.Basis;
import org.nianbao.rules.Dimension;
import org.nianbao.rules.Finding;
import org.nianbao.rules.Judgement;
import org.nianbao.rules.Rule;
import org.nianbao.rules.Severity;
import org.nianbao.score.Deduction.Because;
import org.nianbao.wording.Wording;

/** What schemes of offices ask for, each written as a profile and scored. */
class SchemeTest {

  private static final Wording NONE = Wording.same("");
  private static final Rule LATE = rule("timing/late", Severity.ERROR, Dimension.TIMELINESS, 10);
  private static final Rule BALANCE =
      rule("arithmetic/balance", Severity.ERROR, Dimension.ACCURACY, 6);
  private static final Rule TOTAL =
      rule("arithmetic/review-total", Severity.ERROR, Dimension.ACCURACY, 6);
  private static final Rule BLANK = rule("cell/blank", Severity.WARNING, Dimension.FORM, 1);
  private static final Rule WORDING = rule("heading/wording", Severity.INFO, Dimension.FORM, 0);
  private static final List<Rule> RULES = List.of(LATE, BALANCE, TOTAL, BLANK, WORDING);

  @TempDir Path folder;

  private static Rule rule(String id, Severity severity, Dimension dimension, int points) {
    return new Rule(
        id,
        "nianbao",
        NONE,
        severity,
        dimension,
        points,
        100,
        NONE,
        Basis.of(NONE),
        NONE,
        List.of(),
        0,
        0,
        Map.of(),
        List.of());
  }

  private static Finding finding(Rule rule, Severity severity, int cells) {
    List<CellRef> refs =
        IntStream.range(0, cells).mapToObj(i -> new CellRef("requests", "new", "c" + i)).toList();
    return new Finding(rule, severity, List.of(), "", "", refs, 3, "", Place.UNKNOWN);
  }

  private static Judgement findings(Rule... rules) {
    return new Judgement(
        Arrays.stream(rules).map(rule -> finding(rule, rule.severity(), 1)).toList(), List.of());
  }

  /** A profile of ten points for one dimension of its own, with the given further keys. */
  private static String ten(String rules, String more) {
    return
"""
{"name": "ten", "title": {"zh": "十分", "en": "ten"}, "full": 10,
 "dimensions": {"report": {"title": {"zh": "年度报告", "en": "annual report"}, "weight": 10}},
 "rules": {"*": {"points": 0.5, "dimension": "report"}%s},
 "grades": [{"grade": "优", "from": 9}, {"grade": "良", "from": 8}, {"grade": "差", "from": 0}],
 "vetoGrade": "不合格", "vetoes": []%s}\
"""
        .formatted(rules.isEmpty() ? "" : ", " + rules, more.isEmpty() ? "" : ", " + more);
  }

  private Profile profile(String json) throws IOException, ProfileException {
    return Profile.load(Files.writeString(folder.resolve("scheme.json"), json));
  }

  private static Scorecard score(Profile profile, Judgement judgement, Mark... marks) {
    return Scorecard.of(
        judgement,
        RULES,
        List.of(),
        Set.of(),
        profile,
        new Grounds(Optional.empty(), Sight.CLEAR, List.of(marks), Map.of()));
  }

  private static Mark mark(String item, String points) {
    return new Mark("某局", 2023, item, new BigDecimal(points), "登记簿第3页", "张某", 2);
  }

  private static void assertTotal(String expected, Scorecard card) {
    assertEquals(new BigDecimal(expected), card.total());
  }

  @Test
  void fractionsOnTheSchemesOwnScaleAndDimension() throws Exception {
    Scorecard card = score(profile(ten("", "")), findings(BALANCE, BLANK, BLANK));
    assertTotal("8.5", card);
    assertEquals("良", card.grade());
    assertEquals("report", card.dimensions().get(0).id());
    assertEquals("10", card.full().toPlainString());
    assertEquals("0.5", card.deductions().get(0).taken().toPlainString());
  }

  @Test
  void groupOfRulesHasOneCap() throws Exception {
    Profile profile =
        profile(
            ten(
                "\"arithmetic/*\": {\"points\": 2, \"dimension\": \"report\"}",
                "\"groups\": [{\"id\": \"sums\", \"title\": {\"zh\": \"勾稽\", \"en\": \"sums\"},"
                    + " \"rules\": [\"arithmetic/*\"], \"cap\": 3}]"));
    Scorecard card = score(profile, findings(BALANCE, TOTAL, BLANK));
    assertTotal("6.5", card);
    assertEquals(Because.GROUP_CAPPED, card.deductions().get(1).because());
  }

  @Test
  void dimensionStopsAtItsFloorAndFailsBelowItsPassMark() throws Exception {
    String json = ten("\"arithmetic/*\": {\"points\": 4, \"dimension\": \"report\"}", "");
    Judgement many = findings(BALANCE, TOTAL, BALANCE);
    assertTotal("3.0", score(profile(json.replace("10}}", "10, \"floor\": 3}}")), many));
    Scorecard failed = score(profile(json.replace("10}}", "10, \"pass\": 6}}")), many);
    assertEquals("不合格", failed.grade());
    assertEquals("below-report", failed.veto().orElseThrow().id());
    assertTrue(
        score(profile(json.replace("10}}", "10, \"pass\": 6}}")), findings(BALANCE))
            .veto()
            .isEmpty());
  }

  @Test
  void stepsByCellsAndByFindings() throws Exception {
    String steps = "\"steps\": [{\"from\": 1, \"points\": 1}, {\"from\": 3, \"points\": 4}]";
    Profile cells =
        profile(
            ten(
                "\"cell/blank\": {\"by\": \"cells\", " + steps + ", \"dimension\": \"report\"}",
                ""));
    Judgement two = new Judgement(List.of(finding(BLANK, Severity.WARNING, 2)), List.of());
    Judgement three = new Judgement(List.of(finding(BLANK, Severity.WARNING, 3)), List.of());
    assertTotal("9.0", score(cells, two));
    assertTotal("6.0", score(cells, three));
    Profile findings =
        profile(
            ten(
                "\"cell/blank\": {\"by\": \"findings\", " + steps + ", \"dimension\": \"report\"}",
                ""));
    assertTotal("9.0", score(findings, findings(BLANK, BLANK)));
    assertTotal("6.0", score(findings, findings(BLANK, BLANK, BLANK)));
  }

  @Test
  void whatIsForInformationCostsWhereItsOwnIdIsPriced() throws Exception {
    assertTotal("10.0", score(profile(ten("", "")), findings(WORDING)));
    Profile priced =
        profile(ten("\"heading/wording\": {\"points\": 1.5, \"dimension\": \"report\"}", ""));
    assertTotal("8.5", score(priced, findings(WORDING)));
    Profile mild =
        profile(
            ten(
                "\"arithmetic/balance\": {\"points\": 2, \"mild\": 0.5, \"dimension\": \"report\"}",
                ""));
    Judgement unsure = new Judgement(List.of(finding(BALANCE, Severity.INFO, 1)), List.of());
    assertTotal("9.5", score(mild, unsure));
  }

  @Test
  void ruleKeepsItsPointsInAnotherDimension() throws Exception {
    Profile profile =
        profile(
            ten(
                "\"arithmetic/balance\": {\"dimension\": \"report\", \"severity\": \"warning\"}",
                ""));
    assertTotal("4.0", score(profile, findings(BALANCE)));
    assertEquals(Optional.of(Severity.WARNING), profile.severity(BALANCE));
    assertEquals(Optional.empty(), profile.severity(TOTAL));
  }

  @Test
  void dimensionIsScoredByLevels() throws Exception {
    Profile profile =
        profile(
            ten("", "")
                .replace(
                    "10}}",
                    """
                    10, "levels": [
                      {"name": {"zh": "优", "en": "excellent"}, "points": 10, "from": 95},
                      {"name": {"zh": "良", "en": "good"}, "points": 8, "from": 85},
                      {"name": {"zh": "差", "en": "poor"}, "points": 0, "from": 0}]}}\
                    """));
    assertTotal("10.0", score(profile, findings(BLANK)));
    Scorecard good = score(profile, findings(BLANK, BLANK));
    assertTotal("8.0", good);
    assertEquals("良", good.dimensions().get(0).level().orElseThrow().zh());
    assertTotal("0.0", score(profile, findings(BLANK, BLANK, BLANK, BLANK)));
  }

  private static final String ITEMS =
      """
      "items": [
        {"id": "filed", "title": {"zh": "未备案", "en": "not filed"}, "kind": "deduct",
         "dimension": "report", "points": 5, "asks": {"zh": "登记簿", "en": "the register"}},
        {"id": "extra", "title": {"zh": "创新", "en": "new ideas"}, "kind": "bonus", "points": 3,
         "asks": {"zh": "材料", "en": "proof"}},
        {"id": "clean", "title": {"zh": "勾稽全对", "en": "all sums right"}, "kind": "bonus",
         "points": 1, "without": ["arithmetic/*"]}],
      "bonus": {"most": 2, "from": 8}\
      """;

  @Test
  void peopleTakePointsWithEvidence() throws Exception {
    Profile profile = profile(ten("", ITEMS));
    Scorecard open = score(profile, findings(BALANCE));
    assertTotal("9.5", open);
    assertEquals(2, open.missing().size());
    Scorecard marked = score(profile, findings(BALANCE), mark("filed", "5"));
    assertTotal("4.5", marked);
    assertEquals("登记簿第3页", marked.items().get(0).mark().orElseThrow().evidence());
  }

  @Test
  void bonusCountsFromAThresholdAndUpToABound() throws Exception {
    Profile profile = profile(ten("", ITEMS));
    assertTotal("11.0", score(profile, findings()));
    Scorecard most = score(profile, findings(), mark("extra", "3"));
    assertTotal("12.0", most);
    assertEquals("2", most.bonus().toPlainString());
    assertTotal("5.0", score(profile, findings(), mark("extra", "3"), mark("filed", "5")));
  }

  @Test
  void pointsThatPeopleGiveCountNeitherWayUntilTheyDo() throws Exception {
    Profile profile =
        profile(
            ten(
                "",
                "\"items\": [{\"id\": \"shown\", \"title\": {\"zh\": \"专栏\", \"en\": \"column\"},"
                    + " \"kind\": \"award\", \"dimension\": \"report\", \"points\": 4,"
                    + " \"asks\": {\"zh\": \"网站\", \"en\": \"the site\"}}]"));
    Scorecard open = score(profile, findings(BLANK));
    assertTotal("9.2", open); // 5.5 of 6
    assertEquals(40, open.unjudged());
    assertTotal("6.5", score(profile, findings(BLANK), mark("shown", "1")));
  }

  @Test
  void gradeIsCappedWhileErrorsStand() throws Exception {
    Profile profile =
        profile(
            ten(
                "",
                "\"gradeCaps\": [{\"id\": \"errors\", \"grade\": \"良\", \"rules\": [\"*\"],"
                    + " \"severity\": \"error\", \"reason\": {\"zh\": \"有错误。\", \"en\":"
                    + " \"Errors.\"}}]"));
    Scorecard card = score(profile, findings(BALANCE));
    assertTotal("9.5", card);
    assertEquals("良", card.grade());
    assertEquals("errors", card.cap().orElseThrow().id());
    assertEquals("优", score(profile, findings(BLANK)).grade());
  }

  @Test
  void quotaLeavesTheBestGradeToTheBest() throws Exception {
    Profile profile = profile(ten("", "").replace("\"from\": 9}", "\"from\": 9, \"quota\": 40}"));
    List<Entry> entries =
        List.of(
            entry("甲局", "9.9"),
            entry("乙局", "9.5"),
            entry("丙局", "9.5"),
            entry("丁局", "9.2"),
            entry("戊局", "7.0"));
    List<String> grades =
        Ranking.of(entries).get(0).within(profile).places().stream()
            .map(place -> place.entry().agency() + place.entry().grade())
            .toList();
    // two of five: those that share the second rank would be three, and nobody passes them
    assertEquals(List.of("甲局优", "丙局良", "乙局良", "丁局良", "戊局差"), grades);
  }

  private static Entry entry(String agency, String total) {
    String grade = new BigDecimal(total).compareTo(new BigDecimal("9")) < 0 ? "差" : "优";
    return new Entry(agency, 2023, Entry.Standing.SCORED, new BigDecimal(total), grade, 0, 0);
  }

  @Test
  void scoresFromElsewhereMakeTheTotalOrThereIsNone() throws Exception {
    Profile profile =
        profile(
            ten(
                "",
                "\"combination\": {\"own\": 70, \"others\": [{\"id\": \"self\", \"share\": 30,"
                    + " \"outOf\": 100, \"title\": {\"zh\": \"自评分\", \"en\": \"own score\"}}]}"));
    Scorecard without = score(profile, findings());
    assertNull(without.total());
    assertTrue(without.missing().get(0).zh().contains("自评分"));
    assertTotal("9.4", score(profile, findings(), mark("self", "80")));
  }

  @Test
  void marksAreReadWithEveryMistake() throws Exception {
    Profile profile = profile(ten("", ITEMS));
    Path file = folder.resolve("marks.csv");
    Files.writeString(file, "机关,年度,项目,分值,依据,评定人\n某局,2023,filed,5,\"登记簿,第3页\",张某\n");
    Mark read = PeopleMarks.load(file, profile).all().get(0);
    assertEquals("登记簿,第3页", read.evidence());
    Files.writeString(
        file, "机关\t年度\t项目\t分值\t依据\t评定人\n某局\t23\tfiles\t5\t登记簿\t张某\n乙局\t2023\tfiled\t6\t\t张某\n");
    List<Wording> mistakes =
        assertThrows(ProfileException.class, () -> PeopleMarks.load(file, profile)).mistakes();
    assertEquals(4, mistakes.size(), mistakes.toString());
    assertTrue(mistakes.get(1).zh().contains("可能是filed"), mistakes.get(1).zh());
    assertTrue(mistakes.get(3).zh().contains("依据"), mistakes.get(3).zh());
  }

  @Test
  void nameThatStandsForNothingIsToldWithTheNearest() throws Exception {
    Wording mistake =
        assertThrows(
                ProfileException.class,
                () ->
                    profile(ten("\"cell/blank\": {\"points\": 1, \"dimension\": \"raport\"}", "")))
            .mistakes()
            .get(0);
    assertTrue(mistake.zh().contains("可能是report"), mistake.zh());
    Profile profile = profile(ten("\"arithmetic/balanse\": {\"points\": 1}", ""));
    assertEquals(List.of("arithmetic/balanse"), profile.unknownRules(RULES));
  }
}
