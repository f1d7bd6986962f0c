package org.nianbao.diagnosis;

import org.nianbao.wording.Wording;

/** A typical way in which a figure comes to be wrong, the likeliest first. */
public enum Slip {
  /** A total left blank or at 0 while its parts are not. */
  TOTAL_MISSING(8, "总计漏填", "total left out"),
  /** A cell left blank. */
  MISSING(6, "漏填", "figure left out"),
  /** The figure stands in the next column, and 0 in its own. */
  NEXT_COLUMN(6, "填到了相邻一列", "entered in the next column"),
  /** The figure stands in the next row, and 0 in its own. */
  NEXT_ROW(6, "填到了相邻一行", "entered in the next row"),
  /** Two neighbouring digits changed places: 21 for 12. */
  TRANSPOSED(5, "数字颠倒", "digits transposed"),
  /** A digit is missing: 12 for 123. */
  DIGIT_DROPPED(4, "漏写一位", "digit dropped"),
  /** A digit too many: 112 for 12. */
  DIGIT_ADDED(4, "多写一位", "digit added"),
  /** Twice the right figure: counted again. */
  DOUBLED(3, "重复计算", "counted twice"),
  /** One digit of several is another: 18 for 13. */
  DIGIT_CHANGED(2, "写错一位", "one digit wrong");

  private final int weight;
  private final String zh;
  private final String en;

  Slip(int weight, String zh, String en) {
    this.weight = weight;
    this.zh = zh;
    this.en = en;
  }

  /** Returns the slip in a few words. */
  public Wording wording() {
    return new Wording(zh, en);
  }

  /**
   * Returns the weight of the slip as evidence for a correction; only the order of weights matters.
   */
  int weight() {
    return weight;
  }
}
