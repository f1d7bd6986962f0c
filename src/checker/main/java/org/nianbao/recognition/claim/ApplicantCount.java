package org.nianbao.recognition.claim;

import java.util.List;
import org.nianbao.wording.Wording;

/**
 * How many requests came from applicants of one kind.
 *
 * @param column the column of 表三, or the group of its columns, that counts them
 */
record ApplicantCount(String column) implements Quantity {

  @Override
  public String id() {
    return column;
  }

  @Override
  public String kind() {
    return "applicants";
  }

  @Override
  public Wording words() {
    return ClaimNames.of(column);
  }

  @Override
  public List<Reading> readings() {
    return List.of(
        rows(Base.of("new"), "new"),
        rows(Base.of("received"), "new", "carried-in"),
        rows(Base.of("completed"), "total"));
  }

  private Reading rows(Base base, String... rows) {
    return Reading.ofRows(Reading.REQUESTS, List.of(rows), column, base);
  }
}
