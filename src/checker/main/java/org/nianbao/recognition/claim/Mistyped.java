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
    int others = others(one, other);
    boolean swapped = others == 2 && areTheSame(one, other);
    return swapped || (one.length() >= LONG && others == 1);
  }

  /** Whether two numbers have the same digits. */
  private static boolean areTheSame(String one, String other) {
    return Arrays.equals(one.chars().sorted().toArray(), other.chars().sorted().toArray());
  }

  private static int others(String one, String other) {
    int count = 0;
    for (int i = 0; i < one.length(); i++) {
      count += one.charAt(i) == other.charAt(i) ? 0 : 1;
    }
    return count;
  }

  /**
   * Whether a number that is hardly of something else is another one written wrongly: a little more
   * or less, or with one digit exchanged, too many or lost.
   */
  static boolean isNear(BigDecimal said, BigDecimal due) {
    BigDecimal off = said.subtract(due).abs();
    if (off.signum() == 0 || due.signum() == 0) {
      return false;
    }
    String one = said.toPlainString();
    String other = due.toPlainString();
    boolean typed =
        one.length() == other.length()
            ? one.length() > 1 && others(one, other) == 1
            : isLonger(one, other) || isLonger(other, one);
    return off.intValue() <= 1
        || (off.intValue() <= 2 && due.intValue() >= 5)
        || off.multiply(BigDecimal.TEN).compareTo(due) <= 0
        || typed
        || isLikely(said, due);
  }

  /** Whether one has just one digit more. */
  private static boolean isLonger(String one, String other) {
    if (one.length() != other.length() + 1) {
      return false;
    }
    int at = 0;
    while (at < other.length() && one.charAt(at) == other.charAt(at)) {
      at++;
    }
    return one.substring(at + 1).equals(other.substring(at));
  }
}
