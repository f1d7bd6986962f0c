package org.nianbao.recognition.claim;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the shares of a paragraph about requests may be shares of. */
final class RequestWholes {

  private RequestWholes() {}

  /**
   * How many requests came or ended, as the tables and a paragraph have it.
   *
   * @param all what the paragraph says
   * @param text the paragraph; nothing is looked up where it has no shares
   */
  static List<BigDecimal> of(List<Said> all, String text, Sums sums) {
    boolean shares = text.indexOf('占') >= 0 && text.indexOf('%') >= 0;
    if (!shares && !RoughShares.mayBe(text)) {
      return List.of();
    }
    Set<BigDecimal> wholes = new LinkedHashSet<>();
    for (Said said : all) {
      for (Statement told : said.told()) {
        if (told.isOfRequests() && told.amount().exact()) {
          wholes.add(told.amount().value());
        }
      }
    }
    for (Quantity quantity : Ratios.TABLES) {
      for (Reading reading : quantity.readings()) {
        Optional<Sums.Sum> due = sums.of(reading);
        if (due.isPresent()) {
          wholes.add(due.get().value());
        }
      }
    }
    return List.copyOf(wholes);
  }
}
