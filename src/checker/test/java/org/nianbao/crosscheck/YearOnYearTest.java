package org.nianbao.crosscheck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.nianbao.Nianbao;
import org.nianbao.agency.Agencies;
import org.nianbao.agency.Agency;
import org.nianbao.check.CheckedReport;
import org.nianbao.document.Budget;
import org.nianbao.document.BudgetSpentException;
import org.nianbao.document.UnreadableException;
import org.nianbao.facts.CopyShare;
import org.nianbao.facts.Witness;
import org.nianbao.rules.Finding;
import org.nianbao.rules.Severity;
import org.nianbao.rules.Unassessed;
import org.nianbao.wording.Language;

/** A report beside its agency's report of the year before. */
class YearOnYearTest {

  private static final String CARRIED_IN = "二、上年结转政府信息公开申请数量\n\t2\n\t1";
  private static final String OTHER_KINDS = "二、上年结转政府信息公开申请数量\n\t1\n\t2";

  private final String now = ReportsBeside.base("2021");
  private final String before = ReportsBeside.base("2021-before");

  YearOnYearTest() throws IOException {}

  private static CheckedReport judged(Agencies agencies, String text, String... beside)
      throws UnreadableException {
    return ReportsBeside.judged(agencies, "before", text, beside);
  }

  private static List<String> carried(CheckedReport checked) {
    return checked.judgement().findings().stream()
        .filter(f -> f.rule().family().equals("carry"))
        .map(f -> f.severity().id() + " " + f.rule().id() + " " + f.cells() + " " + f.expected())
        .toList();
  }

  private static List<String> open(CheckedReport checked) {
    return checked.judgement().unassessed().stream().map(u -> u.rule().id()).toList();
  }

  @Test
  void aReportAloneIsNotComparedAndNothingIsSaidOfIt() throws UnreadableException {
    CheckedReport checked = judged(Agencies.NONE, now.replace(CARRIED_IN, OTHER_KINDS));
    assertEquals(List.of(), carried(checked));
    assertEquals(List.of(), open(checked));
  }

  @Test
  void eachColumnIsComparedAndBothSidesAreShown() throws UnreadableException {
    CheckedReport checked = judged(Agencies.NONE, now.replace(CARRIED_IN, OTHER_KINDS), before);
    assertEquals(
        List.of(
            "error carry/requests [requests/carried-in/person] 2",
            "error carry/requests [requests/carried-in/company] 1"),
        carried(checked));
    Finding finding =
        checked.judgement().findings().stream()
            .filter(f -> f.rule().family().equals("carry"))
            .findFirst()
            .orElseThrow();
    Witness witness = finding.witnesses().get(0);
    assertEquals("before-1.txt", witness.path());
    assertEquals("2", witness.text());
    assertTrue(witness.name().zh().contains("结转下年度继续办理"), witness.name().zh());
    assertTrue(witness.place().number() > 0);
  }

  @Test
  void diagnosisStillExplainsTheRightFindings() throws UnreadableException {
    // the sums of two columns no longer hold, and both columns do not go on from last year's
    CheckedReport checked = judged(Agencies.NONE, now.replace(CARRIED_IN, OTHER_KINDS), before);
    List<Finding> findings = checked.judgement().findings();
    List<String> explained =
        checked.diagnosis().causes().stream()
            .flatMap(cause -> cause.explains().stream())
            .map(index -> findings.get(index).rule().id())
            .distinct()
            .toList();
    assertEquals(List.of("arithmetic/balance"), explained);
  }

  @Test
  void anExplanationMakesItAHint() throws UnreadableException {
    String told =
        now.replace(CARRIED_IN, OTHER_KINDS)
            .replace("没有其他需要报告的事项。", "因上年度误报申请人类别，本年结转数与上年度报告不一致，以本报告为准。");
    assertEquals(
        List.of(Severity.INFO, Severity.INFO),
        judged(Agencies.NONE, told, before).judgement().findings().stream()
            .filter(f -> f.rule().id().equals("carry/requests"))
            .map(Finding::severity)
            .toList());
  }

