package org.nianbao.score;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nianbao.wording.Messages;
import org.nianbao.wording.Wording;

/**
 * The total of a scorecard.
 *
 * @param points the total; null where too much could not be judged
 * @param bonus the points that came on top
 * @param unjudged how much could not be judged, in percent: of the weights, or of the form's
 *     sections where that is more
 * @param missing what could not be judged
 * @param outside the scores from elsewhere that are part of it
 */
record Total(
    BigDecimal points, BigDecimal bonus, int unjudged, List<Wording> missing, List<Mark> outside) {

  static Total of(
      Profile profile,
      List<DimensionScore> dimensions,
      ItemScores items,
      Coverage coverage,
      Grounds grounds) {
    BigDecimal all = BigDecimal.ZERO;
    BigDecimal weights = BigDecimal.ZERO;
    BigDecimal seen = BigDecimal.ZERO;
    BigDecimal left = BigDecimal.ZERO;
    for (DimensionScore one : dimensions) {
      all = all.add(one.weight());
      if (one.counts()) {
        BigDecimal weight = one.weight().subtract(one.open());
        weights = weights.add(weight);
        seen = seen.add(weight.subtract(one.unread()));
        left = left.add(one.score());
      }
    }
    BigDecimal ofPoints =
        all.signum() == 0
            ? BigDecimal.ZERO
            : all.subtract(seen).movePointRight(2).divide(all, 0, RoundingMode.HALF_UP);
    int unjudged =
        ofPoints.max(grounds.sight().hiddenSections()).setScale(0, RoundingMode.HALF_UP).intValue();
    List<Wording> missing = missing(dimensions, items, coverage);
    Scale scale = profile.scale();
    if (weights.signum() <= 0 || seen.signum() <= 0 || unjudged > scale.mostUnjudged()) {
      return new Total(null, BigDecimal.ZERO, unjudged, missing, List.of());
    }
    BigDecimal own = scale.full().multiply(left).divide(weights, MathContext.DECIMAL64);
    BigDecimal bonus =
        own.compareTo(profile.bonus().from()) >= 0
            ? items.bonus().min(profile.bonus().most())
            : BigDecimal.ZERO;
    BigDecimal points = own.add(bonus);
    List<Mark> outside = new ArrayList<>();
    if (!profile.combination().others().isEmpty()) {
      points = points.multiply(profile.combination().own()).movePointLeft(2);
      for (Combination.Outside one : profile.combination().others()) {
        Optional<Mark> mark = grounds.mark(one.id());
        if (mark.isEmpty()) {
          missing.add(Messages.say("score.missing.outside", one.label()));
          continue;
        }
        outside.add(mark.get());
        points =
            points.add(
                mark.get()
                    .points()
                    .min(one.outOf())
                    .multiply(one.share())
                    .movePointLeft(2)
                    .multiply(scale.full())
                    .divide(one.outOf(), MathContext.DECIMAL64));
      }
      if (outside.size() < profile.combination().others().size()) {
        return new Total(null, bonus, unjudged, missing, outside);
      }
    }
    return new Total(
        points.setScale(scale.decimals(), RoundingMode.HALF_UP), bonus, unjudged, missing, outside);
  }

  /** Each reason once, with the dimensions that it is of. */
  private static List<Wording> missing(
      List<DimensionScore> dimensions, ItemScores items, Coverage coverage) {
    Map<Wording, List<Wording>> reasons = new LinkedHashMap<>();
    for (DimensionScore one : dimensions) {
      if (one.weight().signum() > 0) {
        for (Wording reason : coverage.reasons(one.id())) {
          reasons.putIfAbsent(reason, new ArrayList<>());
          reasons.get(reason).add(one.label());
        }
      }
    }
    List<Wording> missing = new ArrayList<>();
    for (Map.Entry<Wording, List<Wording>> reason : reasons.entrySet()) {
      Wording labels = Wording.join("、", ", ", reason.getValue());
      missing.add(Wording.join("：", ": ", List.of(labels, reason.getKey())));
    }
    for (ItemScore one : items.all()) {
      if (!one.judged() && one.item().needsPeople()) {
        missing.add(Messages.say("score.missing.item", one.item().label()));
      }
    }
    return missing;
  }
}
