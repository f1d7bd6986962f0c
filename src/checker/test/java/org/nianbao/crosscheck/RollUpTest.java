package org.nianbao.crosscheck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.nianbao.agency.Agencies;
import org.nianbao.agency.Agency;
import org.nianbao.check.CheckedReport;
import org.nianbao.document.UnreadableException;
import org.nianbao.rules.Finding;
import org.nianbao.wording.Language;

/** A government's summary beside the reports of its bodies. */
class RollUpTest {

  private static final String GOVERNMENT = "澄岭市望湖区人民政府";
  private static final String OFFICE = "澄岭市望湖区人民政府办公室";
  private static final String WATER = "澄岭市望湖区水务局";

  private final String region = ReportsBeside.base("2021-region");
  private final String office = ReportsBeside.base("2021-office");
  private final String water = ReportsBeside.base("2021");

  RollUpTest() throws IOException {}

  private static Agency agency(String name, String parent) {
    return new Agency(name, List.of(), List.of(), parent, "", "", Optional.empty());
  }

  private static Agencies list(String... more) {
    List<Agency> all = new ArrayList<>();
    all.add(agency(GOVERNMENT, ""));
    all.add(agency(OFFICE, GOVERNMENT));
    all.add(agency(WATER, GOVERNMENT));
    for (String name : more) {
      all.add(agency(name, GOVERNMENT));
    }
    return Agencies.of(all);
  }

  private static CheckedReport judged(Agencies agencies, String text, String... beside)
      throws UnreadableException {
    return ReportsBeside.judged(agencies, "body", text, beside);
  }

  private static List<Finding> rollups(CheckedReport checked) {
    return checked.judgement().findings().stream()
        .filter(f -> f.rule().family().equals("rollup"))
        .toList();
  }

  @Test
  void aRightSummaryIsTheSum() throws UnreadableException {
    CheckedReport checked = judged(list(), region, office, water);
    assertEquals(List.of(), checked.judgement().findings());
    assertEquals(List.of(), checked.judgement().unassessed());
  }

  @Test
  void withoutAListNothingIsASummary() throws UnreadableException {
    String wrong = region.replace("\t486\n", "\t20\n");
    assertEquals(List.of(), rollups(judged(Agencies.NONE, wrong, office, water)));
  }

  @Test
  void aCellIsShownWithTheBodiesThatContribute() throws UnreadableException {
    String wrong = region.replace("\t8\n\t3\n\t40\n", "\t8\n\t3\n\t44\n");
    List<Finding> findings = rollups(judged(list(), wrong, office, water));
    assertEquals(1, findings.size());
    Finding finding = findings.get(0);
    assertEquals("rollup/sum", finding.rule().id());
    assertEquals("40", finding.expected());
    assertEquals("44", finding.actual());
    assertEquals("[disclosure/documents/in-force]", finding.cells().toString());
    assertTrue(
        finding.message(Language.ZH).endsWith("各机关的数：" + OFFICE + " 28、" + WATER + " 12"),
        finding.message(Language.ZH));
    assertEquals(
        List.of("body-1.txt", "body-2.txt"),
        finding.witnesses().stream().map(w -> w.path()).toList());
  }

  @Test
  void whereBodiesAreMissingTheyAreNamed() throws UnreadableException {
    String wrong = region.replace("\t486\n", "\t500\n");
    CheckedReport checked = judged(list("澄岭市望湖区教育局"), wrong, office, water);
    assertEquals(List.of(), rollups(checked));
    assertEquals("rollup/sum", checked.judgement().unassessed().get(0).rule().id());
    String reason = checked.judgement().unassessed().get(0).reason().zh();
    assertTrue(reason.contains("缺少1个机关的报告") && reason.contains("教育局"), reason);
  }

  @Test
  void oneBodyIsEnoughToProveThatASummaryIsTooSmall() throws UnreadableException {
    String wrong = region.replace("\t486\n", "\t480\n").replace("\t57\n", "\t50\n");
    CheckedReport checked = judged(list(), wrong, water);
    List<Finding> findings = rollups(checked);
    assertEquals(1, findings.size());
    assertEquals("rollup/exceeds", findings.get(0).rule().id());
    assertEquals(2, findings.get(0).cells().size());
  }

  @Test
  void aBodyThatWasLeftOutIsOneFinding() throws UnreadableException {
    // the summary of two bodies beside three: all that it lacks is the third
    String third = office.replace(OFFICE, "澄岭市望湖区司法局");
    List<Finding> findings = rollups(judged(list("澄岭市望湖区司法局"), region, office, water, third));
    assertEquals(1, findings.size());
    assertTrue(findings.get(0).cells().size() > 10);
    assertTrue(
        findings.get(0).message(Language.ZH).contains("疑为漏计该机关"),
        findings.get(0).message(Language.ZH));
  }

  @Test
  void aTownIsNoSummary() throws UnreadableException {
    Agencies agencies = Agencies.of(List.of(agency("望湖镇人民政府", ""), agency(WATER, "望湖镇人民政府")));
    String town = region.replace(GOVERNMENT, "望湖镇人民政府").replace("\t486\n", "\t4\n");
    assertEquals(List.of(), rollups(judged(agencies, town, water)));
  }

  @Test
  void anUpperGovernmentTakesInTheSummariesBelowIt() throws UnreadableException {
    List<Agency> all = new ArrayList<>(list().all());
    all.set(0, agency(GOVERNMENT, "澄岭市人民政府"));
    all.add(agency("澄岭市人民政府", ""));
    String city = region.replace(GOVERNMENT, "澄岭市人民政府");
    assertEquals(List.of(), rollups(judged(Agencies.of(all), city, region, office, water)));
    CheckedReport without = judged(Agencies.of(all), city, office, water);
    assertTrue(without.judgement().unassessed().get(0).reason().zh().contains(GOVERNMENT));
  }

  @Test
  void aBodysBlankCellLeavesItsSumOpen() throws UnreadableException {
    String blank = water.replace("\t486\n", "\t\n");
    CheckedReport checked = judged(list(), region, office, blank);
    assertEquals(List.of(), rollups(checked));
    assertEquals(
        List.of("rollup/sum"),
        checked.judgement().unassessed().stream().map(u -> u.rule().id()).toList());
  }
}
