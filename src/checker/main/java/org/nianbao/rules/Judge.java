package org.nianbao.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.nianbao.document.Budget;
import org.nianbao.document.Budget.Stage;
import org.nianbao.document.Limits;
import org.nianbao.facts.Fact;
import org.nianbao.facts.Report;
import org.nianbao.facts.Subject;
import org.nianbao.facts.Surroundings;
import org.nianbao.facts.Threshold;
import org.nianbao.facts.Unread;
import org.nianbao.wording.Wording;

/** Judges reports by the rules of one or more packs: facts in, findings out. Thread-safe. */
public final class Judge {

  /** The rule that tells why a report as a whole is not judged. */
  private static final String NO_FORM = "edition/no-form";

  /** What a fact costs the rules: some ten microseconds. */
  static final int STEPS_OF_A_FACT = 1_000;

  /** What a match of a rule costs before anything is reported of it. */
  static final int STEPS_OF_A_MATCH = 500;

  private final List<RulePack> packs;

  /** The rules that judge a report by itself. */
  private final Phases alone;

  /** The rules that judge it beside others, each where those that it needs are there. */
  private final Phases besideOthers;

  private final Set<String> disabled;
  private final Map<String, Rule> rules = new TreeMap<>();

  /** Some of the rules, with what makes them speak or be silent. */
  private record Phases(List<Rule> rules, FirstPhase first, SecondPhase second) {}

  private Judge(
      List<RulePack> packs,
      Set<String> disabled,
      Map<String, Map<String, Integer>> thresholds,
      Function<Rule, Optional<Severity>> severities) {
    this.packs = List.copyOf(packs);
    this.disabled = Set.copyOf(disabled);
    List<Silencing> reasons = new ArrayList<>();
    for (RulePack pack : packs) {
      reasons.addAll(pack.silencings());
    }
    for (RulePack pack : packs) {
      for (Rule rule : pack.rules()) {
        Severity severity = severities.apply(rule).orElse(rule.severity());
        rules.put(rule.id(), rule.inUse(severity, reasons));
      }
    }
    List<Threshold> numbers = thresholds(thresholds);
    this.alone = phases(false, numbers);
    this.besideOthers = phases(true, numbers);
  }

  private Phases phases(boolean ofSets, List<Threshold> numbers) {
    List<Rule> those = new ArrayList<>();
    for (Rule rule : rules.values()) {
      if (rule.isOfSets() == ofSets) {
        those.add(rule);
      }
    }
    return new Phases(those, new FirstPhase(packs, those), new SecondPhase(rules, those, numbers));
  }

  private List<Threshold> thresholds(Map<String, Map<String, Integer>> set) {
    List<Threshold> all = new ArrayList<>();
    for (Rule rule : rules.values()) {
      Map<String, Integer> others = set.getOrDefault(rule.id(), Map.of());
      for (Map.Entry<String, Integer> own : rule.thresholds().entrySet()) {
        int number = others.getOrDefault(own.getKey(), own.getValue());
        all.add(new Threshold(rule.id(), own.getKey(), number));
      }
    }
    return all;
  }

  /**
   * A judge by the given packs.
   *
   * @param packs the packs; an id may stand in one of them only
   * @param disabled the ids of rules that are not to be judged
   * @throws RulePackException if an id stands in two packs, or {@code @silences} names no rule
   */
  public static Judge of(List<RulePack> packs, Set<String> disabled) throws RulePackException {
    return of(packs, disabled, Map.of());
  }

  /**
   * A judge by the given packs.
   *
   * @param packs the packs; an id may stand in one of them only
   * @param disabled the ids of rules that are not to be judged
   * @param thresholds by rule and name, the thresholds that differ from the rules' own
   * @throws RulePackException if an id stands in two packs, or {@code @silences} names no rule
   */
  public static Judge of(
      List<RulePack> packs, Set<String> disabled, Map<String, Map<String, Integer>> thresholds)
      throws RulePackException {
    return of(packs, disabled, thresholds, rule -> Optional.empty());
  }

