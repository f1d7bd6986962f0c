package org.nianbao.recognition.claim;

import java.math.BigDecimal;
import java.util.Arrays;

/**
 * Tells a number that is another one mistyped from one that counts something else: of those that
 * count something else hardly one has just the same digits.
 */
final class Mistyped {

  /** From how many digits on a single other digit shows that the same number was meant. */
  private static final int LONG = 4;

  private Mistyped() {}

  /** Whether somebody who meant one number may have written the other: 468 for 486. */
  static boolean isLikely(BigDecimal said, BigDecimal due) {
    String one = said.toPlainString();
    String other = due.toPlainString();
    if (said.compareTo(due) == 0 || one.length() != other.length() || one.length() < 2) {
      return false;
    }
    return Arrays.equals(one.chars().sorted().toArray(), other.chars().sorted().toArray())
        || (one.length() >= LONG && others(one, other) == 1);
  }

  private static int others(String one, String other) {
    int count = 0;
    for (int i = 0; i < one.length(); i++) {
      count += one.charAt(i) == other.charAt(i) ? 0 : 1;
    }
    return count;
  }
}
