package org.nianbao.output.letters;

import org.nianbao.wording.Wording;

/** A template cannot be filled. */
public final class TemplateException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient Wording reason;

  TemplateException(Wording reason) {
    super(reason.en());
    this.reason = reason;
  }

  /** Why, as a sentence. */
  public Wording reason() {
    return reason;
  }
}
