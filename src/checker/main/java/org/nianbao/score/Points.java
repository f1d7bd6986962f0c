package org.nianbao.score;

import java.math.BigDecimal;

/** Points may have fractions; they are kept and shown without zeros that say nothing. */
final class Points {

  private Points() {}

  /** The same number in its shortest form: 5 for 5.0, 0.5 for 0.50, 100 for 1E+2. */
  static BigDecimal plain(BigDecimal number) {
    BigDecimal shortest = number.stripTrailingZeros();
    return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
  }

  static BigDecimal of(int whole) {
    return BigDecimal.valueOf(whole);
  }

  /** From 0 up: what is below counts as 0. */
  static BigDecimal atLeastZero(BigDecimal number) {
    return number.signum() < 0 ? BigDecimal.ZERO : number;
  }
}
