package org.nianbao.diagnosis;

import java.util.Objects;
import java.util.Optional;
import org.nianbao.form.CellRef;

/**
 * The number proposed for one cell.
 *
 * @param cell the cell
 * @param actual the number in it; null if it is blank
 * @param proposed the number it should hold, at least 0
 * @param limit whether that is the one right figure or a limit of it
 * @param said whether the prose says that figure
 * @param slip the typical slip that leads from one to the other, where there is one
 */
public record Correction(
    CellRef cell, Long actual, long proposed, Limit limit, boolean said, Optional<Slip> slip) {

  /** What the proposed figure stands for. */
  public enum Limit {
    /** It is this figure. */
    EXACTLY,
    /** It is this figure or a greater one. */
    AT_LEAST,
    /** It is this figure or a smaller one. */
    AT_MOST
  }

  /** The proposed figure, with ≥ or ≤ before a limit. */
  String due() {
    return switch (limit) {
      case EXACTLY -> String.valueOf(proposed);
      case AT_LEAST -> "≥" + proposed;
      case AT_MOST -> "≤" + proposed;
    };
  }

  /** Rejects null parts, except for {@code actual}. */
  public Correction {
    Objects.requireNonNull(cell, "cell");
    Objects.requireNonNull(limit, "limit");
    Objects.requireNonNull(slip, "slip");
  }
}
