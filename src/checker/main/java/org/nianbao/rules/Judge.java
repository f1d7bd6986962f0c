package org.nianbao.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.nianbao.document.Budget;
import org.nianbao.document.Budget.Stage;
import org.nianbao.document.Limits;
import org.nianbao.facts.Fact;
import org.nianbao.facts.Report;
import org.nianbao.facts.Subject;
import org.nianbao.facts.Surroundings;
import org.nianbao.facts.Threshold;
import org.nianbao.facts.Unread;
import org.nianbao.wording.Messages;
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

  /** The first phase where a report is judged by itself. */
  private final FirstPhase alone;

  /** The first phase where it is judged beside others. */
  private final FirstPhase besideOthers;

  private final SecondPhase second;
  private final Set<String> disabled;
  private final Map<String, Rule> rules = new TreeMap<>();

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
        Rule weighed = severities.apply(rule).map(rule::weighing).orElse(rule);
        rules.put(rule.id(), weighed.silencedBy(reasons));
      }
    }
    this.alone = new FirstPhase(this.packs, those(rule -> !rule.isOfSets()));
    this.besideOthers = new FirstPhase(this.packs, those(Rule::isOfSets));
    this.second = new SecondPhase(rules, thresholds(thresholds));
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
    alone.prepare();
    packs.forEach(second::prepare);
  }

  /** The ids of the rules that are out of use. */
  public Set<String> disabled() {
    return disabled;
  }

  /** The texts of the packs that do not come with the program. */
  public List<String> sources() {
    return packs.stream().map(RulePack::source).filter(text -> !text.isEmpty()).toList();
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
    return judge(report, report.facts(), alone, rule -> !rule.isOfSets(), budget);
  }

  /**
   * What the rules say of a report beside others: those alone that compare it with others, where
   * these are there. A brief report will do.
   *
   * @throws org.nianbao.document.BudgetSpentException if the budget does not suffice
   */
  public Judgement judge(Report report, Surroundings others, Budget budget) {
    Predicate<Rule> asked =
        rule -> rule.isOfSets() && others.inputs().containsAll(rule.needsOfOthers());
    if (rules.values().stream().noneMatch(asked)) {
      return Judgement.EMPTY;
    }
    List<Fact> facts = new ArrayList<>(report.facts());
    facts.addAll(others.facts());
    return judge(report, facts, besideOthers, asked, budget);
  }

  private List<Rule> those(Predicate<Rule> which) {
    return rules.values().stream().filter(which).toList();
  }

  private Judgement judge(
      Report report, List<Fact> facts, FirstPhase first, Predicate<Rule> asked, Budget budget) {
    Map<Rule, List<Wording>> unassessed = new LinkedHashMap<>();
    Set<String> silent = new HashSet<>(disabled);
    boolean annualReport = report.first(Subject.class).isPresent();
    List<Unread> unread =
        facts.stream().filter(Unread.class::isInstance).map(Unread.class::cast).toList();
    for (Rule rule : rules.values()) {
      if (!asked.test(rule)) {
        silent.add(rule.id());
      } else if (!rule.isFor(report.year())) {
        silent.add(rule.id());
        if (annualReport && report.year() == 0 && !disabled.contains(rule.id())) {
          unread.stream()
              .filter(u -> u.input().equals("year"))
              .forEach(u -> note(unassessed, rule, u.reason()));
        }
      }
      for (Unread input : unread) {
        if (depends(rule, input) && !silent.contains(rule.id())) {
          note(unassessed, rule, input.reason());
          if (input.whole()) {
            silent.add(rule.id());
          }
        }
      }
    }
    Silences silences =
        first.of(facts, budget, (reason, failure) -> failed(reason, failure, silent, unassessed));
    List<Finding> findings = new ArrayList<>();
    for (RulePack pack : packs) {
      findings.addAll(
          second.of(
              pack,
              facts,
              silences,
              asked,
              silent,
              budget,
              (rule, why) -> note(unassessed, rule, why)));
    }
    silences.takeOut(findings, (rule, reason) -> note(unassessed, rule, reason));
    findings.sort(Finding.ORDER);
    List<Unassessed> notJudged = new ArrayList<>();
    unassessed.forEach(
        (rule, reasons) ->
            notJudged.add(new Unassessed(rule, silent.contains(rule.id()), summary(reasons))));
    List<Wording> met = unread.stream().map(Unread::reason).distinct().toList();
    notJudged.sort(
        Comparator.comparingInt((Unassessed u) -> whenMet(met, unassessed.get(u.rule()).get(0)))
            .thenComparing(u -> u.rule().id()));
    return new Judgement(findings, notJudged);
  }

  private static int whenMet(List<Wording> reasons, Wording reason) {
    int at = reasons.indexOf(reason);
    return at < 0 ? reasons.size() : at;
  }

  /**
   * Where a rule of the first phase fails, those that it would silence are not judged. One of a
   * further pack costs the rules of that pack alone: ours are judged without it, which is told at
   * those that it names.
   */
  private void failed(
      Silencing reason,
      RuntimeException failure,
      Set<String> silent,
      Map<Rule, List<Wording>> unassessed) {
    RulePack from =
        packs.stream().filter(pack -> pack.silencings().contains(reason)).findFirst().orElseThrow();
    Set<String> own =
        from.isOfOthers()
            ? from.rules().stream().map(Rule::id).collect(Collectors.toSet())
            : rules.keySet();
    for (Rule rule : rules.values()) {
      if (!reason.covers(rule.id()) || silent.contains(rule.id())) {
        continue;
      }
      if (own.contains(rule.id())) {
        silent.add(rule.id());
        note(unassessed, rule, failure(reason.id(), failure));
      } else if (reason.rules().contains(rule.id())) {
        note(unassessed, rule, failure(reason.id(), failure));
      }
    }
  }

  private static Wording failure(String id, RuntimeException failure) {
    if (failure instanceof PackFailure known) {
      return Messages.say("rules.pack.failed", id, known.reason());
    }
    Throwable cause = failure.getCause() == null ? failure : failure.getCause();
    return Messages.say("rules.failed", id, cause);
  }

  /** Whether a rule needs what was not read; one that tells of just that needs nothing. */
  private static boolean depends(Rule rule, Unread input) {
    return input.input().equals(Unread.ALL)
        ? !rule.id().equals(NO_FORM)
        : rule.needs().contains(input.input());
  }

  private static void note(Map<Rule, List<Wording>> unassessed, Rule rule, Wording reason) {
    unassessed.computeIfAbsent(rule, r -> new ArrayList<>()).add(reason);
  }

  private static Wording summary(List<Wording> reasons) {
    Wording first = reasons.get(0);
    int more = reasons.size() - 1;
    return more == 0 ? first : Messages.say("rules.more-like-it", first, more);
  }
}
