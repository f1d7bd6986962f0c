package org.nianbao.output.markdown;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.nianbao.facts.Surroundings;
import org.nianbao.form.Forms;
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

  /**
   * What of the report itself has to be read for a rule to be judged; empty where it reads what is
   * always there.
   */
  public static Wording inputs(Rule rule) {
    List<Wording> inputs =
        rule.needs().stream().map(RuleWords::input).flatMap(Optional::stream).toList();
    if (inputs.isEmpty()) {
      return Wording.same("");
    }
    return new Wording(
        inputs.stream().map(Wording::zh).collect(Collectors.joining("、")) + "读不出或存疑时",
        "where "
            + inputs.stream().map(Wording::en).collect(Collectors.joining(", "))
            + " cannot be read for certain");
  }

  private static Optional<Wording> input(String id) {
    return switch (id) {
      case "year" -> Optional.of(new Wording("报告年度", "the report year"));
      case "publication" -> Optional.of(new Wording("公布日期", "the day of publication"));
      case "sections" -> Optional.of(new Wording("各部分", "the sections"));
      default -> Forms.builtIn().newest().table(id).map(table -> Wording.same(table.name()));
    };
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

  /** When a rule says nothing, and why; empty for a rule without such reasons. */
  public static Wording silences(Rule rule) {
    return new Wording(
        rule.silences().stream()
            .map(s -> s.title().zh())
            .distinct()
            .collect(Collectors.joining("；")),
        rule.silences().stream()
            .map(s -> s.title().en())
            .distinct()
            .collect(Collectors.joining("; ")));
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
