package org.nianbao.diagnosis;

import java.util.List;

/**
 * One thing that went wrong: the cells that have to be corrected together, such as two figures that
 * changed places, or those of which it cannot be told one by one what is wrong.
 *
 * @param number its number in the report, from 1
 * @param explains indexes of the findings that follow from it, ascending; never empty. A sum in
 *     which two figures are wrong follows from two causes
 * @param mistakes how many things went wrong in it at least: figures that changed places are one
 * @param likeliest the likeliest repair
 * @param alternatives other repairs as small as it, the likeliest first, at most {@value
 *     #MOST_ALTERNATIVES}
 * @param complete whether those are all that there are; otherwise there are, or may be, more
 */
public record RootCause(
    int number,
    List<Integer> explains,
    int mistakes,
    Repair likeliest,
    List<Repair> alternatives,
    boolean complete) {

  /** The number of alternatives that are listed at most. */
  public static final int MOST_ALTERNATIVES = 8;

  private static final int MOST_IN_A_SENTENCE = 4;

  /** Copies the lists. */
  public RootCause {
    explains = List.copyOf(explains);
    alternatives = List.copyOf(alternatives);
  }

  /**
   * Returns whether one sentence can name every repair: there are few, each of one cell, and no
   * more than those that are listed.
   */
  public boolean isBrief() {
    for (Repair alternative : alternatives) {
      if (alternative.corrections().size() != 1) {
        return false;
      }
    }
    return complete && alternatives.size() <= MOST_IN_A_SENTENCE;
  }

  /** Returns whether the likeliest repair is certainly the only one of its size. */
  public boolean isUnique() {
    return alternatives.isEmpty() && complete;
  }
}
