package org.nianbao.recognition.claim;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

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
    if (text.indexOf('占') < 0 || text.indexOf('%') < 0) {
      return List.of();
    }
    Stream<BigDecimal> given =
        all.stream()
            .flatMap(said -> said.told().stream())
            .filter(s -> s.isOfRequests() && s.amount().exact())
            .map(s -> s.amount().value());
    Stream<BigDecimal> due =
        Ratios.TABLES.stream()
            .flatMap(quantity -> quantity.readings().stream())
            .flatMap(reading -> sums.of(reading).stream())
            .map(Sums.Sum::value);
    return Stream.concat(given, due).distinct().toList();
  }
}
