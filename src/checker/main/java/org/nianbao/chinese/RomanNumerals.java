package org.nianbao.chinese;

/** Whole numbers in Roman numerals, as lists count. */
public final class RomanNumerals {

  private static final String[] SIGNS = {
    "m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"
  };
  private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};

  private RomanNumerals() {}

  /** Returns the number in small letters: xiv; nothing for a number below 1, which has none. */
  public static String of(int number) {
    StringBuilder text = new StringBuilder();
    int rest = number;
    for (int i = 0; i < SIGNS.length; i++) {
      while (rest >= VALUES[i]) {
        text.append(SIGNS[i]);
        rest -= VALUES[i];
      }
    }
    return text.toString();
  }
}
