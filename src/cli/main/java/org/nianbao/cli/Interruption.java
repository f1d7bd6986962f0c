package org.nianbao.cli;

import org.nianbao.wording.Language;
import org.nianbao.wording.Messages;

/**
 * A stretch of work that may be stopped and goes on with the next run; on interruption the user
 * gets a note.
 */
final class Interruption {

  /** A stretch of work whose interruption is not reported. */
  static final Interruption UNTOLD = new Interruption(null);

  private final Thread hook;

  private Interruption(Thread hook) {
    this.hook = hook;
  }

  /** Returns a stretch of work; if the program is stopped meanwhile, the user gets a note. */
  static Interruption told(Terminal terminal, Language language, Progress progress) {
    Thread hook =
        new Thread(
            () -> {
              progress.hide();
              terminal.err().println(Messages.say("cli.interrupted").in(language));
            },
            "interruption");
    Runtime.getRuntime().addShutdownHook(hook);
    return new Interruption(hook);
  }

  /** Ends it: no note is given any more. */
  void over() {
    if (hook == null) {
      return;
    }
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // the program is being stopped: the hook runs
    }
  }
}
