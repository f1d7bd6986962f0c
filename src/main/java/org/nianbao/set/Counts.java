package org.nianbao.set;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.nianbao.report.CellRef;
import org.nianbao.report.Figure;
import org.nianbao.report.Report;

/** The figures of a report that can be compared with those of another. */
final class Counts {

  /** No count of things is longer; sums of such numbers cannot overflow. */
  private static final int MOST_DIGITS = 15;

  private Counts() {}

  /** Whether a cell holds a whole number. */
  static boolean isCount(Figure figure) {
    BigDecimal value = figure.value();
    return value != null
        && value.stripTrailingZeros().scale() <= 0
        && value.precision() < MOST_DIGITS;
  }

  /** All cells that hold something. */
  static Map<CellRef, Figure> figures(Report report) {
    Map<CellRef, Figure> figures = new LinkedHashMap<>();
    report.all(Figure.class).forEach(figure -> figures.put(figure.cell(), figure));
    return figures;
  }
}
