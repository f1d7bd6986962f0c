package org.nianbao.score;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nianbao.rules.Finding;
import org.nianbao.rules.Judgement;
import org.nianbao.rules.Rule;
import org.nianbao.wording.Wording;

/**
 * A report's points, and how they came about.
 *
 * @param profile the name of the profile that it was scored by
 * @param full the total of a report without a fault on the profile's scale, bonus points aside
 * @param total the total on that scale, rounded half up: the share that is left of the weights of
 *     the dimensions that count; null where too much of it could not be judged
 * @param grade the grade of the total, or the profile's grade for vetoed reports; empty where there
 *     is no total
 * @param veto what fails the report whatever its points, the gravest where there are several
 * @param cap what kept the grade lower than its total would earn
 * @param bonus the points that came on top
 * @param unjudged how much could not be judged, in percent: of the weights, or of the form's
 *     sections where that is more
 * @param missing what could not be judged, in words
 * @param dimensions the profile's dimensions, in their order
 * @param items what people and figures said beside the rules
 * @param outside the scores from elsewhere that are part of the total
 * @param deductions what each finding cost, in the findings' order
 */
public record Scorecard(
    String profile,
    BigDecimal full,
    BigDecimal total,
    String grade,
    Optional<Veto> veto,
    Optional<GradeCap> cap,
    BigDecimal bonus,
    int unjudged,
    List<Wording> missing,
    List<DimensionScore> dimensions,
    List<ItemScore> items,
    List<Mark> outside,
    List<Deduction> deductions) {

  /** Copies the lists. */
  public Scorecard {
    full = Points.plain(full);
    bonus = Points.plain(bonus);
    missing = List.copyOf(missing);
    dimensions = List.copyOf(dimensions);
    items = List.copyOf(items);
    outside = List.copyOf(outside);
    deductions = List.copyOf(deductions);
  }

  /** Scores a report of which nothing but the judgement is known. */
  public static Scorecard of(
      Judgement judgement,
      Collection<Rule> rules,
      List<? extends Collection<Integer>> rootCauses,
      Set<Integer> waived,
      Profile profile) {
    return of(judgement, rules, rootCauses, waived, profile, Grounds.NONE);
  }

  /**
   * Scores a report.
   *
   * @param rules the rules that were in use for it, those included that could not be judged
   * @param rootCauses for each root cause the indexes of the findings that follow from it: the
   *     dearest of them is charged, the others are not
   * @param waived the indexes of findings that cost nothing and bring no veto, as people let them
   *     pass
   * @param grounds what else the score depends on
   */
  public static Scorecard of(
      Judgement judgement,
      Collection<Rule> rules,
      List<? extends Collection<Integer>> rootCauses,
      Set<Integer> waived,
      Profile profile,
      Grounds grounds) {
    Coverage coverage = new Coverage(judgement, rules, grounds.sight(), profile);
    Charges charges = new Charges(judgement, rootCauses, waived, profile, coverage, grounds);
    List<Finding> counting = new ArrayList<>();
    for (int i = 0; i < judgement.findings().size(); i++) {
      if (!waived.contains(i)) {
        counting.add(judgement.findings().get(i));
      }
    }
    ItemScores items = new ItemScores(profile, grounds, coverage, charges, counting);
    List<DimensionScore> dimensions = new ArrayList<>();
    for (Weight weight : profile.weights()) {
      dimensions.add(score(weight, coverage, charges, items));
    }
    Total total = Total.of(profile, dimensions, items, coverage, grounds);
    List<Veto> vetoes = striking(profile, counting);
    Optional<Veto> veto =
        vetoes.isEmpty() ? failed(profile, dimensions) : Optional.of(vetoes.get(0));
    BigDecimal points = total.points();
    if (isZero(vetoes)) {
      points = BigDecimal.ZERO.setScale(profile.scale().decimals());
    }
    String grade = points == null ? "" : profile.grading().grade(points);
    Optional<GradeCap> cap =
        points == null ? Optional.empty() : profile.grading().cap(grade, counting, grounds.sight());
    if (cap.isPresent()) {
      grade = cap.get().grade();
    }
    return new Scorecard(
        profile.name(),
        profile.scale().full(),
        points,
        veto.isPresent() ? profile.vetoGrade() : grade,
        veto,
        veto.isPresent() ? Optional.empty() : cap,
        total.bonus(),
        total.unjudged(),
        total.missing(),
        dimensions,
        items.all(),
        total.outside(),
        charges.deductions());
  }

  private static List<Veto> striking(Profile profile, List<Finding> findings) {
    List<Veto> striking = new ArrayList<>();
    for (Veto veto : profile.vetoes()) {
      if (veto.strikes(findings)) {
        striking.add(veto);
      }
    }
    return striking;
  }

  private static boolean isZero(List<Veto> vetoes) {
    for (Veto veto : vetoes) {
      if (veto.zero()) {
        return true;
      }
    }
    return false;
  }

  private static DimensionScore score(
      Weight weight, Coverage coverage, Charges charges, ItemScores items) {
    String id = weight.id();
    boolean judged = coverage.isJudged(id);
    BigDecimal open = judged ? items.open(id) : BigDecimal.ZERO;
    BigDecimal left =
        weight.points().subtract(charges.taken(id)).subtract(coverage.hidden(id)).subtract(open);
    boolean isOpen = open.signum() > 0;
    return new DimensionScore(
        id,
        weight.label(),
        judged ? isOpen ? Points.atLeastZero(left) : weight.levelled(left) : BigDecimal.ZERO,
        weight.points(),
        judged,
        coverage.hidden(id),
        open,
        judged && !isOpen ? weight.level(left) : Optional.empty(),
        coverage.reason(id));
  }

  /** A dimension with less than its pass mark fails the report. */
  private static Optional<Veto> failed(Profile profile, List<DimensionScore> dimensions) {
    for (DimensionScore one : dimensions) {
      BigDecimal pass = profile.weight(one.id()).orElseThrow().pass();
      if (pass != null && one.judged() && one.open().signum() == 0) {
        if (one.score().compareTo(pass) < 0) {
          return Optional.of(Veto.below(one, pass));
        }
      }
    }
    return Optional.empty();
  }
}
