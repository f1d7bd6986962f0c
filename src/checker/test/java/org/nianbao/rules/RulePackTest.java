package org.nianbao.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.document.Limits;
import org.nianbao.document.Readers;
import org.nianbao.document.ReadersOfReports;
import org.nianbao.document.Source;
import org.nianbao.facts.Given;
import org.nianbao.facts.Report;
import org.nianbao.form.Forms;
import org.nianbao.recognition.Recognition;
import org.nianbao.wording.Language;

/**
 * Further packs of rules: compiled at run time, linted, told by file, line and column, and kept
 * from doing harm.
 */
class RulePackTest {

  private static final String RULE =
      """
      package org.nianbao.local

      import org.nianbao.facts.*
      import static org.nianbao.rules.Reporting.*

      rule "local/requests"
        @title("申请量") @severity("warning") @dimension("content") @points(2)
        @message("本年新收%1件，请核对") @basis("本省通知") @advice("核对数据")
      when
        $f : Figure(table == "requests", row == "new", column == "total", value != null, value > 0)
      then
        report(drools, $f, $f.text());
      end
      """;

  @TempDir Path folder;

  private RulePack compile(String drl) throws IOException, RulePackException {
    Files.writeString(folder.resolve("local.drl"), drl);
    return RulePack.compile(folder);
  }

  private static Report report() throws Exception {
    Path sample = Path.of("test-reports/2021-bureau-dropped-digit.txt");
    return new Recognition(Forms.builtIn())
        .recognize(
            new Readers(ReadersOfReports.HINTS)
                .read(Source.of(sample, Limits.DEFAULT), Limits.DEFAULT),
            Given.NOTHING);
  }

  @Test
  void furtherRulesJudgeBesideOurs() throws Exception {
    Judge judge = Judge.of(List.of(RulePack.builtIn(), compile(RULE)), Set.of());
    assertTrue(judge.catalogue().stream().anyMatch(r -> r.id().equals("local/requests")));
    List<String> found =
        judge.judge(report()).findings().stream()
            .filter(f -> f.rule().pack().equals(folder.getFileName().toString()))
            .map(f -> f.message(Language.EN))
            .toList();
    assertEquals(1, found.size());
    assertTrue(found.get(0).matches("本年新收\\d+件，请核对"), found.get(0));
  }

