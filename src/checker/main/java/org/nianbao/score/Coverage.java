package org.nianbao.score;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nianbao.rules.Judgement;
import org.nianbao.rules.Rule;
import org.nianbao.rules.Unassessed;
import org.nianbao.wording.Messages;
import org.nianbao.wording.Wording;

/**
 * How far the rules could judge each dimension. What lacks a date or a year is left out, and its
 * weight goes to the others; what stands in a table that could not be read, or in cells without
 * numbers, is not given: each rule has its share of the dimension, by the most that it can cost. A
 * row or column without a number never comes cheaper than one wrong sum in it.
 */
final class Coverage {

  private static final Wording NO_WEIGHT = Messages.say("score.coverage.no-weight");
  private static final Wording NO_RULE = Messages.say("score.coverage.no-rule");

  private final Profile profile;
  private final Map<String, Wording> leftOut = new HashMap<>();
  private final Map<String, BigDecimal> hidden = new HashMap<>();
  private final Map<String, List<Wording>> reasons = new HashMap<>();

  Coverage(Judgement judgement, Collection<Rule> rules, Sight sight, Profile profile) {
    this.profile = profile;
    Map<String, Wording> unassessed = new HashMap<>();
    judgement.unassessed().stream()
        .filter(Unassessed::whole)
        .forEach(one -> unassessed.putIfAbsent(one.rule().id(), one.reason()));
    for (Weight weight : profile.weights()) {
      look(weight, rules, unassessed, sight);
    }
  }

  private void look(
      Weight weight, Collection<Rule> rules, Map<String, Wording> unassessed, Sight sight) {
    List<Rule> telling =
        rules.stream()
            .filter(rule -> profile.dimension(rule).equals(weight.id()))
            .filter(rule -> profile.prices().of(rule).isCharged()) // others tell nothing of it
            .filter(rule -> weight.decisive().isEmpty() || weight.decisive().contains(rule.id()))
            .toList();
    if (weight.points().signum() == 0) {
      leftOut.put(weight.id(), NO_WEIGHT);
      return;
    }
    if (telling.isEmpty()) {
      if (!isForPeople(weight)) {
        leftOut.put(weight.id(), NO_RULE);
      }
      return;
    }
    List<Rule> seeing =
        telling.stream()
            .filter(rule -> !unassessed.containsKey(rule.id()) || sight.hidden(rule).signum() > 0)
            .toList();
    if (seeing.isEmpty()) {
      leftOut.put(weight.id(), unassessed.get(telling.get(0).id()));
      return;
    }
    BigDecimal all = BigDecimal.ZERO;
    BigDecimal dark = BigDecimal.ZERO;
    BigDecimal least = BigDecimal.ZERO;
    Set<Wording> why = new LinkedHashSet<>();
    for (Rule rule : seeing) {
      BigDecimal part = part(rule, sight).min(weight.points());
      BigDecimal share = sight.hidden(rule);
      all = all.add(part);
      dark = dark.add(part.multiply(share));
      if (sight.isDark(rule) && sight.mostFindings(rule) > 0) {
        least = least.max(profile.prices().of(rule).first());
      }
      if (share.signum() > 0) {
        why.addAll(sight.reasons(rule));
      }
    }
    BigDecimal ofRules = weight.points().subtract(peoples(weight));
    BigDecimal lost =
        ofRules.multiply(dark).divide(all, 1, RoundingMode.HALF_UP).max(least.min(ofRules));
    if (lost.signum() > 0) {
      hidden.put(weight.id(), lost);
      reasons.put(weight.id(), sight.inOrder(why));
    }
  }

  /** The most that a rule can cost: sums of one row cost less than those of a whole table. */
  private BigDecimal part(Rule rule, Sight sight) {
    Price price = profile.prices().of(rule);
    int findings = sight.mostFindings(rule);
    return findings == 0
        ? price.most()
        : price.most().min(price.first().multiply(Points.of(findings)));
  }

  private boolean isForPeople(Weight weight) {
    return profile.items().stream().anyMatch(item -> item.dimension().equals(weight.id()));
  }

  /** The points of a dimension that people give, which no rule has to see for. */
  private BigDecimal peoples(Weight weight) {
    return profile.items().stream()
        .filter(item -> item.kind() == Item.Kind.AWARD && item.dimension().equals(weight.id()))
        .map(Item::points)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** Whether some rule could look at what a dimension is about. */
  boolean isJudged(String dimension) {
    return profile
        .weight(dimension)
        .filter(weight -> !leftOut.containsKey(dimension))
        .filter(weight -> hidden(dimension).compareTo(weight.points()) < 0)
        .isPresent();
  }

  /** The points that are not given as nobody could look. */
  BigDecimal hidden(String dimension) {
    return hidden.getOrDefault(dimension, BigDecimal.ZERO);
  }

  /** Why a dimension, or a part of it, was not judged; empty where all was. */
  Optional<Wording> reason(String dimension) {
    List<Wording> all = reasons(dimension);
    return all.isEmpty() ? Optional.empty() : Optional.of(Wording.join("；", "; ", all));
  }

  /** The same, one by one. */
  List<Wording> reasons(String dimension) {
    return leftOut.containsKey(dimension)
        ? List.of(leftOut.get(dimension))
        : reasons.getOrDefault(dimension, List.of());
  }
}
