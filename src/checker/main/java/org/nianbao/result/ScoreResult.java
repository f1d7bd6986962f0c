package org.nianbao.result;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.nianbao.rules.Dimension;
import org.nianbao.score.Scorecard;
import org.nianbao.wording.Wording;

/**
 * A report's points.
 *
 * @param profile the name of the profile that it was scored by
 * @param total from 0 to 100 with one decimal; empty where nothing could be judged
 * @param grade the grade in words; empty where nothing could be judged
 * @param veto what fails the report whatever its points
 * @param dimensions all dimensions, in their order
 */
public record ScoreResult(
    String profile,
    Optional<BigDecimal> total,
    String grade,
    Optional<VetoResult> veto,
    List<DimensionResult> dimensions) {

  /**
   * Something that fails a report whatever its points.
   *
   * @param id its id in the profile
   * @param reason why, as a sentence
   */
  public record VetoResult(String id, Wording reason) {}

  /**
   * What a dimension came to.
   *
   * @param dimension the dimension
   * @param score the points left of its weight; 0 where it was not judged
   * @param weight the points at which it starts
   * @param judged whether it counts; otherwise its weight goes to the others
   * @param reason why it does not count; empty where it does
   */
  public record DimensionResult(
      Dimension dimension, int score, int weight, boolean judged, Optional<Wording> reason) {}

  /** Copies the list. */
  public ScoreResult {
    dimensions = List.copyOf(dimensions);
  }

  static ScoreResult of(Scorecard card) {
    return new ScoreResult(
        card.profile(),
        Optional.ofNullable(card.total()),
        card.grade(),
        card.veto().map(veto -> new VetoResult(veto.id(), veto.reason())),
        card.dimensions().stream()
            .map(
                one ->
                    new DimensionResult(
                        one.dimension(), one.score(), one.weight(), one.judged(), one.reason()))
            .toList());
  }
}
