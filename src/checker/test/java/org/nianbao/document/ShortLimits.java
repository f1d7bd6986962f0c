package org.nianbao.document;

import java.time.Duration;

/** The usual limits with another time, for files and work that never come to an end. */
public final class ShortLimits {

  private ShortLimits() {}

  /** The usual limits with so much processor time. */
  public static Limits of(Duration time) {
    Limits usual = Limits.DEFAULT;
    return new Limits(
        usual.bytes(),
        usual.characters(),
        usual.cells(),
        usual.span(),
        usual.depth(),
        usual.pages(),
        time,
        usual.steps(),
        usual.entries(),
        usual.nesting(),
        usual.begun());
  }
}
