package org.nianbao.recognition.claim;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Sets statements against what the tables have for them. */
final class TableValues {

  private final Sums sums;

  TableValues(Sums sums) {
    this.sums = sums;
  }

  /** Whether the tables have what a statement says, for one of its readings, and not zero. */
  boolean have(Statement statement) {
    return statement.readings().stream()
        .map(sums::of)
        .flatMap(Optional::stream)
        .anyMatch(sum -> sum.value().signum() > 0 && statement.fits(sum.value()));
  }

  /**
   * Whether the number of a guess is the tables' with digits exchanged, or was exchanged with that
   * of another thing in the sentence.
   */
  boolean isMistaken(Statement guess, Said said) {
    BigDecimal number = guess.amount().value();
    List<BigDecimal> due = of(guess);
    if (due.contains(number)) {
      return false;
    }
    boolean exchanged =
        Stream.concat(said.statements().stream(), said.guesses().stream())
            .filter(s -> s.quantity().kind().equals(guess.quantity().kind()))
            .anyMatch(s -> of(s).contains(number) && due.contains(s.amount().value()));
    return exchanged || due.stream().anyMatch(value -> Mistyped.isLikely(number, value));
  }

  /** Whether the number of a statement is the tables' with digits exchanged. */
  boolean isMistyped(Statement statement) {
    return of(statement).stream()
        .anyMatch(value -> Mistyped.isLikely(statement.amount().value(), value));
  }

  /** The same of a count that has more than one digit, and that the tables do not have. */
  boolean isSwapped(Statement statement) {
    boolean decisions = statement.quantity() instanceof DisclosureCount;
    Statement own = decisions ? statement.with(Statement.Trust.GUESSED) : statement;
    return !have(own) && isMistyped(own);
  }

  private static boolean isALittleMore(BigDecimal said, BigDecimal due) {
    int more = said.subtract(due).intValue();
    return more > 0 && more <= 2;
  }

  /** Whether the tables have nearly what a statement says. */
  boolean isALittleOff(Statement statement) {
    BigDecimal said = statement.amount().value();
    List<BigDecimal> due = of(statement);
    return due.stream().noneMatch(statement::fits)
        && due.stream()
            .filter(value -> value.signum() > 0)
            .anyMatch(value -> isALittleMore(said, value) || Mistyped.isNear(said, value));
  }

  /** What the tables have for a statement, whichever of its readings is meant; not zero. */
  Stream<BigDecimal> due(Statement statement) {
    return of(statement).stream().filter(value -> value.signum() > 0);
  }

  /** What the tables have for each reading; nothing where one of them cannot be computed. */
  private List<BigDecimal> of(Statement statement) {
    List<Reading> readings = statement.readings().stream().filter(sums::hasCells).toList();
    List<BigDecimal> values =
        readings.stream().map(sums::of).flatMap(Optional::stream).map(Sums.Sum::value).toList();
    return values.size() == readings.size() ? values : List.of();
  }

  /** Whether a sentence says something of which it is sure that the tables have it. */
  boolean know(Said said) {
    return said.statements().stream()
        .anyMatch(s -> !said.loose().contains(s) && s.amount().exact() && have(s));
  }
}
