package org.nianbao.cli;

import org.nianbao.wording.Language;
import org.nianbao.wording.Messages;

/** A stretch of work that may be stopped and goes on with the next run; the user is told so. */
final class Interruption {

  /** A stretch of work of which nothing is told. */
  static final Interruption UNTOLD = new Interruption(null);

  private final Thread hook;

  private Interruption(Thread hook) {
    this.hook = hook;
  }

  /** A stretch of work that is told of if the program is stopped meanwhile. */
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

  /** It is done: nothing is told any more. */
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
