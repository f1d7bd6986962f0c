package org.nianbao.recognition.claim;

/**
 * The cases among which a {@link Reading} counts. A part is read among those among which the
 * reading of its whole fits: 维持25件 of 诉讼46件 is among all suits, not among the direct ones.
 *
 * @param cases what sets them apart; empty where the reading is the same among all
 * @param extent whether pending cases are among them
 */
record Base(String cases, Extent extent) {

  /** Which cases are counted. */
  enum Extent {
    ALL,
    CLOSED
  }

  // Written out, as in Token.

  @Override
  public boolean equals(Object other) {
    return other instanceof Base base && cases.equals(base.cases) && extent == base.extent;
  }

  @Override
  public int hashCode() {
    return cases.hashCode() * 31 + extent.hashCode();
  }

  /** The base of a reading that is the same among all cases. */
  static final Base ANY = of("");

  static Base of(String cases) {
    return new Base(cases, Extent.ALL);
  }

  /** The same cases without the pending ones. */
  Base closed() {
    return new Base(cases, Extent.CLOSED);
  }

  /** The same cases with the pending ones. */
  Base all() {
    return of(cases);
  }
}
