package org.nianbao.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;
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

  /** Far more than any report gives; a rule that fires more often is wrong. */
  private static final int MOST_FIRINGS = 20_000;

  private final Map<String, Rule> rules;

  /** The ids of the rules that compare a report with others. */
  private final Set<String> ofSets;

  /** The ids of the rules that judge a report by itself. */
  private final Set<String> single;

  private final List<Threshold> thresholds;
  private final Map<RulePack, Map<Set<String>, KieBase>> bases = new ConcurrentHashMap<>();
  private final PacksOfOthers others = new PacksOfOthers();

  /**
   * The second phase of a judge.
   *
   * @param rules every rule of every pack by its id
   * @param thresholds the numbers that the rules read
   */
  SecondPhase(Map<String, Rule> rules, List<Threshold> thresholds) {
    this.rules = rules;
    this.ofSets = ids(rules.values(), Rule::isOfSets);
    this.single = ids(rules.values(), rule -> !rule.isOfSets());
    this.thresholds = List.copyOf(thresholds);
  }

  /** Makes those rules of a pack ready that judge a report by itself. */
  void prepare(RulePack pack) {
    base(pack, ofSets);
  }

  /**
   * What the rules of a pack find.
   *
   * @param asked which rules are meant: only such as compare reports, or only others
   * @param silent the ids of rules that report nothing; those that fail on these facts are added
   * @param unassessed hears of each rule that failed, and why
   */
  List<Finding> of(
      RulePack pack,
      List<Fact> facts,
      Silences silences,
      Predicate<Rule> asked,
      Set<String> silent,
      Budget budget,
      BiConsumer<Rule, Wording> unassessed) {
    if (pack.rules().stream().noneMatch(rule -> !silent.contains(rule.id()))) {
      return List.of();
    }
    // a report is judged by itself and beside others with different rules, each ready by themselves
    boolean besideOthers = pack.rules().stream().filter(asked).allMatch(Rule::isOfSets);
    Set<String> without = besideOthers ? single : ofSets;
    if (pack.isOfOthers()) {
      return ofOthers(pack, without, facts, silences, silent, unassessed);
    }
    try {
      return run(base(pack, without), facts, silences, silent, budget);
    } catch (RuntimeException | StackOverflowError failure) {
      budget.spend(0);
      Set<String> failing = new HashSet<>(without);
      failing.addAll(failing(pack, without, facts, silences, silent, budget, unassessed));
      return run(base(pack, failing), facts, silences, silent, budget);
    }
  }

  /** The same for a pack of others. */
  private List<Finding> ofOthers(
      RulePack pack,
      Set<String> without,
      List<Fact> facts,
      Silences silences,
      Set<String> silent,
      BiConsumer<Rule, Wording> unassessed) {
    Set<String> quiet = Set.copyOf(silent); // those that are given up may go on reading it
    return others.run(
        pack.rules().stream().map(Rule::id).filter(id -> !without.contains(id)).toList(),
        ids -> {
          Set<String> out = ids(pack.rules(), rule -> !ids.contains(rule.id()));
          return (budget, watching) ->
              run(
                  base(pack, out),
                  facts,
                  silences,
                  quiet,
                  budget,
                  session -> session.addEventListener(watching));
        },
        (id, why) -> {
          if (silent.add(id)) {
            unassessed.accept(rules.get(id), why);
          }
        });
  }

  private static Set<String> ids(Collection<Rule> rules, Predicate<Rule> which) {
    return rules.stream().filter(which).map(Rule::id).collect(Collectors.toSet());
  }

  /**
   * The rules that fail on a report, each run alone: one failing condition costs a session all its
   * findings, and the failure does not always name its rule.
   */
  private Set<String> failing(
      RulePack pack,
      Set<String> without,
      List<Fact> facts,
      Silences silences,
      Set<String> silent,
      Budget budget,
      BiConsumer<Rule, Wording> unassessed) {
    Set<String> failing = new HashSet<>();
    for (Rule rule : pack.rules()) {
      if (without.contains(rule.id())) {
        continue;
      }
      try {
        run(
            pack.kieBase(ids(pack.rules(), other -> !other.equals(rule))),
            facts,
            silences,
            silent,
            budget);
      } catch (RuntimeException | StackOverflowError failure) {
        budget.spend(0);
        failing.add(rule.id());
        if (!silent.add(rule.id())) {
          continue; // nobody asked it
        }
        Throwable cause = failure.getCause() == null ? failure : failure.getCause();
        unassessed.accept(rule, Messages.say("rules.failed-unnamed", cause));
      }
    }
    return failing;
  }

  private KieBase base(RulePack pack, Set<String> without) {
    return bases
        .computeIfAbsent(pack, p -> new ConcurrentHashMap<>())
        .computeIfAbsent(without, pack::kieBase);
  }

  private List<Finding> run(
      KieBase base, List<Fact> facts, Silences silences, Set<String> silent, Budget budget) {
    return run(base, facts, silences, silent, budget, session -> {});
  }

  private List<Finding> run(
      KieBase base,
      List<Fact> facts,
      Silences silences,
      Set<String> silent,
      Budget budget,
      Consumer<KieSession> begun) {
    List<Finding> findings = new ArrayList<>();
    KieSession session = base.newKieSession();
    try {
      begun.accept(session);
      session.registerChannel(Firing.CHANNEL, firing -> add((Firing) firing, silent, findings));
      thresholds.forEach(session::insert);
      for (Fact fact : facts) {
        budget.spend(Judge.STEPS_OF_A_FACT);
        session.insert(fact);
      }
      silences.facts().forEach(session::insert);
      session.fireAllRules(
          match -> {
            budget.spend(Judge.STEPS_OF_A_MATCH);
            return !silent.contains(match.getRule().getName()) && !silences.cover(match);
          },
          MOST_FIRINGS);
    } finally {
      session.dispose();
    }
    return findings;
  }

  /** Adds what a rule reports, unless that is of an entry that is silent. */
  private void add(Firing firing, Set<String> silent, List<Finding> findings) {
    Rule rule = rules.get(firing.rule());
    if (rule == null) {
      throw new IllegalStateException(
          "reported under an id that is not in the catalogue: " + firing.rule());
    }
    if (!silent.contains(rule.id())) {
      findings.add(finding(rule, firing));
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
        firing.shown().map(rule.message()::with),
        List.of());
  }
}