  /**
   * A judge by the given packs.
   *
   * @param packs the packs; an id may stand in one of them only
   * @param disabled the ids of rules that are not to be judged
   * @param thresholds by rule and name, the thresholds that differ from the rules' own
   * @param severities how grave the findings of a rule are, where not as grave as it says
   * @throws RulePackException if an id stands in two packs, or {@code @silences} names no rule
   */
  public static Judge of(
      List<RulePack> packs,
      Set<String> disabled,
      Map<String, Map<String, Integer>> thresholds,
      Function<Rule, Optional<Severity>> severities)
      throws RulePackException {
    List<Wording> problems = PackConflicts.of(packs);
    if (!problems.isEmpty()) {
      throw new RulePackException(problems);
    }
    return new Judge(packs, disabled, thresholds, severities);
  }

  /** Makes the rules ready that judge a report by itself; otherwise judging the first one does. */
  void prepare() {
    alone.first().prepare();
    for (RulePack pack : packs) {
      alone.second().prepare(pack);
    }
  }

  /** The ids of the rules that are out of use. */
  public Set<String> disabled() {
    return disabled;
  }

  /** The texts of the packs that do not come with the program. */
  public List<String> sources() {
    List<String> sources = new ArrayList<>();
    for (RulePack pack : packs) {
      if (pack.isOfOthers()) {
        sources.add(pack.source());
      }
    }
    return List.copyOf(sources);
  }

  /** Every rule of every pack, disabled ones included, ordered by id. */
  public List<Rule> catalogue() {
    return List.copyOf(rules.values());
  }

  /** What the rules say of a report by itself; those that compare it with others are not asked. */
  public Judgement judge(Report report) {
    return judge(report, new Budget(Limits.DEFAULT));
  }

  /**
   * The same within a budget.
   *
   * @throws org.nianbao.document.BudgetSpentException if it does not suffice
   */
  public Judgement judge(Report report, Budget budget) {
    budget.enter(Stage.RULES);
    return judge(report, report.facts(), alone, alone.rules(), budget);
  }

  /**
   * What the rules say of a report beside others: those alone that compare it with others, where
   * these are there. A brief report will do.
   *
   * @throws org.nianbao.document.BudgetSpentException if the budget does not suffice
   */
  public Judgement judge(Report report, Surroundings others, Budget budget) {
    List<Rule> asked = new ArrayList<>();
    for (Rule rule : besideOthers.rules()) {
      if (others.inputs().containsAll(rule.needsOfOthers())) {
        asked.add(rule);
      }
    }
    if (asked.isEmpty()) {
      return Judgement.EMPTY;
    }
    List<Fact> facts = new ArrayList<>(report.facts());
    facts.addAll(others.facts());
    return judge(report, facts, besideOthers, asked, budget);
  }

  private Judgement judge(
      Report report, List<Fact> facts, Phases phases, List<Rule> of, Budget budget) {
    AskedRules asked = new AskedRules(rules, of, disabled);
    List<Unread> unread = unread(facts);
    int year = report.year();
    boolean yearIsMissed = year == 0 && report.first(Subject.class).isPresent();
    for (Rule rule : of) {
      if (asked.isSilent(rule)) {
        continue;
      }
      if (!rule.isFor(year)) {
        asked.silence(rule);
        if (yearIsMissed) {
          noteYear(rule, unread, asked);
        }
        continue;
      }
      for (Unread input : unread) {
        if (!asked.isSilent(rule) && depends(rule, input)) {
          asked.note(rule, input.reason());
          if (input.whole()) {
            asked.silence(rule);
          }
        }
      }
    }
    Silences silences = phases.first().of(facts, budget, asked);
    List<Finding> findings = new ArrayList<>();
    for (RulePack pack : packs) {
      findings.addAll(phases.second().of(pack, facts, silences, asked, budget));
    }
    silences.takeOut(findings, asked);
    findings.sort(Finding.ORDER);
    return new Judgement(findings, asked.unassessed(unread));
  }

  private static List<Unread> unread(List<Fact> facts) {
    List<Unread> unread = new ArrayList<>();
    for (Fact fact : facts) {
      if (fact instanceof Unread one) {
        unread.add(one);
      }
    }
    return unread;
  }

  /** A rule for certain years is not judged where the year could not be read. */
  private static void noteYear(Rule rule, List<Unread> unread, AskedRules asked) {
    for (Unread input : unread) {
      if (input.input().equals("year")) {
        asked.note(rule, input.reason());
      }
    }
  }

  /** Whether a rule needs what was not read; one that tells of just that needs nothing. */
  private static boolean depends(Rule rule, Unread input) {
    return input.input().equals(Unread.ALL)
        ? !rule.id().equals(NO_FORM)
        : rule.needs().contains(input.input());
  }
}
