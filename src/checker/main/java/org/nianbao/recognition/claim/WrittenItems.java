package org.nianbao.recognition.claim;

import java.math.BigDecimal;
import java.util.List;

/**
 * A total with the parts that are listed of it.
 *
 * @param id what is counted
 * @param total the total
 * @param shown the total with its measure word
 * @param ofAll whether it counts everything that was published, in whatever way
 * @param isOfOneWay whether it counts what was published on the body's own initiative in one way
 * @param parts the parts; empty where none are listed
 * @param complete whether the parts are all there are, each counted once
 */
record WrittenItems(
    String id,
    BigDecimal total,
    String shown,
    boolean ofAll,
    boolean isOfOneWay,
    List<BigDecimal> parts,
    boolean complete) {

  WrittenItems {
    parts = List.copyOf(parts);
  }

  /** Whether it is of the same whole, and tells of it that its parts do not fit. */
  boolean isOf(WrittenItems other) {
    boolean over = parts.stream().anyMatch(p -> p.compareTo(total) > 0);
    return shown.equals(other.shown)
        && !parts.isEmpty()
        && (over || (complete && WrittenParts.sum(parts).compareTo(total) != 0));
  }

  /** Whether it stands in one list with its parts: 25件…，公开13件，部分公开2件，不掌握4件，其余6件. */
  boolean isPartOf(String text) {
    if (parts.size() < 2 || !complete) {
      return false;
    }
    String unit = shown.substring(total.toPlainString().length());
    String whole = total.add(WrittenParts.sum(parts)).toPlainString() + unit;
    int at = text.indexOf(whole);
    return at == 0 || (at > 0 && !Character.isDigit(text.charAt(at - 1)));
  }

  /** Whether another one has told the same, or more. */
  boolean repeats(WrittenItems other) {
    return shown.equals(other.shown) && parts.equals(other.parts) && !ofAll && !isOfOneWay;
  }
}
