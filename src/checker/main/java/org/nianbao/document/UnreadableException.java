package org.nianbao.document;

import org.nianbao.wording.Wording;

/**
 * An input cannot be read. Its reason is a sentence for the user: what is the matter and what to
 * do.
 */
public final class UnreadableException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient Wording reason;

  /** An input that cannot be read for the given reason. */
  public UnreadableException(Wording reason) {
    this(reason, null);
  }

  /** An input that cannot be read for the given reason, after the given failure (may be null). */
  public UnreadableException(Wording reason, Throwable cause) {
    super(reason.en(), cause);
    this.reason = reason;
  }

  /** Why the input cannot be read and what to do, as a sentence for the user. */
  public Wording reason() {
    return reason;
  }
}
