package org.nianbao.diagnosis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.stream.Stream;
import org.nianbao.document.Budget;
import org.nianbao.document.Limits;
import org.nianbao.facts.Report;
import org.nianbao.rules.Finding;

/**
 * The diagnosis of identities that do not hold: the smallest sets of cells whose correction makes
 * every identity of the report hold, those included that hold already. Figures that could not be
 * read are left alone, with their identities.
 *
 * @param causes the root causes, in the form's order, numbered from 1
 * @param unexplained findings for which there is no proposal, with the reason
 */
public record Diagnosis(List<RootCause> causes, List<Unexplained> unexplained) {

  private static final long STEPS_OF_A_FACT = 10;

  /** Copies the lists. */
  public Diagnosis {
    causes = List.copyOf(causes);
    unexplained = List.copyOf(unexplained);
  }

  /**
   * Diagnoses a report.
   *
   * @param findings the findings of its judgement; those of rules {@code arithmetic/…} that an
   *     identity of the report is named after are what is to be explained
   */
  public static Diagnosis of(Report report, List<Finding> findings) {
    return of(report, findings, new Budget(Limits.DEFAULT));
  }

  /**
   * The same within a budget.
   *
   * @throws org.nianbao.document.BudgetSpentException if it does not suffice
   */
  static Diagnosis of(Report report, List<Finding> findings, Budget budget) {
    budget.spend(findings.size());
    if (!haveSums(findings)) {
      return new Diagnosis(List.of(), List.of());
    }
    budget.spend(STEPS_OF_A_FACT * report.facts().size());
    Explained explained = new Explained(findings);
    List<RootCause> causes = new ArrayList<>();
    List<Unexplained> unexplained = new ArrayList<>();
    for (Problem problem : Problem.of(report)) {
      List<Integer> own =
          problem.identities.stream()
              .flatMap(identity -> explained.by(identity).stream())
              .distinct()
              .sorted()
              .toList();
      if (own.isEmpty()) {
        continue;
      }
      if (!problem.isCountable()) {
        unexplained.add(new Unexplained(own, 1));
        continue;
      }
      Search.Solution outcome = Search.run(problem, budget);
      if (outcome.repairs().isEmpty()) {
        unexplained.add(new Unexplained(own, outcome.size()));
      } else {
        causes.addAll(new Causes(problem, outcome, explained).rootCauses(causes.size() + 1));
      }
    }
    return new Diagnosis(causes, unexplained);
  }

  private static boolean haveSums(List<Finding> findings) {
    for (Finding finding : findings) {
      if (finding.rule().id().startsWith("arithmetic/")) {
        return true;
      }
    }
    return false;
  }

  /** The same where the findings have other indexes, as when more have come among them. */
  public Diagnosis moved(IntUnaryOperator index) {
    return new Diagnosis(
        causes.stream()
            .map(
                cause ->
                    new RootCause(
                        cause.number(),
                        moved(cause.explains(), index),
                        cause.mistakes(),
                        moved(cause.likeliest(), index),
                        cause.alternatives().stream().map(r -> moved(r, index)).toList(),
                        cause.complete()))
            .toList(),
        unexplained.stream()
            .map(u -> new Unexplained(moved(u.findings(), index), u.atLeast()))
            .toList());
  }

  /**
   * The same where each cause is a finding, and each set of findings without a proposal.
   *
   * @param byCause the index of each cause's finding
   * @param open the index of each finding that stands for those without a proposal
   */
  Diagnosis told(List<Integer> byCause, List<Integer> open) {
    List<RootCause> told = new ArrayList<>();
    for (RootCause cause : causes) {
      told.add(
          new RootCause(
              cause.number(),
              List.of(byCause.get(cause.number() - 1)),
              cause.mistakes(),
              told(cause.likeliest(), byCause),
              cause.alternatives().stream().map(repair -> told(repair, byCause)).toList(),
              cause.complete()));
    }
    List<Unexplained> without = new ArrayList<>();
    for (int i = 0; i < open.size(); i++) {
      without.add(new Unexplained(List.of(open.get(i)), unexplained.get(i).atLeast()));
    }
    return new Diagnosis(told, without);
  }

  private static Repair told(Repair repair, List<Integer> byCause) {
    return new Repair(
        repair.causes(),
        repair.likeliest(),
        repair.corrections(),
        repair.causes().stream().map(number -> byCause.get(number - 1)).sorted().toList());
  }

  private static Repair moved(Repair repair, IntUnaryOperator index) {
    return new Repair(
        repair.causes(), repair.likeliest(), repair.corrections(), moved(repair.explains(), index));
  }

  private static List<Integer> moved(List<Integer> indexes, IntUnaryOperator index) {
    return indexes.stream().map(index::applyAsInt).distinct().sorted().toList();
  }

  /**
   * Returns all repairs, cause by cause, the likeliest of each first. One that concerns several
   * causes stands with the first of them only.
   */
  public List<Repair> repairs() {
    Set<Repair> repairs = new LinkedHashSet<>();
    for (RootCause cause : causes) {
      Stream.concat(Stream.of(cause.likeliest()), cause.alternatives().stream())
          .forEach(repairs::add);
    }
    return List.copyOf(repairs);
  }

  /**
   * How many things went wrong at least in what a finding is about, by the finding's index; 1 where
   * it is not here.
   */
  public Map<Integer, Integer> mistakes() {
    Map<Integer, Integer> mistakes = new HashMap<>();
    for (RootCause cause : causes) {
      for (Integer finding : cause.explains()) {
        mistakes.put(finding, cause.mistakes());
      }
    }
    for (Unexplained one : unexplained) {
      if (one.findings().size() == 1) {
        mistakes.put(one.findings().get(0), one.atLeast());
      }
    }
    return mistakes;
  }

  /** For each root cause the indexes of its findings: what a score counts once. */
  public List<List<Integer>> findingsByCause() {
    List<List<Integer>> findings = new ArrayList<>();
    for (RootCause cause : causes) {
      findings.add(cause.explains());
    }
    return findings;
  }
}
