package org.nianbao.batch;

import org.nianbao.wording.Wording;

/** A batch cannot be run as it is asked for: one sentence, and a hint what to do. */
public sealed class BatchException extends Exception permits PriorException {

  private static final long serialVersionUID = 1L;

  private final transient Wording reason;
  private final transient Wording hint;

  BatchException(Wording reason, Wording hint) {
    super(reason.en());
    this.reason = reason;
    this.hint = hint;
  }

  /** Why, as a sentence. */
  public Wording reason() {
    return reason;
  }

  /** What to do about it, as a sentence. */
  public Wording hint() {
    return hint;
  }
}
