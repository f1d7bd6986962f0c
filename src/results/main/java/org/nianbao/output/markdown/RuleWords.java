package org.nianbao.output.markdown;

import java.util.stream.Collectors;
import org.nianbao.facts.Surroundings;
import org.nianbao.rules.ReportYears;
import org.nianbao.rules.Rule;
import org.nianbao.wording.Wording;

/** What a rule's figures say in words. */
public final class RuleWords {

  private RuleWords() {}

  /** The report years that a rule is for; empty where it is for every year. */
  public static Wording years(Rule rule) {
    return ReportYears.words(rule.firstYear(), rule.lastYear());
  }

  /** What a rule needs beside the report; empty for a rule about reports by themselves. */
  public static Wording needs(Rule rule) {
    if (!rule.isOfSets()) {
      return Wording.same("");
    }
    if (rule.needs().contains(Surroundings.BODIES)) {
      return new Wording("需要机关名录和所属各机关的报告", "the list of agencies and the reports of all bodies");
    }
    if (rule.needs().contains(Surroundings.SOME_BODIES)) {
      return new Wording("需要机关名录和所属机关的报告", "the list of agencies and reports of bodies");
    }
    return rule.needs().contains(Surroundings.OTHERS)
        ? new Wording("需要其他机关的报告", "reports of other agencies")
        : new Wording("需要同一机关上年度的报告", "the same agency's report of the year before");
  }

  /** From where on a rule speaks, and that this may be set; empty for a rule without thresholds. */
  public static Wording thresholds(Rule rule) {
    if (rule.thresholds().isEmpty()) {
      return Wording.same("");
    }
    String values =
        rule.thresholds().entrySet().stream()
            .map(threshold -> threshold.getKey() + " = " + threshold.getValue())
            .collect(Collectors.joining("，"));
    return new Wording(
        values + "；评分方案的 thresholds 可以另行设定",
        values.replace("，", ", ") + "; a scoring profile may set others under thresholds");
  }

  /** What a finding costs. */
  public static Wording points(Rule rule) {
    if (rule.points() == 0) {
      return new Wording("不扣分", "costs no points");
    }
    return new Wording(
        "每处扣 " + rule.points() + " 分，每份报告最多扣 " + rule.cap() + " 分",
        rule.points() + " points each, at most " + rule.cap() + " a report");
  }
}
