package org.nianbao.score;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
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
    for (Unassessed one : judgement.unassessed()) {
      if (one.whole()) {
        unassessed.putIfAbsent(one.rule().id(), one.reason());
      }
    }
    Map<String, List<Priced>> priced = new HashMap<>();
    for (Rule rule : rules) {
      Price price = profile.prices().of(rule);
      if (price.isCharged()) { // others tell nothing of their dimension
        String dimension = profile.dimension(rule);
        priced.putIfAbsent(dimension, new ArrayList<>());
        priced.get(dimension).add(new Priced(rule, price));
      }
    }
    for (Weight weight : profile.weights()) {
      look(weight, priced.getOrDefault(weight.id(), List.of()), unassessed, sight);
    }
  }

  /** A rule and what it costs by the profile. */
  private record Priced(Rule rule, Price price) {

    /**
     * The most that it can cost: sums of one row cost less than those of a whole table.
     *
     * @param findings how many findings it can have at most; 0 where that is not known
     */
    BigDecimal most(int findings) {
      return findings == 0
          ? price.most()
          : price.most().min(price.first().multiply(Points.of(findings)));
    }
  }

  private void look(
      Weight weight, List<Priced> rules, Map<String, Wording> unassessed, Sight sight) {
    List<Priced> telling = weight.decisive().isEmpty() ? rules : decisive(weight, rules);
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
    BigDecimal all = BigDecimal.ZERO;
    BigDecimal dark = BigDecimal.ZERO;
    BigDecimal least = BigDecimal.ZERO;
    Set<Wording> why = new LinkedHashSet<>();
    boolean seen = false;
    for (Priced one : telling) {
      Rule rule = one.rule();
      BigDecimal share = sight.hidden(rule);
      if (share.signum() == 0 && unassessed.containsKey(rule.id())) {
        continue;
      }
      seen = true;
      int most = sight.mostFindings(rule);
      BigDecimal part = one.most(most).min(weight.points());
      all = all.add(part);
      if (most > 0 && sight.isDark(rule)) {
        least = least.max(one.price().first());
      }
      if (share.signum() > 0) {
        dark = dark.add(part.multiply(share));
        why.addAll(sight.reasons(rule));
      }
    }
    if (!seen) {
      leftOut.put(weight.id(), unassessed.get(telling.get(0).rule().id()));
      return;
    }
    BigDecimal ofRules = weight.points().subtract(peoples(weight));
    BigDecimal lost =
        ofRules.multiply(dark).divide(all, 1, RoundingMode.HALF_UP).max(least.min(ofRules));
    if (lost.signum() > 0) {
      hidden.put(weight.id(), lost);
      reasons.put(weight.id(), sight.inOrder(why));
    }
  }

  private static List<Priced> decisive(Weight weight, List<Priced> rules) {
    List<Priced> decisive = new ArrayList<>();
    for (Priced one : rules) {
      if (weight.decisive().contains(one.rule().id())) {
        decisive.add(one);
      }
    }
    return decisive;
  }

  private boolean isForPeople(Weight weight) {
    for (Item item : profile.items()) {
      if (item.dimension().equals(weight.id())) {
        return true;
      }
    }
    return false;
  }

  /** The points of a dimension that people give, which no rule has to see for. */
  private BigDecimal peoples(Weight weight) {
    BigDecimal points = BigDecimal.ZERO;
    for (Item item : profile.items()) {
      if (item.kind() == Item.Kind.AWARD && item.dimension().equals(weight.id())) {
        points = points.add(item.points());
      }
    }
    return points;
  }

  /** Whether some rule could look at what a dimension is about. */
  boolean isJudged(String dimension) {
    Optional<Weight> weight = profile.weight(dimension);
    return weight.isPresent()
        && !leftOut.containsKey(dimension)
        && hidden(dimension).compareTo(weight.get().points()) < 0;
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
