package org.nianbao.recognition.claim;

import java.util.List;
import org.nianbao.wording.Wording;

/**
 * A figure of 表二: documents made, abolished or in force, and decisions made.
 *
 * @param row its row
 * @param column its column
 */
record DisclosureCount(String row, String column) implements Quantity {

  private static final String DECISIONS = "decisions";

  /** The decisions of a row, such as {@code penalties}. */
  static DisclosureCount decisions(String row) {
    return new DisclosureCount(row, DECISIONS);
  }

  private boolean isDecisions() {
    return column.equals(DECISIONS);
  }

  @Override
  public String id() {
    return isDecisions() ? row : row + "." + column;
  }

  @Override
  public String kind() {
    return isDecisions() ? DECISIONS : "documents";
  }

  @Override
  public Wording words() {
    return ClaimNames.of(id());
  }

  @Override
  public List<Reading> readings() {
    return List.of(Reading.ofRows(Reading.DISCLOSURE, List.of(row), column, Base.ANY));
  }
}
