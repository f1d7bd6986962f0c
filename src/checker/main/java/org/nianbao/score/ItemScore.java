package org.nianbao.score;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What an item came to.
 *
 * @param item the item
 * @param judged whether it is known; otherwise people have yet to look at it
 * @param points what it took from its dimension, or gave
 * @param mark what people say of it; empty where nobody has to
 */
public record ItemScore(Item item, boolean judged, BigDecimal points, Optional<Mark> mark) {

  /** What it leaves its dimension short of. */
  BigDecimal lost() {
    return switch (item.kind()) {
      case DEDUCT, FIGURES -> points;
      case AWARD -> item.cap().subtract(points);
      case BONUS -> BigDecimal.ZERO;
    };
  }
}
