package org.nianbao.document.ofd;

import java.util.StringTokenizer;

/**
 * How far each character is from the one before, as {@code DeltaX} and {@code DeltaY} tell: a
 * number each, or {@code g 5 4.2} for five times 4.2. When the list ends early its last number
 * holds on. Nothing is unfolded, however often a number is to be repeated.
 */
final class Steps {

  private final StringTokenizer tokens;
  private final boolean any;
  private double step;
  private long times;

  Steps(String list) {
    tokens = new StringTokenizer(list, " \t\r\n,");
    any = tokens.hasMoreTokens();
  }

  /** Returns whether there is a list at all. */
  boolean any() {
    return any;
  }

  /** Returns the next step; 0 without a list. */
  double next() {
    while (times <= 0 && tokens.hasMoreTokens()) {
      String token = tokens.nextToken();
      if (token.equals("g")) {
        times = (long) number();
        double repeated = number();
        step = times > 0 ? repeated : step;
      } else {
        times = 1;
        step = Double.parseDouble(token);
      }
    }
    times--;
    return step;
  }

  private double number() {
    return Double.parseDouble(tokens.hasMoreTokens() ? tokens.nextToken() : "");
  }
}
