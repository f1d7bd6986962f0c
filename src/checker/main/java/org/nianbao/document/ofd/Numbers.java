package org.nianbao.document.ofd;

import java.util.StringTokenizer;

/** Numbers in a row, as attributes hold them. */
final class Numbers {

  private static final double[] NONE = {};

  private Numbers() {}

  /**
   * Returns the shares of a colour, each a number of 0 to 255 or, behind #, its hexadecimal digits;
   * none where they are something else.
   */
  static double[] ofColour(String text) {
    StringTokenizer tokens = new StringTokenizer(text, " \t\r\n,");
    double[] shares = new double[tokens.countTokens()];
    try {
      for (int i = 0; i < shares.length; i++) {
        String share = tokens.nextToken();
        shares[i] =
            share.startsWith("#")
                ? Integer.parseInt(share.substring(1), 16)
                : Double.parseDouble(share);
      }
    } catch (NumberFormatException e) {
      return NONE;
    }
    return shares;
  }

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
