package org.nianbao.recognition.claim;

import java.math.BigDecimal;
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
    Optional<Statement> carried =
        only(sentence, RequestCount.CARRIED_IN).or(() -> only(sentence, RequestCount.CARRIED));
    Optional<Statement> all =
        only(sentence, RequestCount.RECEIVED).or(() -> only(sentence, RequestCount.HANDLED));
    if (came.isEmpty() || carried.isEmpty() || all.filter(s -> !tables.have(s)).isEmpty()) {
      return Optional.empty();
    }
    BigDecimal one = came.get().amount().value();
    BigDecimal other = carried.get().amount().value();
    BigDecimal whole = all.get().amount().value();
    boolean meant = other.signum() > 0 && !List.of(one, other).contains(whole);
    return meant && Mistyped.isNear(whole, one.add(other))
        ? Optional.of(new CountRun(all.get().amount(), List.of(one, other)))
        : Optional.empty();
  }

  private static Optional<Statement> only(List<Statement> sentence, RequestCount count) {
    List<Statement> all =
        sentence.stream().filter(s -> s.counts(count) && s.amount().exact()).toList();
    return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
  }
}
