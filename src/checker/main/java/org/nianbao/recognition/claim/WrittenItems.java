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

  /** A total with its parts, whatever was counted. */
  static WrittenItems of(String id, WrittenCount whole, List<BigDecimal> parts, boolean complete) {
    String shown = whole.value() + whole.unit();
    return new WrittenItems(id, whole.value(), shown, false, false, parts, complete);
  }

  /** A total with all of its parts, each counted once. */
  static WrittenItems ofAll(WrittenCount whole, List<BigDecimal> parts) {
    return of(Divided.id(whole), whole, parts, true);
  }
}
