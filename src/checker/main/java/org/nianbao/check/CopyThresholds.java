package org.nianbao.check;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.nianbao.facts.CopyLimits;
import org.nianbao.rules.Rule;
import org.nianbao.score.Profile;

/** From where on prose counts as copied: as the two rules say, unless the profile does. */
record CopyThresholds(Collection<Rule> rules, Profile profile) {

  static CopyLimits of(Collection<Rule> rules, Profile profile) {
    CopyThresholds thresholds = new CopyThresholds(rules, profile);
    return new CopyLimits(
        thresholds.least(CopyLimits.LAST_YEAR), thresholds.least(CopyLimits.OTHER_AGENCIES));
  }

  private CopyLimits.Least least(String id) {
    Rule rule = rules.stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
    Map<String, Integer> thresholds = new HashMap<>(rule.thresholds());
    thresholds.putAll(profile.thresholds().getOrDefault(id, Map.of()));
    return CopyLimits.Least.of(thresholds);
  }
}
