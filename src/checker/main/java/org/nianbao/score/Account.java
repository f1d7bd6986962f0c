package org.nianbao.score;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.nianbao.rules.Finding;
import org.nianbao.rules.Rule;
import org.nianbao.wording.Messages;
import org.nianbao.wording.Wording;

/**
 * What a score is made of, as far as a ranking shows it.
 *
 * @param full the total of a report without a fault, bonus points aside; 0 where there is no report
 * @param dimensions the profile's dimensions, in their order; none where there is no report
 * @param reasons what cost points: what fails the report or caps its grade first, then what cost
 *     most
 */
public record Account(BigDecimal full, List<DimensionScore> dimensions, List<Reason> reasons) {

  /** There is no report. */
  public static final Account NONE = new Account(BigDecimal.ZERO, List.of(), List.of());

  private static final int MOST_REASONS = 5;
  private static final String UNREAD = "unread";
  private static final Pattern FULL_STOP = Pattern.compile("[。.]$");

  /**
   * Something that cost points.
   *
   * @param id the id of the rule, of the profile's item, or of the veto or cap; {@code unread} for
   *     what could not be looked at
   * @param about what it is about, in a few words
   * @param points the points; 0 for what decides the grade whatever the points are
   */
  public record Reason(String id, Wording about, BigDecimal points) {}

  /** Copies the lists. */
  public Account {
    dimensions = List.copyOf(dimensions);
    reasons = List.copyOf(reasons);
  }

  /**
   * The account of a report.
   *
   * @param findings what it was scored for, as the card's deductions count them
   */
  public static Account of(Scorecard card, List<Finding> findings) {
    List<Reason> reasons = new ArrayList<>();
    card.veto().ifPresent(veto -> reasons.add(decisive(veto.id(), veto.reason())));
    card.cap().ifPresent(cap -> reasons.add(decisive(cap.id(), cap.reason())));
    costs(card, findings).stream()
        .sorted(Comparator.comparing(Reason::points).reversed())
        .limit(MOST_REASONS)
        .forEach(reasons::add);
    return new Account(card.full(), card.dimensions(), reasons);
  }

  /** A sentence, without its full stop among the other reasons. */
  private static Reason decisive(String id, Wording sentence) {
    Wording about =
        new Wording(
            FULL_STOP.matcher(sentence.zh()).replaceFirst(""),
            FULL_STOP.matcher(sentence.en()).replaceFirst(""));
    return new Reason(id, about, BigDecimal.ZERO);
  }

  private static List<Reason> costs(Scorecard card, List<Finding> findings) {
    List<Reason> costs = new ArrayList<>();
    Map<Rule, BigDecimal> taken = new LinkedHashMap<>();
    for (Deduction one : card.deductions()) {
      if (one.taken().signum() > 0) {
        taken.merge(findings.get(one.finding()).rule(), one.taken(), BigDecimal::add);
      }
    }
    taken.forEach((rule, points) -> costs.add(new Reason(rule.id(), rule.title(), points)));
    for (ItemScore item : card.items()) {
      BigDecimal lost = item.lost();
      if (item.judged() && lost.signum() > 0) {
        costs.add(new Reason(item.item().id(), item.item().label(), lost));
      }
    }
    BigDecimal unread =
        card.dimensions().stream()
            .map(DimensionScore::unread)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    if (unread.signum() > 0) {
      costs.add(new Reason(UNREAD, Messages.say("score.reason.unread"), Points.plain(unread)));
    }
    return costs;
  }
}
