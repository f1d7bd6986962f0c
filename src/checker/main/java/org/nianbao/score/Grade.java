package org.nianbao.score;

import java.math.BigDecimal;

/**
 * A grade of a profile.
 *
 * @param name its name as printed, such as 优
 * @param from the lowest total that earns it, on the profile's own scale
 * @param quota how many of a hundred agencies of a ranking may have it at most; null for any number
 */
public record Grade(String name, BigDecimal from, BigDecimal quota) {

  /** A grade that any number may have. */
  public Grade(String name, BigDecimal from) {
    this(name, from, null);
  }
}
