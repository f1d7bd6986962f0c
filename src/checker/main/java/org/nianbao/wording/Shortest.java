package org.nianbao.wording;

import java.math.BigDecimal;

/** How numbers that are worked out are shown: without zeros that say nothing. */
public final class Shortest {

  private Shortest() {}

  /** The number in its shortest form: 5 for 5.0, 0.5 for 0.50, 100 for 1E+2. */
  public static String of(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }
}