  @Test
  void whatCannotBeReadOfTheYearBeforeIsNotJudged() throws UnreadableException {
    String noTable =
        before.substring(0, before.indexOf("\t（本列数据"))
            + before.substring(before.indexOf("四、政府信息公开行政复议、行政诉讼情况\n\t"));
    CheckedReport checked = judged(Agencies.NONE, now, noTable);
    assertEquals(List.of("carry/requests"), open(checked));
    assertEquals(List.of(), carried(checked));
  }

  @Test
  void twoDifferingReportsOfTheYearBeforeLeaveItOpen() throws UnreadableException {
    String other = before.replace("\t431\n", "\t432\n");
    CheckedReport checked = judged(Agencies.NONE, now, before, other);
    assertEquals(
        List.of(
            "carry/copied", "carry/in-force", "carry/requests", "carry/swing", "carry/unchanged"),
        open(checked));
    Unassessed first = checked.judgement().unassessed().get(0);
    assertTrue(first.reason().zh().contains("before-1.txt、before-2.txt"), first.reason().zh());
  }

  @Test
  void ofManyDifferingReportsTheFirstAreNamed() throws UnreadableException {
    String[] many = new String[30];
    for (int i = 0; i < many.length; i++) {
      many[i] = before.replace("\t431\n", "\t" + (500 + i) + "\n");
    }
    CheckedReport checked = judged(Agencies.NONE, now, many);
    Unassessed first = checked.judgement().unassessed().get(0);
    String said = first.reason().zh();
    assertTrue(said.contains("有30份") && said.endsWith("before-12.txt等"), said);
    assertTrue(first.reason().en().endsWith("and 18 more"), first.reason().en());
  }

  @Test
  void comparingTakesStepsOfTheBudget() throws UnreadableException {
    Member own = new Member("now.txt", judged(Agencies.NONE, now).report());
    Member last = new Member("before.txt", judged(Agencies.NONE, before).report());
    ReportSet set =
        ReportSet.of(List.of(own, last), Agencies.NONE, Nianbao.standard().checker().copyLimits());
    Budget small = new Budget(Duration.ofHours(1), 100);
    assertThrows(BudgetSpentException.class, () -> set.around(own, small));
  }

