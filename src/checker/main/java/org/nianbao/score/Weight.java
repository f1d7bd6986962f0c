package org.nianbao.score;

import java.util.List;

/**
 * The weight of a dimension in a profile.
 *
 * @param points the points at which it starts, at least 0; 0 leaves it out of the score
 * @param decisive ids of rules one of which at least must have been judged for the dimension to
 *     count as judged; empty where any rule of the dimension will do
 */
public record Weight(int points, List<String> decisive) {

  /** Copies the list. */
  public Weight {
    decisive = List.copyOf(decisive);
  }
}
