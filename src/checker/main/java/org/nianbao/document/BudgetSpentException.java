package org.nianbao.document;

import org.nianbao.wording.Wording;

/**
 * An input costs more work than it may: it is not judged. Unchecked, to pass through whatever the
 * work is done by; whoever began the {@link Budget} tells its reason.
 */
public final class BudgetSpentException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Wording reason;

  BudgetSpentException(Wording reason) {
    super(reason.en(), null, false, false);
    this.reason = reason;
  }

  /** Where the work ended and what to do, as a sentence for the user. */
  public Wording reason() {
    return reason;
  }
}
