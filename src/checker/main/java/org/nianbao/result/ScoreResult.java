package org.nianbao.result;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.nianbao.score.DimensionScore;
import org.nianbao.score.GradeCap;
import org.nianbao.score.ItemScore;
import org.nianbao.score.Mark;
import org.nianbao.score.Scorecard;
import org.nianbao.score.Veto;
import org.nianbao.wording.Wording;

/**
 * A report's points.
 *
 * @param profile the name of the profile that it was scored by
 * @param full the total of a report without a fault on the profile's scale, bonus points aside
 * @param total the total on that scale; empty where too much could not be judged
 * @param grade the grade in words; empty where there is no total
 * @param veto what fails the report whatever its points
 * @param cap what kept the grade lower than its total would earn, as a sentence
 * @param bonus the points that came on top
 * @param unjudged how much could not be judged, in percent: of the weights, or of the form's
 *     sections where that is more
 * @param missing what could not be judged, in words
 * @param dimensions the profile's dimensions, in their order
 * @param items what people and figures said beside the rules
 * @param outside the scores from elsewhere that are part of the total
 */
public record ScoreResult(
    String profile,
    BigDecimal full,
    Optional<BigDecimal> total,
    String grade,
    Optional<VetoResult> veto,
    Optional<VetoResult> cap,
    BigDecimal bonus,
    int unjudged,
    List<Wording> missing,
    List<DimensionResult> dimensions,
    List<ItemResult> items,
    List<OutsideResult> outside) {

  /**
   * Something that fails a report or caps its grade whatever its points.
   *
   * @param id its id in the profile
   * @param reason why, as a sentence
   */
  public record VetoResult(String id, Wording reason) {}

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
  public record DimensionResult(
      String id,
      Wording label,
      BigDecimal score,
      BigDecimal weight,
      boolean judged,
      BigDecimal unread,
      BigDecimal open,
      Optional<Wording> level,
      Optional<Wording> reason) {

    static List<DimensionResult> allOf(List<DimensionScore> scores) {
      List<DimensionResult> all = new ArrayList<>();
      for (DimensionScore one : scores) {
        all.add(
            new DimensionResult(
                one.id(),
                one.label(),
                one.score(),
                one.weight(),
                one.judged(),
                one.unread(),
                one.open(),
                one.level(),
                one.reason()));
      }
      return all;
    }
  }

  /**
   * What an item came to.
   *
   * @param id its id
   * @param label what it is about
   * @param kind what its points do: {@code deduct}, {@code award}, {@code bonus}, {@code figures}
   * @param judged whether it is known; otherwise people have yet to look at it
   * @param points what it took from its dimension, or gave
   * @param most the most that it takes or gives
   * @param evidence what people say shows it; empty where nobody has to
   * @param by who says so
   */
  public record ItemResult(
      String id,
      Wording label,
      String kind,
      boolean judged,
      BigDecimal points,
      BigDecimal most,
      String evidence,
      String by) {

    static List<ItemResult> allOf(List<ItemScore> scores) {
      List<ItemResult> all = new ArrayList<>();
      for (ItemScore one : scores) {
        all.add(of(one));
      }
      return all;
    }

    private static ItemResult of(ItemScore score) {
      return new ItemResult(
          score.item().id(),
          score.item().label(),
          score.item().kind().name().toLowerCase(Locale.ROOT),
          score.judged(),
          score.points(),
          score.item().cap(),
          score.mark().map(Mark::evidence).orElse(""),
          score.mark().map(Mark::by).orElse(""));
    }
  }

  /**
   * A score from elsewhere that is part of the total.
   *
   * @param id its id in the profile
   * @param points the score
   * @param evidence where it stands
   */
  public record OutsideResult(String id, BigDecimal points, String evidence) {

    static List<OutsideResult> allOf(List<Mark> marks) {
      List<OutsideResult> all = new ArrayList<>();
      for (Mark mark : marks) {
        all.add(new OutsideResult(mark.item(), mark.points(), mark.evidence()));
      }
      return all;
    }
  }

  /** Copies the lists. */
  public ScoreResult {
    missing = List.copyOf(missing);
    dimensions = List.copyOf(dimensions);
    items = List.copyOf(items);
    outside = List.copyOf(outside);
  }

  static ScoreResult of(Scorecard card) {
    return new ScoreResult(
        card.profile(),
        card.full(),
        Optional.ofNullable(card.total()),
        card.grade(),
        veto(card),
        cap(card),
        card.bonus(),
        card.unjudged(),
        card.missing(),
        DimensionResult.allOf(card.dimensions()),
        ItemResult.allOf(card.items()),
        OutsideResult.allOf(card.outside()));
  }

  private static Optional<VetoResult> veto(Scorecard card) {
    if (card.veto().isEmpty()) {
      return Optional.empty();
    }
    Veto veto = card.veto().get();
    return Optional.of(new VetoResult(veto.id(), veto.reason()));
  }

  private static Optional<VetoResult> cap(Scorecard card) {
    if (card.cap().isEmpty()) {
      return Optional.empty();
    }
    GradeCap cap = card.cap().get();
    return Optional.of(new VetoResult(cap.id(), cap.reason()));
  }
}
