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
    profile.items().forEach(item -> scores.add(score(item)));
  }

  private ItemScore score(Item item) {
    Optional<Mark> mark = grounds.mark(item.id());
    if (item.kind() == Item.Kind.FIGURES) {
      return counted(item);
    }
    if (!item.without().isEmpty()) {
      boolean clean = findings.stream().noneMatch(finding -> counts(item, finding));
      boolean seen = !grounds.sight().hidesTable();
      return new ItemScore(
          item, seen, clean && seen ? item.points() : BigDecimal.ZERO, Optional.empty());
    }
    if (mark.isEmpty()) {
      return new ItemScore(item, false, BigDecimal.ZERO, mark);
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

  private static boolean counts(Item item, Finding finding) {
    return finding.severity() != Severity.INFO
        && item.without().stream().anyMatch(name -> PriceList.covers(name, finding.rule().id()));
  }

  private ItemScore counted(Item item) {
    Map<CellRef, Figure> figures =
        grounds.report().map(report -> report.figures()).orElse(Map.of());
    boolean known =
        coverage.isJudged(item.dimension())
            && item.cells().stream()
                .allMatch(cell -> figures.containsKey(cell) && figures.get(cell).value() != null);
    if (!known) {
      return new ItemScore(item, false, BigDecimal.ZERO, Optional.empty());
    }
    BigDecimal count =
        item.cells().stream()
            .map(cell -> figures.get(cell).value())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    BigDecimal due = Points.atLeastZero(count).multiply(item.points()).min(item.cap());
    return new ItemScore(item, true, charges.take(item.dimension(), due), Optional.empty());
  }

  List<ItemScore> all() {
    return scores;
  }

  /** The points of a dimension that people have yet to give. */
  BigDecimal open(String dimension) {
    return scores.stream()
        .filter(one -> one.item().kind() == Item.Kind.AWARD && !one.judged())
        .filter(one -> one.item().dimension().equals(dimension))
        .map(one -> one.item().points())
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /** The bonus points, before the profile's bounds. */
  BigDecimal bonus() {
    return scores.stream()
        .filter(one -> one.item().kind() == Item.Kind.BONUS && one.judged())
        .map(ItemScore::points)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
