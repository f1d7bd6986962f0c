package org.nianbao.score;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.nianbao.rules.Rule;
import org.nianbao.rules.Severity;

/**
 * The prices of a profile: of single rules ({@code timing/late}), of families ({@code
 * arithmetic/*}) and of all other rules ({@code *}). What is for information costs only where its
 * own id is priced.
 *
 * @param prices the prices by the name of what they are for
 */
public record PriceList(Map<String, Price> prices) {

  static final String ALL = "*";

  /** Copies the map. */
  public PriceList {
    prices = Map.copyOf(prices);
  }

  /** The price that the profile names for a rule by its id, its family or for all. */
  public Optional<Price> named(Rule rule) {
    if (prices.isEmpty()) {
      return Optional.empty();
    }
    Price own = prices.get(rule.id());
    if (own != null || rule.severity() == Severity.INFO) {
      return Optional.ofNullable(own);
    }
    Price family = prices.get(rule.family() + "/" + ALL);
    return Optional.ofNullable(family == null ? prices.get(ALL) : family);
  }

  /** What a rule costs. */
  public Price of(Rule rule) {
    Price own = Price.of(Points.of(rule.points()), Points.of(rule.cap()));
    Optional<Price> named = named(rule);
    if (named.isEmpty()) {
      return own;
    }
    return named.get().points() == null ? named.get().costing(own) : named.get();
  }

  /** The dimension that the profile names for one of its prices; empty for the rules' own. */
  String dimension(String name) {
    return prices.get(name).dimension();
  }

  /** The rules, families and {@code *} that have a price, sorted. */
  public Set<String> names() {
    return new TreeSet<>(prices.keySet());
  }

  /** Whether a rule is one of those that some names of a profile stand for. */
  static boolean cover(List<String> names, String rule) {
    for (String name : names) {
      if (covers(name, rule)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a rule is one of those that a name of a profile stands for. */
  static boolean covers(String name, String rule) {
    return name.equals(ALL)
        || name.equals(rule)
        || (name.endsWith("/" + ALL) && rule.startsWith(name.substring(0, name.length() - 1)));
  }
}
