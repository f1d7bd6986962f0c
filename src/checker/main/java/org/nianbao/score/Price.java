package org.nianbao.score;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.nianbao.rules.Severity;
import org.nianbao.wording.Wording;

/**
 * The points of a rule in a profile, in place of the rule's own.
 *
 * @param points points for each finding; null for the rule's own
 * @param cap the most points for all its findings in one report; null where only its dimension
 *     bounds them
 * @param by what the steps are counted in
 * @param steps the points from a number of days, cells or findings on; empty where every finding
 *     costs the same
 * @param mild the points of a mild case that is only for information; null where it costs nothing
 * @param severity how grave its findings are here; empty where they are as grave as the rule says
 * @param dimension the id of the dimension that it counts for; empty for the rule's own
 * @param why the reason for it, in words; empty where the profile gives none
 */
public record Price(
    BigDecimal points,
    BigDecimal cap,
    Counting by,
    List<Step> steps,
    BigDecimal mild,
    Optional<Severity> severity,
    String dimension,
    Wording why) {

  /** Copies the steps. */
  public Price {
    steps = List.copyOf(steps);
  }

  /** What the steps of a price are counted in. */
  public enum Counting {
    /** Days after the last day of publication. */
    DAYS,
    /** Cells that the finding is about. */
    CELLS,
    /** Findings of the rule in the report: all together cost what their number comes to. */
    FINDINGS
  }

  /**
   * One of several prices.
   *
   * @param from from how many days, cells or findings on
   * @param points what they cost
   */
  public record Step(int from, BigDecimal points) {}

  /** A price without any of the finer points. */
  static Price of(BigDecimal points, BigDecimal cap) {
    return new Price(
        points, cap, Counting.FINDINGS, List.of(), null, Optional.empty(), "", Wording.same(""));
  }

  /** The same with the points of another, as the profile names none. */
  Price costing(Price own) {
    return new Price(
        own.points(), cap == null ? own.cap() : cap, by, steps, mild, severity, dimension, why);
  }

  /** What the given number of days, cells or findings costs. */
  BigDecimal at(long number) {
    BigDecimal due = BigDecimal.ZERO;
    for (Step step : steps) {
      if (number >= step.from()) {
        due = step.points();
      }
    }
    return due;
  }

  /** What the first finding costs, or the mildest. */
  BigDecimal first() {
    return steps.isEmpty() ? points : at(1);
  }

  /** The most that one report loses by it, where that is known; its dimension bounds it anyway. */
  BigDecimal most() {
    if (cap != null || steps.isEmpty()) {
      return cap == null ? points : cap;
    }
    BigDecimal dearest = steps.get(0).points();
    for (Step step : steps) {
      dearest = dearest.max(step.points());
    }
    return dearest;
  }

  /** Whether it costs anything at all. */
  public boolean isCharged() {
    for (Step step : steps) {
      if (step.points().signum() > 0) {
        return true;
      }
    }
    return points.signum() > 0;
  }
}
