package org.nianbao.score;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.nianbao.wording.Wording;

/**
 * A dimension of a profile, one of the program's six or the profile's own, and its weight.
 *
 * @param id its id: one of the six, or any other
 * @param label what people call it
 * @param points the points at which it starts; 0 leaves it out of the score
 * @param decisive ids of rules one of which at least must have been judged for the dimension to
 *     count as judged; empty where any rule of the dimension will do
 * @param floor the points below which findings do not bring it
 * @param pass the points below which it fails the report; null where there are none
 * @param levels the levels that it is scored by, the best first; empty where it is not
 * @param why the reason for it, in words; empty where the profile gives none
 */
public record Weight(
    String id,
    Wording label,
    BigDecimal points,
    List<String> decisive,
    BigDecimal floor,
    BigDecimal pass,
    List<ScoreLevel> levels,
    Wording why) {

  /** Copies the lists. */
  public Weight {
    decisive = List.copyOf(decisive);
    levels = List.copyOf(levels);
  }

  /** What the points that are left come to: themselves, or those of the level they reach. */
  BigDecimal levelled(BigDecimal left) {
    return levels.isEmpty() ? left : reached(left).points();
  }

  /** The level that the points that are left reach; empty where there are no levels. */
  Optional<Wording> level(BigDecimal left) {
    return levels.isEmpty() ? Optional.empty() : Optional.of(reached(left).name());
  }

  private ScoreLevel reached(BigDecimal left) {
    BigDecimal hundredfold = left.movePointRight(2);
    for (ScoreLevel level : levels) {
      if (hundredfold.compareTo(level.from().multiply(points)) >= 0) {
        return level;
      }
    }
    return levels.get(levels.size() - 1);
  }
}
