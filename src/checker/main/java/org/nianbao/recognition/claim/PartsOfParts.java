package org.nianbao.recognition.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Parts that are divided again behind the part itself: 不予公开4件，第三方权益1件、过程性信息3件. */
final class PartsOfParts {

  private PartsOfParts() {}

  /** The sum of those that are not parts of the part before them. */
  static BigDecimal without(List<BigDecimal> values) {
    List<BigDecimal> kept = new ArrayList<>();
    int at = 0;
    while (at < values.size()) {
      BigDecimal part = values.get(at);
      kept.add(part);
      int end = at + 1;
      BigDecimal below = BigDecimal.ZERO;
      while (end < values.size() && below.compareTo(part) < 0) {
        below = below.add(values.get(end));
        end++;
      }
      at = below.compareTo(part) == 0 && end > at + 2 ? end : at + 1;
    }
    return SlipOfParts.sum(kept);
  }
}
