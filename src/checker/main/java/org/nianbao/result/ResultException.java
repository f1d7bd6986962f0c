package org.nianbao.result;

import java.nio.file.Path;
import org.nianbao.wording.Messages;
import org.nianbao.wording.Wording;

/** A file does not hold the result of a run. */
public final class ResultException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient Wording reason;

  private ResultException(Wording reason) {
    super(reason.en());
    this.reason = reason;
  }

  /** Why, and what to do, as a sentence that names the file. */
  public Wording reason() {
    return reason;
  }

  static ResultException broken(Path file, int line) {
    return new ResultException(Messages.say("result.file.broken", file, line));
  }

  static ResultException unreadable(Path file) {
    return new ResultException(Messages.say("result.file.missing", file));
  }

  static ResultException foreign(Path file) {
    return new ResultException(Messages.say("result.file.foreign", file));
  }
}
