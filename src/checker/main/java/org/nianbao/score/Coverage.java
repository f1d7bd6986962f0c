package org.nianbao.score;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nianbao.rules.Dimension;
import org.nianbao.rules.Judgement;
import org.nianbao.rules.Rule;
import org.nianbao.rules.Unassessed;
import org.nianbao.wording.Messages;
import org.nianbao.wording.Wording;

/**
 * Which dimensions the rules could judge. A rule that judged a part of what it reads has judged.
 */
final class Coverage {

  private static final Wording NO_WEIGHT = Messages.say("score.coverage.no-weight");
  private static final Wording NO_RULE = Messages.say("score.coverage.no-rule");

  private final Map<Dimension, Wording> reasons = new EnumMap<>(Dimension.class);

  Coverage(Judgement judgement, Collection<Rule> rules, Profile profile) {
    Set<String> unassessed = new HashSet<>();
    judgement.unassessed().stream()
        .filter(Unassessed::whole)
        .forEach(one -> unassessed.add(one.rule().id()));
    for (Dimension dimension : Dimension.values()) {
      Weight weight = profile.weights().get(dimension);
      List<Rule> telling =
          rules.stream()
              .filter(rule -> rule.dimension() == dimension)
              .filter(rule -> rule.points() > 0) // the others tell nothing of the score
              .filter(rule -> weight.decisive().isEmpty() || weight.decisive().contains(rule.id()))
              .toList();
      if (weight.points() == 0) {
        reasons.put(dimension, NO_WEIGHT);
      } else if (telling.isEmpty()) {
        reasons.put(dimension, NO_RULE);
      } else if (telling.stream().allMatch(rule -> unassessed.contains(rule.id()))) {
        reasons.put(dimension, reason(judgement, telling.get(0)));
      }
    }
  }

  private static Wording reason(Judgement judgement, Rule rule) {
    return judgement.unassessed().stream()
        .filter(one -> one.rule().id().equals(rule.id()))
        .map(Unassessed::reason)
        .findFirst()
        .orElse(NO_RULE);
  }

  boolean isJudged(Dimension dimension) {
    return !reasons.containsKey(dimension);
  }

  /** Why a dimension does not count; empty where it does. */
  Optional<Wording> reason(Dimension dimension) {
    return Optional.ofNullable(reasons.get(dimension));
  }
}
