package org.nianbao.recognition.claim;

import java.util.List;

/**
 * What a clause says of a quantity, before it is laid beside the tables.
 *
 * @param quantity the quantity's id, such as {@code new}, {@code granted} or {@code suit.upheld}
 * @param amount how many
 * @param readings what it may mean in terms of cells, see {@link Reading}; empty where no table has
 *     it
 * @param whole the statement that it is a part of; null where it is none
 */
record Statement(String quantity, Amount amount, List<Reading> readings, Statement whole) {

  Statement {
    readings = List.copyOf(readings);
  }

  static Statement of(String quantity, Amount amount) {
    return new Statement(quantity, amount, Readings.of(quantity), null);
  }

  Statement in(Statement newWhole) {
    return new Statement(quantity, amount, readings, newWhole);
  }

  Statement read(String... others) {
    List<Reading> more = new java.util.ArrayList<>(readings);
    for (String other : others) {
      more.addAll(Readings.of(other));
    }
    return new Statement(quantity, amount, more, whole);
  }
}