  @Test
  void whatIsToldOfReportsThatDifferIsWorkedOutOnce() throws UnreadableException {
    CheckedReport one = judged(Agencies.NONE, before);
    List<Member> members = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      String text = before.replace("\t431\n", "\t" + (500 + i) + "\n");
      members.add(new Member(i + ".txt", judged(Agencies.NONE, text).report()));
    }
    ReportSet set = ReportSet.of(members, Agencies.NONE, Nianbao.standard().checker().copyLimits());
    List<Member> same = set.reports(one.report().agency(), one.report().year());
    assertEquals(40, same.size());
    assertSame(set.several(same).orElseThrow(), set.several(same).orElseThrow());
  }

  private static String sectionFive(String text) {
    int from = text.indexOf("五、存在的主要问题及改进情况\n");
    return text.substring(from, text.indexOf("六、其他需要报告的事项\n", from));
  }

  @Test
  void aSectionThatIsLastYearsIsToldByItself() throws UnreadableException {
    String taken = now.replace(sectionFive(now), sectionFive(before).replace("2023年", "2024年"));
    CheckedReport checked = judged(Agencies.NONE, taken, before);
    List<Finding> found =
        checked.judgement().findings().stream()
            .filter(finding -> finding.rule().id().equals("carry/copied"))
            .toList();
    assertEquals(1, found.size());
    assertTrue(found.get(0).message(Language.ZH).startsWith("第5部分"));
    assertEquals(5, found.get(0).section());
    CopyShare share = checked.shares().get(0);
    assertTrue(share.lastYear() && share.percent() < 50, share.toString());
    assertTrue(share.parts().contains(new CopyShare.Part(5, 100)), share.toString());
  }

  @Test
  void whatIsSharedWithLastYearIsAlwaysPublished() throws UnreadableException {
    CheckedReport checked = judged(Agencies.NONE, now, before);
    assertEquals("before-1.txt", checked.shares().get(0).path());
    assertEquals(0, checked.shares().get(0).percent());
    assertTrue(
        checked.judgement().findings().stream()
            .noneMatch(finding -> finding.rule().id().equals("carry/copied")));
  }

  @Test
  void oneProblemThatStayedIsNoCopy() throws UnreadableException {
    String stayed = sectionFive(before).split("；", -1)[0].split("：", -1)[1];
    String taken = now.replace("存在的主要问题：", "存在的主要问题：" + stayed + "；");
    assertTrue(
        judged(Agencies.NONE, taken, before).judgement().findings().stream()
            .noneMatch(finding -> finding.rule().id().equals("carry/copied")));
  }

  @Test
  void aSectionThatIsAnotherBodysIsToldByItself() throws IOException, UnreadableException {
    String other = ReportsBeside.base("2021-neighbour");
    String taken = now.replace(sectionFive(now), sectionFive(other));
    CheckedReport checked = judged(Agencies.NONE, taken, other);
    List<Finding> found =
        checked.judgement().findings().stream()
            .filter(finding -> finding.rule().id().equals("copy/other-agency"))
            .toList();
    assertEquals(1, found.size());
    assertTrue(found.get(0).message(Language.ZH).startsWith("第5部分"));
    assertEquals(1, checked.shares().size());
  }

  @Test
  void aFigureThatVanishedIsWorthALook() throws UnreadableException {
    assertEquals(1, swings(now.replace("\t486\n", "\t0\n"), before));
    assertEquals(1, swings(now, before.replace("\t431\n", "\t0\n")));
    assertEquals(0, swings(now.replace("\t57\n", "\t0\n"), before)); // few come and go
  }

  private static long swings(String text, String last) throws UnreadableException {
    return judged(Agencies.NONE, text, last).judgement().findings().stream()
        .filter(finding -> finding.rule().id().equals("carry/swing"))
        .count();
  }

  @Test
  void tablesOfZerosAreAlikeEveryYear() throws UnreadableException {
    String zeros = now.replaceAll("\n\t[0-9.]+(?=\n)", "\n\t0");
    String last = before.replaceAll("\n\t[0-9.]+(?=\n)", "\n\t0");
    assertTrue(
        judged(Agencies.NONE, zeros, last).judgement().findings().stream()
            .noneMatch(finding -> finding.rule().id().equals("carry/unchanged")));
  }

  @Test
  void theSameReportTwiceIsOne() throws UnreadableException {
    CheckedReport checked =
        judged(Agencies.NONE, now.replace(CARRIED_IN, OTHER_KINDS), before, before + "\n");
    assertEquals(2, carried(checked).size());
  }

  @Test
  void anotherAgencyIsNotCompared() throws UnreadableException {
    String other = before.replace("澄岭市望湖区水务局", "澄岭市望湖区城市管理局");
    CheckedReport checked = judged(Agencies.NONE, now.replace(CARRIED_IN, OTHER_KINDS), other);
    assertEquals(List.of(), carried(checked));
  }

  @Test
  void aRenamedAgencyIsToldByTheList() throws UnreadableException {
    String other = before.replace("澄岭市望湖区水务局", "澄岭市望湖区水利局");
    String changed = now.replace(CARRIED_IN, OTHER_KINDS);
    assertEquals(List.of(), carried(judged(Agencies.NONE, changed, other)));
    assertEquals(2, carried(judged(list("澄岭市望湖区水利局"), changed, other)).size());
  }

  @Test
  void aMergedAgencyIsNotComparedWithOneOfItsParts() throws UnreadableException {
    String one = before.replace("澄岭市望湖区水务局", "澄岭市望湖区水利局");
    String two = before.replace("澄岭市望湖区水务局", "澄岭市望湖区排水处").replace("\t431\n", "\t8\n");
    CheckedReport checked =
        judged(list("澄岭市望湖区水利局", "澄岭市望湖区排水处"), now.replace(CARRIED_IN, OTHER_KINDS), one, two);
    assertEquals(List.of(), carried(checked));
    String reason = checked.judgement().unassessed().get(0).reason().zh();
    assertTrue(reason.contains("合并"), reason);
  }

  private static Agencies list(String... former) {
    return Agencies.of(
        List.of(new Agency("澄岭市望湖区水务局", List.of(), List.of(former), "", "", "", Optional.empty())));
  }
}
