package org.nianbao.score;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nianbao.rules.Finding;
import org.nianbao.rules.Judgement;
import org.nianbao.rules.Rule;
import org.nianbao.rules.Severity;
import org.nianbao.score.Deduction.Because;

/** Charges the findings of a report one after the other. */
final class Charges {

  private final Judgement judgement;
  private final Profile profile;
  private final Coverage coverage;
  private final Grounds grounds;
  private final BigDecimal[] due;
  private final Map<String, BigDecimal> takenByDimension = new HashMap<>();
  private final Map<String, BigDecimal> takenByRule = new HashMap<>();
  private final Map<String, BigDecimal> takenByGroup = new HashMap<>();
  private final List<Deduction> deductions = new ArrayList<>();

  Charges(
      Judgement judgement,
      List<? extends Collection<Integer>> rootCauses,
      Set<Integer> waived,
      Profile profile,
      Coverage coverage,
      Grounds grounds) {
    this.judgement = judgement;
    this.profile = profile;
    this.coverage = coverage;
    this.grounds = grounds;
    this.due = new BigDecimal[judgement.findings().size()];
    Set<Integer> spared = new HashSet<>();
    for (Collection<Integer> cause : rootCauses) {
      List<Integer> costing = new ArrayList<>(cause);
      costing.removeAll(waived);
      if (costing.size() > 1) {
        costing.sort(this::compare);
        spared.addAll(costing.subList(1, costing.size()));
      }
    }
    Map<String, Integer> counted = new HashMap<>();
    for (int index = 0; index < due.length; index++) {
      boolean free = waived.contains(index) || spared.contains(index);
      String id = judgement.findings().get(index).rule().id();
      int number = mistakes(index);
      if (!free) {
        number += counted.getOrDefault(id, 0);
        counted.put(id, number);
      }
      due[index] = due(index, number);
      deductions.add(
          waived.contains(index)
              ? new Deduction(index, due[index], BigDecimal.ZERO, Because.WAIVED)
              : charge(index, spared.contains(index)));
    }
  }

  /** The dearest finding first. */
  private int compare(Integer a, Integer b) {
    int order = due(b, mistakes(b)).compareTo(due(a, mistakes(a)));
    return order == 0 ? a.compareTo(b) : order;
  }

  /**
   * Returns what a finding costs by itself.
   *
   * @param number the how many-th of its rule it is, or the last of its mistakes
   */
  private BigDecimal due(int index, int number) {
    Finding finding = judgement.findings().get(index);
    Price price = profile.prices().of(finding.rule());
    if (finding.severity() == Severity.INFO) {
      if (finding.rule().severity() != Severity.INFO) {
        return price.mild() == null ? BigDecimal.ZERO : price.mild();
      }
      if (profile.prices().named(finding.rule()).isEmpty()) {
        return BigDecimal.ZERO;
      }
    }
    int mistakes = mistakes(index);
    if (price.steps().isEmpty()) {
      return price.points().multiply(Points.of(mistakes));
    }
    return switch (price.by()) {
      case DAYS -> price.at(Math.max(1, grounds.daysLate()));
      case CELLS -> price.at(finding.cells().size());
      case FINDINGS -> price.at(number).subtract(price.at(number - (long) mistakes));
    };
  }

  private int mistakes(int index) {
    return grounds.mistakes().getOrDefault(index, 1);
  }

  private Deduction charge(int index, boolean spared) {
    Finding finding = judgement.findings().get(index);
    Rule rule = finding.rule();
    if (finding.severity() == Severity.INFO && due[index].signum() == 0) {
      return free(index, Because.INFORMATION);
    }
    String dimension = profile.dimension(rule);
    if (!coverage.isJudged(dimension)) {
      return free(index, Because.NOT_SCORED);
    }
    if (spared) {
      return free(index, Because.SAME_CAUSE);
    }
    BigDecimal cap = profile.prices().of(rule).cap();
    BigDecimal underCap = cap == null ? due[index] : cap.subtract(taken(takenByRule, rule.id()));
    BigDecimal inGroup = due[index];
    for (Group group : profile.groups()) {
      if (group.covers(rule.id())) {
        inGroup = inGroup.min(group.cap().subtract(taken(takenByGroup, group.id())));
      }
    }
    BigDecimal inDimension = left(dimension);
    BigDecimal taken = Points.atLeastZero(due[index].min(underCap).min(inGroup).min(inDimension));
    add(takenByRule, rule.id(), taken);
    for (Group group : profile.groups()) {
      if (group.covers(rule.id())) {
        add(takenByGroup, group.id(), taken);
      }
    }
    add(takenByDimension, dimension, taken);
    Because because = Because.FULL;
    if (taken.compareTo(due[index]) < 0) {
      because =
          underCap.compareTo(taken) <= 0
              ? Because.CAPPED
              : inGroup.compareTo(taken) <= 0 ? Because.GROUP_CAPPED : Because.SPENT;
    }
    return new Deduction(index, due[index], taken, because);
  }

  private Deduction free(int index, Because because) {
    return new Deduction(index, due[index], BigDecimal.ZERO, because);
  }

  private static void add(Map<String, BigDecimal> points, String id, BigDecimal taken) {
    points.put(id, taken(points, id).add(taken));
  }

  private static BigDecimal taken(Map<String, BigDecimal> points, String id) {
    return points.getOrDefault(id, BigDecimal.ZERO);
  }

  /** Takes points from a dimension for what no finding is about; returns what was taken. */
  BigDecimal take(String dimension, BigDecimal points) {
    BigDecimal taken = Points.atLeastZero(points.min(left(dimension)));
    add(takenByDimension, dimension, taken);
    return taken;
  }

  /** What findings may still take from a dimension: down to its floor. */
  private BigDecimal left(String dimension) {
    Optional<Weight> weight = profile.weight(dimension);
    BigDecimal all =
        weight.isPresent() ? weight.get().points().subtract(weight.get().floor()) : BigDecimal.ZERO;
    return all.subtract(taken(dimension)).subtract(coverage.hidden(dimension));
  }

  /** Returns the points taken from a dimension. */
  BigDecimal taken(String dimension) {
    return taken(takenByDimension, dimension);
  }

  List<Deduction> deductions() {
    return deductions;
  }
}
