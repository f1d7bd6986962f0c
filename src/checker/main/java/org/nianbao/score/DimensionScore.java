package org.nianbao.score;

import java.math.BigDecimal;
import java.util.Optional;
import org.nianbao.wording.Wording;

/**
 * What a dimension came to.
 *
 * @param id its id
 * @param label what people call it
 * @param score the points left of its weight; 0 where it was not judged
 * @param weight the points at which it starts
 * @param judged whether any of it could be judged
 * @param unread the points that are not given as what they stand for could not be looked at
 * @param open the points that people have yet to give; they count neither way
 * @param level the level reached; empty where it is not scored by levels
 * @param reason why it, or a part of it, was not judged; empty where all was
 */
public record DimensionScore(
    String id,
    Wording label,
    BigDecimal score,
    BigDecimal weight,
    boolean judged,
    BigDecimal unread,
    BigDecimal open,
    Optional<Wording> level,
    Optional<Wording> reason) {

  /** Writes the points without zeros that say nothing. */
  public DimensionScore {
    score = Points.plain(score);
    weight = Points.plain(weight);
    unread = Points.plain(unread);
    open = Points.plain(open);
  }

  /**
   * Whether it counts in the total; what only lacks a date or a year gives its weight to others.
   */
  boolean counts() {
    return judged || unread.signum() > 0;
  }
}
