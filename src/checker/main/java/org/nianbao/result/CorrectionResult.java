package org.nianbao.result;

import java.util.Optional;
import org.nianbao.wording.Wording;

/**
 * What one cell should say.
 *
 * @param cell the cell
 * @param name what the report calls it; empty in results that were read from a file
 * @param actual what it says; empty where it is blank
 * @param proposed what it should say, at least 0
 * @param bound whether that is the one right figure or a limit of it
 */
public record CorrectionResult(
    CellResult cell, Wording name, Optional<Long> actual, long proposed, Bound bound) {

  /** What the proposed figure stands for. */
  public enum Bound {
    /** It is this figure. */
    EXACTLY(""),
    /** It is this figure or a greater one. */
    AT_LEAST("at-least"),
    /** It is this figure or a smaller one. */
    AT_MOST("at-most");

    private final String id;

    Bound(String id) {
      this.id = id;
    }

    /** Its id in the JSON; empty for the one right figure. */
    public String id() {
      return id;
    }

    static Bound of(String id) {
      for (Bound bound : values()) {
        if (bound.id.equals(id)) {
          return bound;
        }
      }
      throw new IllegalArgumentException("no such limit: " + id);
    }
  }
}
