package org.nianbao.form;

import java.math.BigDecimal;

/** The numbers that count things: 件, cases, documents. */
public final class Counts {

  /** No count in a report has more digits, and sums of thousands of such counts fit into a long. */
  private static final int MOST_DIGITS = 14;

  private Counts() {}

  /**
   * Returns whether a number can be a count: whole, and of at most 14 digits.
   *
   * @param value the number; null is none
   */
  public static boolean isCount(BigDecimal value) {
    return value != null
        && value.stripTrailingZeros().scale() <= 0
        && value.precision() <= MOST_DIGITS;
  }
}
