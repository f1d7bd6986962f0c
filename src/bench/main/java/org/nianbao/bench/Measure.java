package org.nianbao.bench;

import java.util.Locale;

/**
 * A line of the result.
 *
 * @param what what was measured
 * @param value the median of the program, in the given unit
 * @param baseline the median of what it is compared with; 0 where there is nothing to compare with
 * @param limit the most that the ratio, or the value without a baseline, may be; 0 for none
 */
record Measure(String what, double value, double baseline, String unit, double limit) {

  static final String HEAD =
      String.format(
          "%-46s %12s %12s %8s %7s  %s", "what", "median", "baseline", "ratio", "limit", "met");

  /** Returns a figure that is shown, not judged. */
  static Measure of(String what, double value, String unit) {
    return new Measure(what, value, 0, unit, 0);
  }

  private double judged() {
    return baseline == 0 ? value : value / baseline;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "%-46s %12s %12s %8s %7s  %s",
        what,
        String.format(Locale.ROOT, "%.2f %s", value, unit),
        baseline == 0 ? "" : String.format(Locale.ROOT, "%.2f %s", baseline, unit),
        baseline == 0 ? "" : String.format(Locale.ROOT, "%.2f", judged()),
        limit == 0 ? "" : String.format(Locale.ROOT, "%.1f", limit),
        limit == 0 ? "" : judged() <= limit ? "yes" : "NO");
  }
}
