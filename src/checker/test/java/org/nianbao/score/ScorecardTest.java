package org.nianbao.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.nianbao.document.Place;
import org.nianbao.rules.Basis;
import org.nianbao.rules.Dimension;
import org.nianbao.rules.Finding;
import org.nianbao.rules.Judgement;
import org.nianbao.rules.Rule;
import org.nianbao.rules.Severity;
import org.nianbao.rules.Unassessed;
import org.nianbao.score.Deduction.Because;
import org.nianbao.wording.Wording;

class ScorecardTest {

  private static final Wording NONE = Wording.same("");
  private static final Wording NO_DATE = new Wording("没有公布日期", "no date");

  private static final Rule LATE = rule("timing/late", Dimension.TIMELINESS, 10, 15);
  private static final Rule MISSING =
      rule("structure/section-missing", Dimension.COMPLETENESS, 8, 20);
  private static final Rule LABEL = rule("table/label", Dimension.FORM, 1, 3);
  private static final Rule BALANCE = rule("arithmetic/balance", Dimension.ACCURACY, 5, 25);
  private static final Rule TOTAL = rule("arithmetic/applicants-total", Dimension.ACCURACY, 6, 25);
  private static final Rule CLAIM = rule("claim/new", Dimension.CONSISTENCY, 3, 9);
  private static final Rule PERIOD = rule("text/period", Dimension.CONTENT, 4, 8);
  private static final Rule NUMBER = rule("privacy/id-number", Dimension.CONTENT, 10, 10);
  private static final Rule NOT_A_REPORT =
      rule("structure/not-a-report", Dimension.COMPLETENESS, 20, 20);
  private static final Rule MAIL =
      new Rule(
          "privacy/personal-mail",
          "nianbao",
          NONE,
          Severity.INFO,
          Dimension.CONTENT,
          2,
          2,
          NONE,
          Basis.of(NONE),
          NONE,
          List.of(),
          0,
          0,
          Map.of(),
          List.of());
  private static final List<Rule> RULES =
      List.of(LATE, MISSING, LABEL, BALANCE, TOTAL, CLAIM, PERIOD, NUMBER, NOT_A_REPORT, MAIL);

  private static Rule rule(String id, Dimension dimension, int points, int cap) {
    return new Rule(
        id,
        "nianbao",
        NONE,
        Severity.ERROR,
        dimension,
        points,
        cap,
        NONE,
        Basis.of(NONE),
        NONE,
        List.of(),
        0,
        0,
        Map.of(),
        List.of());
  }

  private static Finding in(int section, Rule rule) {
    return new Finding(
        rule, rule.severity(), List.of(), "", "", List.of(), section, "", Place.UNKNOWN);
  }

  private static Judgement findings(Rule... rules) {
    return new Judgement(Arrays.stream(rules).map(rule -> in(0, rule)).toList(), List.of());
  }

  private static Scorecard score(Judgement judgement) {
    return Scorecard.of(judgement, RULES, List.of(), Set.of(), Profile.builtIn());
  }

  private static DimensionScore of(Scorecard card, Dimension dimension) {
    return card.dimensions().stream()
        .filter(score -> score.id().equals(dimension.id()))
        .findFirst()
        .orElseThrow();
  }

  private static void assertTotal(String expected, Scorecard card) {
    assertEquals(new BigDecimal(expected), card.total());
  }

  private static void assertPoints(int expected, BigDecimal points) {
    assertEquals(BigDecimal.valueOf(expected), points);
  }

  @Test
  void cleanReportHasAllPoints() {
    Scorecard card = score(findings());
    assertTotal("100.0", card);
    assertEquals("优", card.grade());
    assertEquals("default", card.profile());
    assertEquals(6, card.dimensions().size());
    assertEquals(Optional.empty(), card.veto());
  }

  @Test
  void findingsTakeTheirPoints() {
    Scorecard card = score(findings(LATE, MISSING, BALANCE, CLAIM, PERIOD, MAIL));
    assertTotal("75.0", card);
    assertEquals("中", card.grade());
    assertPoints(10, of(card, Dimension.TIMELINESS).score());
    assertPoints(6, of(card, Dimension.CONTENT).score());
    assertEquals(new Deduction(5, 0, 0, Because.INFORMATION), card.deductions().get(5));
  }

  @Test
  void ruleTakesNoMoreThanItsCap() {
    Scorecard card = score(findings(LABEL, LABEL, LABEL, LABEL));
    assertTotal("97.0", card);
    assertEquals(new Deduction(2, 1, 1, Because.FULL), card.deductions().get(2));
    assertEquals(new Deduction(3, 1, 0, Because.CAPPED), card.deductions().get(3));
  }

  @Test
  void dimensionIsNeverBelowZero() {
    Scorecard card = score(findings(BALANCE, BALANCE, BALANCE, TOTAL, TOTAL, TOTAL));
    assertTotal("75.0", card);
    assertPoints(0, of(card, Dimension.ACCURACY).score());
    assertEquals(new Deduction(4, 6, 4, Because.SPENT), card.deductions().get(4));
    assertEquals(new Deduction(5, 6, 0, Because.SPENT), card.deductions().get(5));
  }

