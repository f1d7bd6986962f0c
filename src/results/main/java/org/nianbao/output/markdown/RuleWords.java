package org.nianbao.output.markdown;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.nianbao.facts.Surroundings;
import org.nianbao.form.Forms;
import org.nianbao.rules.ReportYears;
import org.nianbao.rules.Rule;
import org.nianbao.wording.Messages;
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
      return Messages.say("output.rules.needs-list-and-all");
    }
    if (rule.needs().contains(Surroundings.SOME_BODIES)) {
      return Messages.say("output.rules.needs-list");
    }
    return rule.needs().contains(Surroundings.OTHERS)
        ? Messages.say("output.rules.needs-others")
        : Messages.say("output.rules.needs-prior");
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
    return Messages.say("output.rules.unread-input", Wording.join("、", ", ", inputs));
  }

  private static Optional<Wording> input(String id) {
    return switch (id) {
      case "year" -> Optional.of(Messages.say("output.rules.input-year"));
      case "publication" -> Optional.of(Messages.say("output.rules.input-publication"));
      case "sections" -> Optional.of(Messages.say("output.rules.input-sections"));
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
    return Messages.say("output.rules.thresholds", new Wording(values, values.replace("，", ", ")));
  }

  /** When a rule says nothing, and why; empty for a rule without such reasons. */
  public static Wording silences(Rule rule) {
    return Wording.join(
        "；", "; ", rule.silences().stream().map(silence -> silence.title()).distinct().toList());
  }

  /** What a finding costs. */
  public static Wording points(Rule rule) {
    if (rule.points() == 0) {
      return Messages.say("output.rules.no-points");
    }
    return Messages.say("output.rules.points", rule.points(), rule.cap());
  }
}
