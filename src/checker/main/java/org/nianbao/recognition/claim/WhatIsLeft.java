package org.nianbao.recognition.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A count of what is left over (收到24件，网上15件，其余8件) that no count before it leaves, once those
 * between are taken off, though one hardly misses it.
 */
final class WhatIsLeft {

  private static final BigDecimal LEAST_SHARE = BigDecimal.TEN;

  private WhatIsLeft() {}

  /**
   * The first list of a sentence that ends with such a count.
   *
   * @param before what its paragraph counted of requests before
   */
  static List<CountRun> in(List<Clause> clauses, List<BigDecimal> before) {
    List<CountRun> found = new ArrayList<>();
    List<Amount> counts = new ArrayList<>();
    List<Amount> totals = new ArrayList<>();
    for (Clause clause : clauses) {
      Optional<Amount> count = clause.exactCases();
      boolean change =
          clause.has(TokenKind.GROWTH) || clause.has(TokenKind.UP) || clause.has(TokenKind.DOWN);
      if (count.isEmpty() || clause.isInBrackets() || change) {
        continue;
      }
      if (ClauseCutter.isOthers(clause.tokens().get(0))) {
        Optional<CountRun> wrong = wrong(count.get(), counts, totals, before);
        if (wrong.isPresent() && found.isEmpty()) {
          found.add(wrong.get());
        }
      } else if (!counts.isEmpty() && clause.has(TokenKind.OUTCOME) && !found.isEmpty()) {
        return List.of(); // 其余不予公开40件；无法提供152件
      }
      counts.add(count.get());
      if (isTotal(clause)) {
        totals.add(count.get());
      }
    }
    return found;
  }

  private static boolean isTotal(Clause clause) {
    return clause.has(TokenKind.VERB, "receive", "receive-new", "complete", "handle", "collect")
        && !clause.has(TokenKind.OUTCOME)
        && !clause.has(TokenKind.PART)
        && !clause.isUnsure();
  }

  private static Optional<CountRun> wrong(
      Amount left, List<Amount> told, List<Amount> totals, List<BigDecimal> before) {
    List<Amount> counts = new ArrayList<>();
    for (Amount count : told) {
      if (count.unit().equals(left.unit())) {
        counts.add(count);
      }
    }
    CountRun nearest = null;
    BigDecimal sum = left.value();
    for (int i = counts.size() - 1; i >= 1; i--) {
      sum = sum.add(counts.get(i).value());
      Amount whole = counts.get(i - 1);
      if (isGiven(sum, counts.subList(0, i), before)) {
        return Optional.empty();
      }
      BigDecimal off = sum.subtract(whole.value()).abs();
      boolean more = totals.contains(whole) && whole.value().compareTo(left.value()) > 0;
      if (more && off.multiply(LEAST_SHARE).compareTo(whole.value()) <= 0 && nearest == null) {
        List<BigDecimal> parts = new ArrayList<>();
        for (Amount count : counts.subList(i, counts.size())) {
          parts.add(count.value());
        }
        parts.add(left.value());
        nearest = new CountRun(whole, parts);
      }
    }
    return Optional.ofNullable(nearest);
  }

  /** Whether a sum is one of the counts before, or of two of them. */
  private static boolean isGiven(BigDecimal sum, List<Amount> counts, List<BigDecimal> before) {
    List<BigDecimal> all = new ArrayList<>(before);
    for (Amount count : counts) {
      all.add(count.value());
    }
    for (BigDecimal one : all) {
      if (one.compareTo(sum) == 0) {
        return true;
      }
      for (BigDecimal other : all) {
        if (one.add(other).compareTo(sum) == 0) {
          return true;
        }
      }
    }
    return false;
  }
}
