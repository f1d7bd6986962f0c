package org.nianbao.rules;

import java.util.Optional;
import org.nianbao.wording.Wording;

/** Rules of a further pack fail on a report, or do not come to an end. */
final class PackFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Optional<String> rule;
  private final transient Wording reason;
  private final boolean endless;

  /**
   * A failure.
   *
   * @param rule the rule whose consequence it was, where that is known
   * @param endless whether the thread that ran it had to be given up
   */
  PackFailure(Optional<String> rule, Wording reason, boolean endless, Throwable cause) {
    super(reason.en(), cause);
    this.rule = rule;
    this.reason = reason;
    this.endless = endless;
  }

  Optional<String> rule() {
    return rule;
  }

  Wording reason() {
    return reason;
  }

  boolean isEndless() {
    return endless;
  }
}
