package org.nianbao.recognition.claim;

import java.util.ArrayList;
import java.util.List;
import org.nianbao.wording.Wording;

/**
 * How many requests had one outcome, or one of several.
 *
 * @param rows the rows of 表三, or the groups of its rows, that count them
 */
record OutcomeCount(List<String> rows) implements Quantity {

  OutcomeCount {
    rows = List.copyOf(rows);
  }

  static OutcomeCount of(String... rows) {
    return new OutcomeCount(List.of(rows));
  }

  @Override
  public String id() {
    return String.join(" + ", rows);
  }

  @Override
  public String kind() {
    return "outcome";
  }

  @Override
  public Wording words() {
    List<Wording> names = new ArrayList<>();
    for (String row : rows) {
      names.add(ClaimNames.of(row));
    }
    return ClaimNames.sum(names);
  }

  @Override
  public List<Reading> readings() {
    return List.of(Reading.ofRows(Reading.REQUESTS, rows, "total", Base.ANY));
  }
}
