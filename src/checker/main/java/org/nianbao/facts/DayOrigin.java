package org.nianbao.facts;

import org.nianbao.wording.Messages;
import org.nianbao.wording.Wording;

/** Who tells on which day a report was published, the best first. */
public enum DayOrigin {
  /** The user. */
  GIVEN,
  /** The list of agencies. */
  LIST,
  /** The page on which it stands. */
  PAGE,
  /** Its signature. */
  SIGNATURE;

  /** It in words. */
  public Wording label() {
    return switch (this) {
      case GIVEN -> Messages.say("facts.day.given");
      case LIST -> Messages.say("facts.day.list");
      case PAGE -> Messages.say("facts.day.page");
      case SIGNATURE -> Messages.say("facts.day.signature");
    };
  }
}
