package org.nianbao.facts;

import java.math.BigDecimal;
import java.util.List;
import org.nianbao.form.CellRef;
import org.nianbao.wording.Wording;

/**
 * A figure of a government's summary that must be the sum of its bodies' figures, or several that
 * differ for one reason.
 *
 * @param key its key, unique in the report; its {@link BodyFigure}s have the same
 * @param value the figure as a whole number, of the smallest unit where it is an amount
 * @param slack by how much rounded amounts may differ
 * @param bodies how many bodies it takes in
 * @param name where it stands in words
 * @param cells its cells
 * @param figure the first of them
 */
public record RegionTotal(
    String key,
    long value,
    long slack,
    int bodies,
    Wording name,
    List<CellRef> cells,
    Figure figure)
    implements OnFigure {

  /** Copies the cells. */
  public RegionTotal {
    cells = List.copyOf(cells);
  }

  /** Returns a number of the same unit as people write it. */
  public String shown(long number) {
    return Units.shown(number, figure.money());
  }

  @Override
  public String quote() {
    return cells.size() == 1 ? figure.text() : "";
  }

  /** How amounts and counts become whole numbers that can be added. */
  public static final class Units {

    /** Amounts are in 万元; a hundredth of a fen is below what any report gives. */
    private static final int DECIMALS = 8;

    private static final int MOST_DIGITS = 17;

    private Units() {}

    /** Returns whether the figure has a number that can be added. */
    public static boolean canAdd(Figure figure) {
      BigDecimal value = figure.value();
      return figure.money()
          ? value != null && value.scale() <= DECIMALS && value.precision() < MOST_DIGITS - DECIMALS
          : figure.isCount();
    }

    public static long of(Figure figure) {
      BigDecimal value = figure.value();
      return (figure.money() ? value.movePointRight(DECIMALS) : value).longValueExact();
    }

    /** Half a unit of the last decimal that the report writes: how far it may be rounded. */
    public static long rounding(Figure figure) {
      if (!figure.money()) {
        return 0;
      }
      int decimals = Math.max(0, figure.value().scale());
      return BigDecimal.ONE.movePointRight(DECIMALS - decimals).longValue() / 2;
    }

    static String shown(long number, boolean money) {
      return money
          ? BigDecimal.valueOf(number, DECIMALS).stripTrailingZeros().toPlainString()
          : Long.toString(number);
    }
  }
}
