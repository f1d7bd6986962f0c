package org.nianbao.score;

import java.math.BigDecimal;
import java.util.List;
import org.nianbao.wording.Wording;

/**
 * How the total comes together with scores from elsewhere.
 *
 * @param own the share of the program's own total, in percent
 * @param others the scores from elsewhere; empty where the own total is the total
 */
public record Combination(BigDecimal own, List<Outside> others) {

  /** The own total is the total. */
  static final Combination NONE = new Combination(BigDecimal.valueOf(100), List.of());

  /** Copies the list. */
  public Combination {
    others = List.copyOf(others);
  }

  /**
   * A score from elsewhere: an agency's own, a third party's.
   *
   * @param id its id, by which files of marks name it
   * @param label what people call it
   * @param share its share of the total, in percent
   * @param outOf the scale that it is given on
   */
  public record Outside(String id, Wording label, BigDecimal share, BigDecimal outOf) {}
}
