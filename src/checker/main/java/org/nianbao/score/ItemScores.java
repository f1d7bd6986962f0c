package org.nianbao.score;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nianbao.facts.Figure;
import org.nianbao.form.CellRef;
import org.nianbao.rules.Finding;
import org.nianbao.rules.Severity;

/** Scores the items of a profile: what people say, and what figures of the report count. */
final class ItemScores {

  private final Grounds grounds;
  private final Coverage coverage;
  private final Charges charges;
  private final List<Finding> findings;
  private final List<ItemScore> scores = new ArrayList<>();

  ItemScores(
      Profile profile,
      Grounds grounds,
      Coverage coverage,
      Charges charges,
      List<Finding> findings) {
    this.grounds = grounds;
    this.coverage = coverage;
    this.charges = charges;
    this.findings = findings;
    for (Item item : profile.items()) {
      scores.add(score(item));
    }
  }

  private ItemScore score(Item item) {
    Optional<Mark> mark = grounds.mark(item.id());
    if (item.kind() == Item.Kind.FIGURES) {
      return counted(item);
    }
    if (!item.without().isEmpty()) {
      boolean clean = isClean(item);
      boolean seen = !grounds.sight().hidesTable();
      return new ItemScore(
          item, seen, clean && seen ? item.points() : BigDecimal.ZERO, Optional.empty());
    }
    if (mark.isEmpty()) {
      return unknown(item);
    }
    BigDecimal said = mark.get().points().min(item.cap());
    BigDecimal points =
        switch (item.kind()) {
          case DEDUCT -> charges.take(item.dimension(), said);
          case AWARD -> {
            charges.take(item.dimension(), item.points().subtract(said));
            yield said;
          }
          case BONUS, FIGURES -> said;
        };
    return new ItemScore(item, true, points, mark);
  }

  /** Whether nothing was found that an item has to be without. */
  private boolean isClean(Item item) {
    for (Finding finding : findings) {
      if (finding.severity() != Severity.INFO
          && PriceList.cover(item.without(), finding.rule().id())) {
        return false;
      }
    }
    return true;
  }

  private ItemScore counted(Item item) {
    if (!coverage.isJudged(item.dimension())) {
      return unknown(item);
    }
    Map<CellRef, Figure> figures =
        grounds.report().isPresent() ? grounds.report().get().figures() : Map.of();
    BigDecimal count = BigDecimal.ZERO;
    for (CellRef cell : item.cells()) {
      Figure figure = figures.get(cell);
      if (figure == null || figure.value() == null) {
        return unknown(item);
      }
      count = count.add(figure.value());
    }
    BigDecimal due = Points.atLeastZero(count).multiply(item.points()).min(item.cap());
    return new ItemScore(item, true, charges.take(item.dimension(), due), Optional.empty());
  }

  private static ItemScore unknown(Item item) {
    return new ItemScore(item, false, BigDecimal.ZERO, Optional.empty());
  }

  List<ItemScore> all() {
    return scores;
  }

  /** The points of a dimension that people have yet to give. */
  BigDecimal open(String dimension) {
    BigDecimal open = BigDecimal.ZERO;
    for (ItemScore one : scores) {
      Item item = one.item();
      if (item.kind() == Item.Kind.AWARD && !one.judged() && item.dimension().equals(dimension)) {
        open = open.add(item.points());
      }
    }
    return open;
  }

  /** The bonus points, before the profile's bounds. */
  BigDecimal bonus() {
    BigDecimal bonus = BigDecimal.ZERO;
    for (ItemScore one : scores) {
      if (one.item().kind() == Item.Kind.BONUS && one.judged()) {
        bonus = bonus.add(one.points());
      }
    }
    return bonus;
  }
}
