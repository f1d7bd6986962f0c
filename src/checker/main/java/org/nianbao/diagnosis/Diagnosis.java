package org.nianbao.diagnosis;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.stream.Stream;
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
    if (findings.stream().noneMatch(finding -> finding.rule().id().startsWith("arithmetic/"))) {
      return new Diagnosis(List.of(), List.of());
    }
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
      Search.Solution outcome = Search.run(problem);
      if (outcome.repairs().isEmpty()) {
        unexplained.add(new Unexplained(own, outcome.size()));
      } else {
        causes.addAll(new Causes(problem, outcome, explained).rootCauses(causes.size() + 1));
      }
    }
    return new Diagnosis(causes, unexplained);
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
                        moved(cause.likeliest(), index),
                        cause.alternatives().stream().map(r -> moved(r, index)).toList(),
                        cause.complete()))
            .toList(),
        unexplained.stream()
            .map(u -> new Unexplained(moved(u.findings(), index), u.atLeast()))
            .toList());
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

  /** For each root cause the indexes of its findings: what a score counts once. */
  public List<List<Integer>> findingsByCause() {
    return causes.stream().map(RootCause::explains).toList();
  }
}
