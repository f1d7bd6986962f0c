package org.nianbao.document.ofd;

import java.util.StringTokenizer;

/** Numbers in a row, as attributes hold them. */
final class Numbers {

  private static final double[] NONE = {};

  private Numbers() {}

  /** Returns the numbers; one that is none is a {@link NumberFormatException}. */
  static double[] of(String text) {
    if (text.isEmpty()) {
      return NONE;
    }
    StringTokenizer tokens = new StringTokenizer(text, " \t\r\n,");
    double[] numbers = new double[tokens.countTokens()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = Double.parseDouble(tokens.nextToken());
    }
    return numbers;
  }
}
