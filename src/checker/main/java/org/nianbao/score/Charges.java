package org.nianbao.score;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nianbao.rules.Dimension;
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
  private final Map<Dimension, Integer> takenByDimension = new EnumMap<>(Dimension.class);
  private final Map<String, Integer> takenByRule = new HashMap<>();
  private final List<Deduction> deductions = new ArrayList<>();

  Charges(
      Judgement judgement,
      List<? extends Collection<Integer>> rootCauses,
      Set<Integer> waived,
      Profile profile,
      Coverage coverage) {
    this.judgement = judgement;
    this.profile = profile;
    this.coverage = coverage;
    Set<Integer> spared = new HashSet<>();
    for (Collection<Integer> cause : rootCauses) {
      cause.stream()
          .filter(index -> !waived.contains(index))
          .sorted(
              Comparator.comparingInt((Integer index) -> -due(index)).thenComparing(index -> index))
          .skip(1)
          .forEach(spared::add);
    }
    for (int index = 0; index < judgement.findings().size(); index++) {
      deductions.add(
          waived.contains(index)
              ? new Deduction(index, due(index), 0, Because.WAIVED)
              : charge(index, spared.contains(index)));
    }
  }

  /** Returns what a finding costs by itself. */
  private int due(int index) {
    Finding finding = judgement.findings().get(index);
    return finding.severity() == Severity.INFO ? 0 : profile.price(finding.rule()).points();
  }

  private Deduction charge(int index, boolean spared) {
    Finding finding = judgement.findings().get(index);
    Rule rule = finding.rule();
    int due = due(index);
    if (finding.severity() == Severity.INFO) {
      return new Deduction(index, due, 0, Because.INFORMATION);
    }
    if (!coverage.isJudged(rule.dimension())) {
      return new Deduction(index, due, 0, Because.NOT_SCORED);
    }
    if (spared) {
      return new Deduction(index, due, 0, Because.SAME_CAUSE);
    }
    int underCap = profile.price(rule).cap() - takenByRule.getOrDefault(rule.id(), 0);
    int inDimension = profile.weights().get(rule.dimension()).points() - taken(rule.dimension());
    int taken = Math.min(due, Math.min(underCap, inDimension));
    takenByRule.merge(rule.id(), taken, Integer::sum);
    takenByDimension.merge(rule.dimension(), taken, Integer::sum);
    if (taken == due) {
      return new Deduction(index, due, taken, Because.FULL);
    }
    return new Deduction(
        index, due, taken, underCap <= inDimension ? Because.CAPPED : Because.SPENT);
  }

  /** Returns the points taken from a dimension, at most its weight. */
  int taken(Dimension dimension) {
    return takenByDimension.getOrDefault(dimension, 0);
  }

  List<Deduction> deductions() {
    return deductions;
  }
}
