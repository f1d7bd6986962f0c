package org.nianbao.score;

import java.math.BigDecimal;
import java.util.List;
import org.nianbao.wording.Wording;

/**
 * Rules that share a cap: an indicator within a dimension.
 *
 * @param id its id
 * @param label what people call it
 * @param rules its rules: ids, families ({@code claim/*})
 * @param cap the most that all of them together cost in one report
 */
public record Group(String id, Wording label, List<String> rules, BigDecimal cap) {

  /** Copies the list. */
  public Group {
    rules = List.copyOf(rules);
  }

  boolean covers(String rule) {
    return rules.stream().anyMatch(name -> PriceList.covers(name, rule));
  }
}
