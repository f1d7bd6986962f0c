package org.nianbao.recognition.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sets statements against what the tables have for them. */
final class TableValues {

  private final Sums sums;

  TableValues(Sums sums) {
    this.sums = sums;
  }

  /** Whether the tables have what a statement says, for one of its readings, and not zero. */
  boolean have(Statement statement) {
    for (Reading reading : statement.readings()) {
      Optional<Sums.Sum> sum = sums.of(reading);
      if (sum.isPresent() && sum.get().value().signum() > 0 && statement.fits(sum.get().value())) {
        return true;
      }
    }
    return false;
  }

  /** Whether several counts of one thing in a sentence are together what the tables have of it. */
  boolean haveTogether(Statement statement, List<Statement> all) {
    BigDecimal sum = BigDecimal.ZERO;
    int counts = 0;
    for (Statement other : all) {
      if (other.quantity().equals(statement.quantity()) && other.amount().exact()) {
        sum = sum.add(other.amount().value());
        counts++;
      }
    }
    for (BigDecimal due : counts > 1 ? due(statement) : List.<BigDecimal>of()) {
      if (due.compareTo(sum) == 0) {
        return true;
      }
    }
    return false;
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
    return isExchanged(number, due, guess.quantity().kind(), said.statements())
        || isExchanged(number, due, guess.quantity().kind(), said.guesses())
        || isOneMistyped(number, due);
  }

  /** Whether one of some others of a kind has what is due, and is due what a guess has. */
  private boolean isExchanged(
      BigDecimal number, List<BigDecimal> due, String kind, List<Statement> others) {
    for (Statement other : others) {
      if (other.quantity().kind().equals(kind)
          && of(other).contains(number)
          && due.contains(other.amount().value())) {
        return true;
      }
    }
    return false;
  }

  /** Whether the number of a statement is the tables' with digits exchanged. */
  boolean isMistyped(Statement statement) {
    return isOneMistyped(statement.amount().value(), of(statement));
  }

  private static boolean isOneMistyped(BigDecimal number, List<BigDecimal> due) {
    for (BigDecimal value : due) {
      if (Mistyped.isLikely(number, value)) {
        return true;
      }
    }
    return false;
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
    boolean near = false;
    for (BigDecimal due : of(statement)) {
      if (statement.fits(due)) {
        return false;
      }
      near |= due.signum() > 0 && (isALittleMore(said, due) || Mistyped.isNear(said, due));
    }
    return near;
  }

  /** What the tables have for a statement, whichever of its readings is meant; not zero. */
  List<BigDecimal> due(Statement statement) {
    List<BigDecimal> due = new ArrayList<>();
    for (BigDecimal value : of(statement)) {
      if (value.signum() > 0) {
        due.add(value);
      }
    }
    return due;
  }

  /**
   * Whether the tables have none of what a statement counts, whichever of its readings is meant.
   */
  boolean isZero(Statement statement) {
    return !of(statement).isEmpty() && due(statement).isEmpty();
  }

  /** What the tables have for each reading; nothing where one of them cannot be computed. */
  private List<BigDecimal> of(Statement statement) {
    List<BigDecimal> values = new ArrayList<>();
    for (Sums.Sum sum : sums.ofEach(sums.known(statement.readings()))) {
      values.add(sum.value());
    }
    return values;
  }

  /** Whether sentences say something of which they are sure that the tables have it. */
  boolean know(List<Said> sentences) {
    for (Said said : sentences) {
      for (Statement statement : said.statements()) {
        if (!said.loose().contains(statement) && statement.amount().exact() && have(statement)) {
          return true;
        }
      }
    }
    return false;
  }
}
