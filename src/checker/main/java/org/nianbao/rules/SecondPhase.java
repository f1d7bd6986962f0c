package org.nianbao.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kie.api.event.rule.AgendaEventListener;
import org.kie.api.runtime.rule.Match;
import org.nianbao.document.Budget;
import org.nianbao.facts.Fact;
import org.nianbao.facts.Threshold;
import org.nianbao.wording.Messages;
import org.nianbao.wording.Wording;

/**
 * The second phase of judging: rules report what they find, but for the facts of which the first
 * phase says that they are silent. Thread-safe.
 */
final class SecondPhase {

  private final Map<String, Rule> rules;

  /** The ids of the rules that are no part of it. */
  private final Set<String> without;

  private final List<Threshold> thresholds;
  private final Map<RulePack, Map<Set<String>, ReadyRules>> ready = new HashMap<>();
  private final PacksOfOthers others = new PacksOfOthers();

  /**
   * The second phase for some rules: a report is judged by itself and beside others with different
   * ones, each ready by themselves.
   *
   * @param rules every rule of every pack by its id
   * @param asked those that are part of it
   * @param thresholds the numbers that the rules read
   */
  SecondPhase(Map<String, Rule> rules, List<Rule> asked, List<Threshold> thresholds) {
    this.rules = rules;
    Set<String> others = new HashSet<>(rules.keySet());
    for (Rule rule : asked) {
      others.remove(rule.id());
    }
    this.without = Set.copyOf(others);
    this.thresholds = List.copyOf(thresholds);
  }

  /** Makes the rules of a pack ready. */
  void prepare(RulePack pack) {
    ready(pack, without);
  }

  /**
   * What the rules of a pack find.
   *
   * @param asked those that are silent report nothing; it hears of each rule that failed, and why
   */
  List<Finding> of(
      RulePack pack, List<Fact> facts, Silences silences, AskedRules asked, Budget budget) {
    if (asked.silent().containsAll(pack.ids())) {
      return List.of();
    }
    if (pack.isOfOthers()) {
      return ofOthers(pack, facts, silences, asked);
    }
    try {
      return run(ready(pack, without), facts, silences, asked.silent(), budget);
    } catch (RuntimeException | StackOverflowError failure) {
      budget.spend(0);
      Set<String> failing = new HashSet<>(without);
      failing.addAll(failing(pack, facts, silences, asked, budget));
      return run(ready(pack, failing), facts, silences, asked.silent(), budget);
    }
  }

  /** The same for a pack of others. */
  private List<Finding> ofOthers(
      RulePack pack, List<Fact> facts, Silences silences, AskedRules asked) {
    Set<String> quiet = Set.copyOf(asked.silent()); // those given up may go on reading it
    List<String> ids = new ArrayList<>(pack.ids());
    ids.removeAll(without);
    return others.run(
        ids,
        some -> {
          Set<String> out = new HashSet<>(pack.ids());
          out.removeAll(some);
          return (budget, watching) ->
              run(ready(pack, out), facts, silences, quiet, budget, watching);
        },
        asked::failed);
  }

  /**
   * The rules that fail on a report, each run alone: one failing condition costs a session all its
   * findings, and the failure does not always name its rule.
   */
  private Set<String> failing(
      RulePack pack, List<Fact> facts, Silences silences, AskedRules asked, Budget budget) {
    Set<String> failing = new HashSet<>();
    for (String id : pack.ids()) {
      if (without.contains(id)) {
        continue;
      }
      Set<String> others = new HashSet<>(pack.ids());
      others.remove(id);
      try {
        run(pack.ready(others), facts, silences, asked.silent(), budget);
      } catch (RuntimeException | StackOverflowError failure) {
        budget.spend(0);
        failing.add(id);
        Throwable cause = failure.getCause() == null ? failure : failure.getCause();
        asked.failed(id, Messages.say("rules.failed-unnamed", cause));
      }
    }
    return failing;
  }

  private synchronized ReadyRules ready(RulePack pack, Set<String> leftOut) {
    Map<Set<String>, ReadyRules> known = ready.get(pack);
    if (known == null) {
      known = new HashMap<>();
      ready.put(pack, known);
    }
    ReadyRules rest = known.get(leftOut);
    if (rest == null) {
      rest = pack.ready(leftOut);
      known.put(leftOut, rest);
    }
    return rest;
  }

  private List<Finding> run(
      ReadyRules those,
      List<Fact> facts,
      Silences silences,
      Set<String> silent,
      Budget budget,
      AgendaEventListener... watching) {
    List<Fact> all = new ArrayList<>(thresholds);
    all.addAll(facts);
    all.addAll(silences.facts());
    Findings findings = new Findings(silences, silent);
    those.run(all, budget, Firing.CHANNEL, findings, watching);
    return findings.found;
  }

  /** What the rules find, but for what is silent. */
  private final class Findings implements ReadyRules.Hearing {
    private final Silences silences;
    private final Set<String> silent;
    private final List<Finding> found = new ArrayList<>();

    Findings(Silences silences, Set<String> silent) {
      this.silences = silences;
      this.silent = silent;
    }

    @Override
    public boolean allows(Match match) {
      return !silent.contains(match.getRule().getName()) && !silences.cover(match);
    }

    /** Takes what a rule reports, unless that is of an entry that is silent. */
    @Override
    public void take(Object said) {
      Firing firing = (Firing) said;
      Rule rule = rules.get(firing.rule());
      if (rule == null) {
        throw new IllegalStateException(
            "reported under an id that is not in the catalogue: " + firing.rule());
      }
      if (!silent.contains(rule.id())) {
        found.add(finding(rule, firing));
      }
    }
  }

  /** A mild case is no graver than the rule, whatever a profile makes of that. */
  private static Severity milder(Severity own, Severity mild) {
    return mild == null || mild.compareTo(own) < 0 ? own : mild;
  }

  private static Finding finding(Rule rule, Firing firing) {
    return new Finding(
        rule,
        milder(rule.severity(), firing.severity()),
        firing.operands(),
        firing.expected(),
        firing.actual(),
        firing.cells(),
        firing.evidence().section(),
        firing.evidence().quote(),
        firing.evidence().place(),
        "",
        firing.witnesses(),
        said(rule, firing),
        List.of());
  }

  private static Optional<Wording> said(Rule rule, Firing firing) {
    return firing.shown().isPresent()
        ? Optional.of(rule.message().with(firing.shown().get()))
        : Optional.empty();
  }
}
