package org.nianbao.recognition.claim;

import java.math.BigDecimal;
import org.nianbao.form.Counts;

/**
 * A number of the prose with its measure word. An approximate one is a range: 2000余 is 2000 to
 * 2999.
 *
 * @param value the number as written; for a range its base
 * @param low the least that it can mean
 * @param high the most that it can mean
 * @param exact whether it means just its value
 * @param unit its measure word; empty where it has none
 */
record Amount(BigDecimal value, BigDecimal low, BigDecimal high, boolean exact, String unit) {

  static Amount of(long value) {
    return exactly(BigDecimal.valueOf(value), "");
  }

  static Amount exactly(BigDecimal value, String unit) {
    return new Amount(value, value, value, true, unit);
  }

  /** An approximate number. */
  static Amount about(BigDecimal value, BigDecimal low, BigDecimal high, String unit) {
    return new Amount(value, low, high, false, unit);
  }

  boolean isPercent() {
    return unit.equals("%");
  }

  boolean isMoney() {
    return unit.endsWith("元");
  }

  boolean isCount() {
    return !isMoney() && Counts.isCount(value);
  }
}
