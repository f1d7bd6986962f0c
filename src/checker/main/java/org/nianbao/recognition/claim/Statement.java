package org.nianbao.recognition.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * What a clause says of a quantity, before it is compared with the tables.
 *
 * @param quantity what it counts
 * @param amount how many
 * @param readings what it may mean in terms of cells; empty where no table has it
 * @param none whether it says that there are none, without a number
 * @param whole the statement that it is a part of; null where it is none
 * @param trust how far its words were understood
 */
record Statement(
    Quantity quantity,
    Amount amount,
    List<Reading> readings,
    boolean none,
    Statement whole,
    Trust trust) {

  private static final BigDecimal ANY_NUMBER = BigDecimal.TEN.pow(18);

  /** How far the words of a statement were understood. */
  enum Trust {
    SURE,
    /** It counts what some of the body's own did, so that the table has as many or more. */
    OF_SOME,
    /** Not all of its words were: it is told only where its number is another one mistyped. */
    GUESSED
  }

  Statement {
    readings = List.copyOf(readings);
  }

  static Statement of(Quantity quantity, Amount amount) {
    return new Statement(quantity, amount, quantity.readings(), false, null, Trust.SURE);
  }

  /** A statement that there are none. */
  static Statement none(Quantity quantity) {
    return new Statement(quantity, Amount.of(0), quantity.readings(), true, null, Trust.SURE);
  }

  /** The same as a part of another; of none for null. */
  Statement in(Statement newWhole) {
    return new Statement(quantity, amount, readings, none, newWhole, trust);
  }

  /** The same with the readings of other quantities that its words may mean, too. */
  Statement orRead(Quantity... others) {
    List<Reading> more = new ArrayList<>(readings);
    for (Quantity other : others) {
      more.addAll(other.readings());
    }
    return new Statement(quantity, amount, more, none, whole, trust);
  }

  /** The same with a further reading. */
  Statement orRead(Reading other) {
    List<Reading> more = new ArrayList<>(readings);
    more.add(other);
    return new Statement(quantity, amount, more, none, whole, trust);
  }

  /** The same where its words were understood so far. */
  Statement with(Trust newTrust) {
    return new Statement(quantity, amount, readings, none, whole, newTrust);
  }

  /** 结转的2件均为自然人提出: those left are no part of the others, which are counted so too. */
  boolean isOfCarriedOut() {
    return whole != null && whole.counts(RequestCount.CARRIED_OUT);
  }

  /** Whether it counts requests, or fees for them. */
  boolean isOfRequests() {
    return !(quantity instanceof DisputeCount || quantity instanceof DisclosureCount);
  }

  /** The most that the tables may have. */
  BigDecimal high() {
    return trust == Trust.OF_SOME ? ANY_NUMBER : amount.high();
  }

  /** Whether a number of the tables is one that it can mean. */
  boolean fits(BigDecimal value) {
    return amount.low().compareTo(value) <= 0 && high().compareTo(value) >= 0;
  }

  /** Whether its words mean one quantity, whatever its number. */
  boolean meansOne() {
    if (trust != Trust.SURE) {
      return false;
    }
    return readings.size() <= 1 || counts(RequestCount.NEW) || counts(RequestCount.COMPLETED);
  }

  /** The same where its words mean other cells. */
  Statement readAs(Reading... others) {
    return new Statement(quantity, amount, List.of(others), none, whole, trust);
  }

  boolean counts(Quantity other) {
    return quantity.id().equals(other.id());
  }

  /** Whether one of some statements counts something. */
  static boolean anyCounts(List<Statement> statements, Quantity quantity) {
    for (Statement statement : statements) {
      if (statement.counts(quantity)) {
        return true;
      }
    }
    return false;
  }

  /** Whether it says exactly one. */
  boolean isOne() {
    return amount.exact() && amount.value().intValue() == 1;
  }
}
