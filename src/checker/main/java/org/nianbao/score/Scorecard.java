package org.nianbao.score;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.nianbao.rules.Dimension;
import org.nianbao.rules.Finding;
import org.nianbao.rules.Judgement;
import org.nianbao.rules.Rule;

/**
 * A report's points, and how they came about.
 *
 * @param profile the name of the profile that it was scored by
 * @param total from 0 to 100 with one decimal, rounded half up: the share that is left of the
 *     weights of the judged dimensions; null where no dimension could be judged
 * @param grade the grade of the total, or the profile's grade for vetoed reports; empty where no
 *     dimension could be judged
 * @param veto what fails the report whatever its points, the gravest where there are several
 * @param dimensions all six dimensions, in their order
 * @param deductions what each finding cost, in the findings' order
 */
public record Scorecard(
    String profile,
    BigDecimal total,
    String grade,
    Optional<Veto> veto,
    List<DimensionScore> dimensions,
    List<Deduction> deductions) {

  /** Copies the lists. */
  public Scorecard {
    dimensions = List.copyOf(dimensions);
    deductions = List.copyOf(deductions);
  }

  /**
   * Scores a report.
   *
   * @param rules the rules that were in use for it, those included that could not be judged
   * @param rootCauses for each root cause the indexes of the findings that follow from it: the
   *     dearest of them is charged, the others are not
   * @param waived the indexes of findings that cost nothing and bring no veto, as people let them
   *     pass
   */
  public static Scorecard of(
      Judgement judgement,
      Collection<Rule> rules,
      List<? extends Collection<Integer>> rootCauses,
      Set<Integer> waived,
      Profile profile) {
    Coverage coverage = new Coverage(judgement, rules, profile);
    Charges charges = new Charges(judgement, rootCauses, waived, profile, coverage);
    List<DimensionScore> dimensions =
        Arrays.stream(Dimension.values()).map(d -> score(d, coverage, charges, profile)).toList();
    List<Finding> charged =
        IntStream.range(0, judgement.findings().size())
            .filter(index -> !waived.contains(index))
            .mapToObj(judgement.findings()::get)
            .toList();
    Optional<Veto> veto = profile.vetoes().stream().filter(one -> one.strikes(charged)).findFirst();
    BigDecimal total = total(dimensions);
    if (profile.vetoes().stream().anyMatch(one -> one.zero() && one.strikes(charged))) {
      total = BigDecimal.ZERO.setScale(1);
    }
    String grade = total == null ? "" : profile.grade(total);
    return new Scorecard(
        profile.name(),
        total,
        veto.isPresent() ? profile.vetoGrade() : grade,
        veto,
        dimensions,
        charges.deductions());
  }

  private static DimensionScore score(
      Dimension dimension, Coverage coverage, Charges charges, Profile profile) {
    int weight = profile.weights().get(dimension).points();
    boolean judged = coverage.isJudged(dimension);
    return new DimensionScore(
        dimension,
        judged ? weight - charges.taken(dimension) : 0,
        weight,
        judged,
        coverage.reason(dimension));
  }

  private static BigDecimal total(List<DimensionScore> dimensions) {
    List<DimensionScore> judged = new ArrayList<>(dimensions);
    judged.removeIf(dimension -> !dimension.judged());
    int weights = judged.stream().mapToInt(DimensionScore::weight).sum();
    int scores = judged.stream().mapToInt(DimensionScore::score).sum();
    return weights == 0
        ? null
        : BigDecimal.valueOf(100L * scores)
            .divide(BigDecimal.valueOf(weights), 1, RoundingMode.HALF_UP);
  }
}
