package org.nianbao.cli;

import java.util.List;
import org.nianbao.wording.Messages;
import org.nianbao.wording.Wording;

/** The command cannot be carried out as given: one sentence, and a hint what to do. */
final class UsageException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Wording sentence;
  private final transient Wording hint;

  UsageException(Wording sentence, Wording hint) {
    super(sentence.en());
    this.sentence = sentence;
    this.hint = hint;
  }

  UsageException(Wording sentence) {
    this(sentence, Messages.say("cli.see-help"));
  }

  /** A file or folder of the user's that cannot be used, with each of its mistakes as a hint. */
  static UsageException unusable(Wording sentence, List<Wording> mistakes) {
    return new UsageException(sentence, Wording.join("\n", "\n", mistakes));
  }

  Wording sentence() {
    return sentence;
  }

  Wording hint() {
    return hint;
  }
}
