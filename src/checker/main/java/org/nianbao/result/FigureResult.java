package org.nianbao.result;

import java.math.BigDecimal;
import java.util.Optional;
import org.nianbao.facts.Figure;

/**
 * A figure of the report's tables. A blank cell has none.
 *
 * @param cell the cell of the form
 * @param value its number; empty where it is none
 * @param text the cell's own characters
 */
public record FigureResult(CellResult cell, Optional<BigDecimal> value, String text) {

  static FigureResult of(Figure figure) {
    return new FigureResult(CellResult.of(figure.cell()), plain(figure.value()), figure.text());
  }

  /** Without an exponent, as it is written. */
  private static Optional<BigDecimal> plain(BigDecimal value) {
    return Optional.ofNullable(value == null || value.scale() >= 0 ? value : value.setScale(0));
  }
}
