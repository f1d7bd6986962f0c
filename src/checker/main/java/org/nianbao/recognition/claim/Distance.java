package org.nianbao.recognition.claim;

import java.math.BigDecimal;

/**
 * How far the sum of some parts is from what they divide.
 *
 * @param sum the sum
 * @param whole what is divided
 */
record Distance(BigDecimal sum, BigDecimal whole) {

  /** The part of a whole by which parts may exceed it, one in so many, and yet be meant as all. */
  private static final BigDecimal LEAST_SHARE = BigDecimal.valueOf(7);

  private static final BigDecimal THREE = BigDecimal.valueOf(3);

  private BigDecimal more() {
    return sum.subtract(whole);
  }

  private boolean isSmall(BigDecimal off) {
    return off.multiply(LEAST_SHARE).compareTo(whole) <= 0;
  }

  /** Whether the parts are one more, or hardly more, than the whole. */
  boolean isALittleMore() {
    return more().signum() > 0 && (more().compareTo(BigDecimal.ONE) == 0 || isSmall(more()));
  }

  /** Whether the parts are more than the whole by half of it at most. */
  boolean isUpToHalfMore() {
    return more().signum() > 0 && more().add(more()).compareTo(whole) <= 0;
  }

  /** Whether the parts are less than the whole by half of it at most. */
  boolean isUpToHalfLess() {
    return more().signum() < 0 && more().add(more()).negate().compareTo(whole) <= 0;
  }

  /** Whether the parts are hardly less than a whole that is not small. */
  boolean isALittleLess() {
    return more().signum() < 0 && whole.compareTo(BigDecimal.TEN) >= 0 && isSmall(more().negate());
  }

  /** Whether the parts are less than the whole by a fifth of it at most. */
  boolean isAFifthLess() {
    BigDecimal less = more().negate();
    return less.signum() > 0 && less.multiply(BigDecimal.valueOf(5)).compareTo(whole) <= 0;
  }

  /** Whether the parts miss the whole by a third of it at most. */
  boolean isNear() {
    return more().signum() != 0 && more().abs().multiply(THREE).compareTo(whole) <= 0;
  }
}
