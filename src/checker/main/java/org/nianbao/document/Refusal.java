package org.nianbao.document;

import org.nianbao.wording.Messages;

/** The sentences that readers of several formats need when an input cannot be read. */
public final class Refusal {

  private Refusal() {}

  /** The document asks for a password. */
  public static UnreadableException locked() {
    return new UnreadableException(Messages.say("document.password"));
  }

  /** The document is not whole; the failure that showed it may be null. */
  public static UnreadableException damaged(Throwable cause) {
    return new UnreadableException(Messages.say("document.damaged"), cause);
  }

  /** The document unpacks to far more than a document holds. */
  public static UnreadableException bomb() {
    return new UnreadableException(Messages.say("document.bomb"));
  }
}
