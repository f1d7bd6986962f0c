package org.nianbao.result;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nianbao.result.RankingResult.AgencyResult;
import org.nianbao.result.ScoreResult.DimensionResult;
import org.nianbao.wording.Wording;

/**
 * How the totals of a set of agencies lie, those without a rank left out.
 *
 * @param count how many agencies have a rank
 * @param mean the mean of their totals, to two decimals
 * @param median the median of their totals
 * @param highest the highest total
 * @param lowest the lowest total
 * @param distribution twenty stretches of the full total, the lowest first, and how many totals lie
 *     in each
 * @param grades how many of the ranked have each grade, the best first
 * @param dimensions the mean of each dimension, where it was judged
 */
public record SpreadResult(
    int count,
    BigDecimal mean,
    BigDecimal median,
    BigDecimal highest,
    BigDecimal lowest,
    List<Stretch> distribution,
    List<SummaryResult.GradeCount> grades,
    List<DimensionMean> dimensions) {

  private static final int STRETCHES = 20;

  /**
   * A stretch of totals.
   *
   * @param from the least total that lies in it
   * @param to the next stretch's; the last one holds all from {@code from} on
   * @param count how many totals lie in it
   */
  public record Stretch(BigDecimal from, BigDecimal to, int count) {}

  /**
   * What a dimension came to on average.
   *
   * @param id its id
   * @param label what people call it
   * @param mean the mean of its points, to two decimals
   * @param weight the points at which it starts
   */
  public record DimensionMean(String id, Wording label, BigDecimal mean, BigDecimal weight) {

    /** The share of its points that is left on average, from 0 to 1. */
    public double share() {
      return weight.signum() == 0 ? 0 : mean.doubleValue() / weight.doubleValue();
    }
  }

  /** Copies the lists. */
  public SpreadResult {
    distribution = List.copyOf(distribution);
    grades = List.copyOf(grades);
    dimensions = List.copyOf(dimensions);
  }

  /** How many stretches at the low end hold no total of any of the given. */
  public static int emptyStretches(Collection<SpreadResult> spreads) {
    int empty = 0;
    while (empty < STRETCHES && isEmpty(spreads, empty)) {
      empty++;
    }
    return empty;
  }

  private static boolean isEmpty(Collection<SpreadResult> spreads, int stretch) {
    return spreads.stream().allMatch(one -> one.distribution().get(stretch).count() == 0);
  }

  /** How the totals of some agencies lie; empty where none of them has a rank. */
  public static Optional<SpreadResult> of(List<AgencyResult> agencies) {
    List<AgencyResult> ranked = agencies.stream().filter(one -> one.rank() > 0).toList();
    List<BigDecimal> totals =
        ranked.stream().flatMap(one -> one.total().stream()).sorted().toList();
    if (totals.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new SpreadResult(
            totals.size(),
            mean(totals),
            median(totals),
            totals.get(totals.size() - 1),
            totals.get(0),
            distribution(totals, ranked.get(0).full()),
            grades(ranked),
            dimensions(ranked)));
  }

  private static BigDecimal mean(List<BigDecimal> numbers) {
    BigDecimal sum = numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    return sum.divide(BigDecimal.valueOf(numbers.size()), 2, RoundingMode.HALF_UP);
  }

  private static BigDecimal median(List<BigDecimal> ascending) {
    int middle = ascending.size() / 2;
    return ascending.size() % 2 == 1
        ? ascending.get(middle)
        : mean(List.of(ascending.get(middle - 1), ascending.get(middle)));
  }

  private static List<Stretch> distribution(List<BigDecimal> totals, BigDecimal full) {
    List<Stretch> stretches = new ArrayList<>();
    for (int i = 0; i < STRETCHES; i++) {
      BigDecimal from = part(full, i);
      BigDecimal to = part(full, i + 1);
      boolean isFirst = i == 0;
      boolean isLast = i == STRETCHES - 1;
      long count =
          totals.stream()
              .filter(total -> isFirst || total.compareTo(from) >= 0)
              .filter(total -> isLast || total.compareTo(to) < 0)
              .count();
      stretches.add(new Stretch(from, to, (int) count));
    }
    return stretches;
  }

  /** Division by 20 always comes to an end. */
  private static BigDecimal part(BigDecimal full, int stretches) {
    return full.multiply(BigDecimal.valueOf(stretches)).divide(BigDecimal.valueOf(STRETCHES));
  }

  /** The agencies stand in the order of their ranks, so that the best grade comes first. */
  private static List<SummaryResult.GradeCount> grades(List<AgencyResult> ranked) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    ranked.forEach(one -> counts.merge(one.grade(), 1, Integer::sum));
    return counts.entrySet().stream()
        .map(one -> new SummaryResult.GradeCount(one.getKey(), one.getValue()))
        .toList();
  }

  private static List<DimensionMean> dimensions(List<AgencyResult> ranked) {
    Map<String, List<DimensionResult>> judged = new LinkedHashMap<>();
    for (AgencyResult agency : ranked) {
      for (DimensionResult one : agency.dimensions()) {
        List<DimensionResult> same = judged.computeIfAbsent(one.id(), id -> new ArrayList<>());
        if (one.judged()) {
          same.add(one);
        }
      }
    }
    judged.values().removeIf(List::isEmpty);
    return judged.values().stream()
        .map(
            same ->
                new DimensionMean(
                    same.get(0).id(),
                    same.get(0).label(),
                    mean(same.stream().map(DimensionResult::score).toList()),
                    same.get(0).weight()))
        .toList();
  }
}
