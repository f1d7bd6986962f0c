package org.nianbao.recognition.claim;

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
 */
record Statement(
    Quantity quantity, Amount amount, List<Reading> readings, boolean none, Statement whole) {

  Statement {
    readings = List.copyOf(readings);
  }

  static Statement of(Quantity quantity, Amount amount) {
    return new Statement(quantity, amount, quantity.readings(), false, null);
  }

  /** A statement that there are none. */
  static Statement none(Quantity quantity) {
    return new Statement(quantity, Amount.of(0), quantity.readings(), true, null);
  }

  /** The same as a part of another; of none for null. */
  Statement in(Statement newWhole) {
    return new Statement(quantity, amount, readings, none, newWhole);
  }

  /** The same with the readings of other quantities that its words may mean, too. */
  Statement orRead(Quantity... others) {
    List<Reading> more = new ArrayList<>(readings);
    for (Quantity other : others) {
      more.addAll(other.readings());
    }
    return new Statement(quantity, amount, more, none, whole);
  }

  /** Whether its words mean one quantity, whatever its number. */
  boolean meansOne() {
    return readings.size() <= 1 || counts(RequestCount.NEW) || counts(RequestCount.COMPLETED);
  }

  /** The same where its words mean other cells. */
  Statement readAs(Reading... others) {
    return new Statement(quantity, amount, List.of(others), none, whole);
  }

  boolean counts(Quantity other) {
    return quantity.id().equals(other.id());
  }

  /** Whether it says exactly one. */
  boolean isOne() {
    return amount.exact() && amount.value().intValue() == 1;
  }
}