  @Test
  void rootCauseIsChargedOnceByItsDearestFinding() {
    Judgement judgement = findings(BALANCE, TOTAL, BALANCE, BALANCE);
    Scorecard card =
        Scorecard.of(judgement, RULES, List.of(List.of(0, 1, 2)), Set.of(), Profile.builtIn());
    assertTotal("89.0", card);
    assertEquals(
        List.of(
            new Deduction(0, 5, 0, Because.SAME_CAUSE),
            new Deduction(1, 6, 6, Because.FULL),
            new Deduction(2, 5, 0, Because.SAME_CAUSE),
            new Deduction(3, 5, 5, Because.FULL)),
        card.deductions());
  }

  @Test
  void dimensionNotJudgedGivesItsWeightToTheOthers() {
    Judgement judgement =
        new Judgement(List.of(in(3, BALANCE)), List.of(new Unassessed(LATE, true, NO_DATE)));
    Scorecard card = score(judgement);
    // 80 of 85.
    assertTotal("94.1", card);
    DimensionScore timeliness = of(card, Dimension.TIMELINESS);
    assertFalse(timeliness.judged());
    assertPoints(15, timeliness.weight());
    assertEquals(Optional.of(NO_DATE), timeliness.reason());
  }

  @Test
  void dimensionWithoutItsDecisiveRuleIsNotJudged() {
    List<Rule> rules = new ArrayList<>(RULES);
    rules.remove(LATE);
    rules.add(rule("timing/signed-year", Dimension.TIMELINESS, 5, 5));
    Scorecard card = Scorecard.of(findings(), rules, List.of(), Set.of(), Profile.builtIn());
    assertFalse(of(card, Dimension.TIMELINESS).judged());
    assertTrue(of(card, Dimension.FORM).judged());
  }

  @Test
  void ruleThatFoundSomethingHasJudged() {
    Judgement judgement =
        new Judgement(List.of(in(0, LATE)), List.of(new Unassessed(LATE, false, NO_DATE)));
    assertTotal("95.0", score(judgement));
  }

  @Test
  void findingMilderThanItsRuleIsChargedAsWhatItIs() {
    Finding mild =
        new Finding(BALANCE, Severity.INFO, List.of(), "", "", List.of(), 3, "", Place.UNKNOWN);
    Scorecard card = score(new Judgement(List.of(mild), List.of()));
    assertTotal("100.0", card);
    assertEquals(List.of(new Deduction(0, 0, 0, Because.INFORMATION)), card.deductions());
  }

  @Test
  void nothingJudgedIsNoScore() {
    Scorecard card = Scorecard.of(findings(), List.of(), List.of(), Set.of(), Profile.builtIn());
    assertNull(card.total());
    assertEquals("", card.grade());
  }

  @Test
  void twoMissingPartsOfArticle50FailTheReport() {
    Judgement judgement = new Judgement(List.of(in(2, MISSING), in(6, MISSING)), List.of());
    Scorecard card = score(judgement);
    assertTotal("84.0", card);
    assertEquals("不合格", card.grade());
    assertEquals("article-50", card.veto().orElseThrow().id());
  }

  @Test
  void missingOverviewIsNotOneOfTheFiveParts() {
    Judgement judgement = new Judgement(List.of(in(1, MISSING), in(6, MISSING)), List.of());
    assertEquals("良", score(judgement).grade());
  }

  @Test
  void identityNumberFailsTheReport() {
    Scorecard card = score(findings(NUMBER));
    assertTotal("90.0", card);
    assertEquals("不合格", card.grade());
  }

  @Test
  void whatIsNoReportHasNoPoints() {
    Scorecard card = score(findings(NOT_A_REPORT));
    assertTotal("0.0", card);
    assertEquals("不合格", card.grade());
    assertEquals("not-a-report", card.veto().orElseThrow().id());
  }

  @Test
  void whatIsWaivedCostsNothingAndLeavesTheCauseToTheOthers() {
    Judgement judgement = findings(BALANCE, TOTAL, LABEL);
    Scorecard one =
        Scorecard.of(judgement, RULES, List.of(List.of(0, 1)), Set.of(1, 2), Profile.builtIn());
    assertEquals(
        List.of(Because.FULL, Because.WAIVED, Because.WAIVED),
        one.deductions().stream().map(Deduction::because).toList());
    assertEquals(
        List.of(5, 0, 0),
        one.deductions().stream().map(deduction -> deduction.taken().intValue()).toList());
    assertPoints(20, of(one, Dimension.ACCURACY).score());
    assertPoints(20, of(one, Dimension.FORM).score());
    Scorecard all =
        Scorecard.of(judgement, RULES, List.of(List.of(0, 1)), Set.of(0, 1, 2), Profile.builtIn());
    assertEquals("100.0", all.total().toPlainString());
  }

  @Test
  void whatIsWaivedBringsNoVeto() {
    Judgement judgement = findings(NUMBER, LABEL);
    Profile profile = Profile.builtIn();
    assertTrue(Scorecard.of(judgement, RULES, List.of(), Set.of(), profile).veto().isPresent());
    assertTrue(Scorecard.of(judgement, RULES, List.of(), Set.of(0), profile).veto().isEmpty());
  }
}
