package org.nianbao.recognition.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Those to be dealt with that are not those that came and those carried in, though a sentence gives
 * all three: 新收24件，上年结转3件，应办28件.
 */
final class AddedRequests {

  private AddedRequests() {}

  /**
   * The sum of a sentence that does not come out.
   *
   * @param tables what the tables have, of which the sum may be something else
   */
  static Optional<CountRun> wrong(List<Statement> sentence, TableValues tables) {
    Optional<Statement> came = only(sentence, RequestCount.NEW);
    Optional<Statement> carried = only(sentence, RequestCount.CARRIED_IN, RequestCount.CARRIED);
    Optional<Statement> all = only(sentence, RequestCount.RECEIVED, RequestCount.HANDLED);
    if (came.isEmpty() || carried.isEmpty() || all.isEmpty() || tables.have(all.get())) {
      return Optional.empty();
    }
    BigDecimal one = came.get().amount().value();
    BigDecimal other = carried.get().amount().value();
    BigDecimal whole = all.get().amount().value();
    Optional<Statement> left = only(sentence, RequestCount.CARRIED_OUT);
    if (left.isPresent() && left.get().amount().value().add(whole).compareTo(one.add(other)) == 0) {
      return Optional.empty(); // 新收24件，办理26件（含上年结转3件，另有1件顺延到下年度）
    }
    boolean meant = other.signum() > 0 && !List.of(one, other).contains(whole);
    return meant && Mistyped.isNear(whole, one.add(other))
        ? Optional.of(new CountRun(all.get().amount(), List.of(one, other)))
        : Optional.empty();
  }

  /** Whether a statement is the sum, which is told as such and not compared with the tables. */
  static boolean isSum(Statement statement, CountRun wrong) {
    return statement.amount().equals(wrong.whole())
        && (statement.counts(RequestCount.RECEIVED) || statement.counts(RequestCount.HANDLED));
  }

  /** The only statement of the first of some counts that has just one. */
  private static Optional<Statement> only(List<Statement> sentence, RequestCount... counts) {
    for (RequestCount count : counts) {
      List<Statement> all = new ArrayList<>();
      for (Statement statement : sentence) {
        if (statement.counts(count) && statement.amount().exact()) {
          all.add(statement);
        }
      }
      if (all.size() == 1) {
        return Optional.of(all.get(0));
      }
    }
    return Optional.empty();
  }
}
