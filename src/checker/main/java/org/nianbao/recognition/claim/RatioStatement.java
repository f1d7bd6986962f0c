package org.nianbao.recognition.claim;

import java.math.BigDecimal;

/** A percentage of the prose. */
sealed interface RatioStatement {

  /** The percentage; below zero for a decline. */
  BigDecimal percent();

  /** What it is about: the part, or what has grown. */
  Statement part();

  /** How many digits stand behind its point. */
  default int digits() {
    return Math.max(0, percent().scale());
  }

  /**
   * A share of some whole: 占42.86%.
   *
   * @param base what it is a share of, where its words say so: 占办结总数的47.1%; null otherwise
   */
  record Share(BigDecimal percent, Statement part, Quantity base) implements RatioStatement {

    /** A share of whatever whole. */
    Share(BigDecimal percent, Statement part) {
      this(percent, part, null);
    }
  }

  /**
   * A change against last year: 同比增加5件、增长10%.
   *
   * @param last last year's number, as the sentence gives it
   */
  record Growth(BigDecimal percent, Statement part, BigDecimal last) implements RatioStatement {}
}
