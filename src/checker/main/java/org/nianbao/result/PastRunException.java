package org.nianbao.result;

import org.nianbao.wording.Wording;

/** A file does not hold the result of a run. */
public final class PastRunException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient Wording reason;

  PastRunException(Wording reason) {
    super(reason.en());
    this.reason = reason;
  }

  /** Why, and what to do, as a sentence that names the file. */
  public Wording reason() {
    return reason;
  }
}