  @ParameterizedTest
  @CsvSource({
    "Figure(table, Figur(table, local.drl:10:8 规则",
    "$f.text());, $f.txt());, local.drl:12:25 规则",
    "table == \"requests\", tabel == \"requests\", local.drl:10:15 规则",
    "then, thn, local.drl:12:3 规则",
    "@severity(\"warning\"), @severity(\"fatal\"), local.drl:6 规则",
    "@basis(\"本省通知\"), , local.drl:6 规则",
    "@points(2), @points(200), local.drl:6 规则",
    "local/requests, Requests, local.drl:6 规则"
  })
  void mistakesAreToldByTheirPlace(String right, String wrong, String place) {
    String drl = RULE.replace(right, wrong == null ? "" : wrong);
    RulePackException e = assertThrows(RulePackException.class, () -> compile(drl));
    String told = e.problems().get(0).zh();
    assertTrue(told.startsWith(place), told);
    assertFalse(told.contains("Lambda"), told);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"org.nianbao.report.*", "org.nianbao.report.Figure", "org.nianbao.set.Figure"})
  void factsAreFoundWhereTheyStoodBefore(String former) throws Exception {
    String drl = RULE.replace("org.nianbao.facts.*", former);
    Judge judge = Judge.of(List.of(compile(drl)), Set.of());
    assertEquals(1, judge.judge(report()).findings().size());
  }

  private static final String FAMILY =
      """

      rule "large figures"
        @severity("warning") @dimension("content") @points(2) @thresholds("least=9")
        @message("%1，请核对") @basis("local-notice") @basisNote("数大的要核对") @advice("核对数据")
        enabled false
      when
        $f : Figure(table == "requests", column == "total", value != null, value > 0)
      then
      end

      rule "local/large" extends "large figures"
        @inherits("large figures") @title("申请量大")
      when
        Threshold(rule == "local/large", name == "least", $least : value)
        Figure(this == $f, row == "new", value >= $least)
      then
        report(drools, $f, $f.text());
      end
      """;

  private static final String NOTICE =
      """
      {"laws": [{"id": "local-notice", "zh": "《本省通知》", "en": "our notice", "from": 2021}]}
      """;

  @Test
  void rulesExtendAFamilyAndInheritFromIt() throws Exception {
    Files.writeString(folder.resolve("laws.json"), NOTICE);
    RulePack pack = compile(RULE + FAMILY);
    assertEquals(
        List.of("local/large", "local/requests"), pack.rules().stream().map(Rule::id).toList());
    Rule large = pack.rules().get(0);
    assertEquals("《本省通知》：数大的要核对", large.basis().in(2021).zh());
    assertEquals(Map.of("least", 9), large.thresholds());
    assertEquals(List.of("local/large"), found(pack, Map.of("local/large", Map.of("least", 1))));
    assertEquals(List.of(), found(pack, Map.of("local/large", Map.of("least", 99_999))));
  }

  private static List<String> found(RulePack pack, Map<String, Map<String, Integer>> thresholds)
      throws Exception {
    return Judge.of(List.of(pack), Set.of("local/requests"), thresholds)
        .judge(report())
        .findings()
        .stream()
        .map(f -> f.rule().id())
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "'@inherits(\"large figures\")', '@inherits(\"large\")', 'local.drl:24 规则'",
    "least=9, least=nine, 'local.drl:24 规则'",
    "local-notice, local-note, 'local.drl:24 规则'",
    "'@thresholds(\"least=9\")', '@eachIdentity(\"LESS\")', 'local.drl:24 规则'"
  })
  void mistakesOfAFamilyAreToldAtItsRules(String right, String wrong, String place)
      throws Exception {
    Files.writeString(folder.resolve("laws.json"), NOTICE);
    RulePackException e =
        assertThrows(RulePackException.class, () -> compile(RULE + FAMILY.replace(right, wrong)));
    assertTrue(e.problems().get(0).zh().startsWith(place), e.problems().toString());
  }

  @Test
  void takenNamesAreRefused() throws Exception {
    RulePack pack = compile(RULE.replace("local/requests", "arithmetic/balance"));
    RulePackException e =
        assertThrows(
            RulePackException.class, () -> Judge.of(List.of(RulePack.builtIn(), pack), Set.of()));
    assertTrue(e.problems().get(0).zh().contains("arithmetic/balance"));
  }

  @Test
  void folderWithoutRulesIsRefused() {
    RulePackException e = assertThrows(RulePackException.class, () -> RulePack.compile(folder));
    assertTrue(e.problems().get(0).zh().contains(".drl"));
  }

  @Test
  void ruleThatFailsIsSaidSoAndTakesNothingElseWithIt() throws Exception {
    String failing =
        RULE.substring(RULE.indexOf("rule "))
            .replace("local/requests", "local/failing")
            .replace("value != null, value > 0", "text.substring(9) == \"\"");
    Judge ours = Judge.of(List.of(RulePack.builtIn()), Set.of());
    Judge judge = Judge.of(List.of(RulePack.builtIn(), compile(RULE + failing)), Set.of());
    Judgement judgement = judge.judge(report());
    assertEquals(
        ours.judge(report()).findings().size() + 1,
        judgement.findings().size(),
        "ours and the one that works");
    List<Unassessed> failed =
        judgement.unassessed().stream().filter(u -> u.reason().zh().startsWith("规则执行出错")).toList();
    assertEquals(List.of("local/failing"), failed.stream().map(u -> u.rule().id()).toList());
  }
}
