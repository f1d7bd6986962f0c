package org.nianbao.cli;

import java.io.IOException;
import java.util.Locale;

/** Failures of the program itself, beyond the sentence that is told of them. */
final class Failure {

  private Failure() {}

  /** Prints the stack trace if the environment variable NIANBAO_DEBUG is set. */
  static void trace(Terminal terminal, Throwable failure) {
    if (System.getenv("NIANBAO_DEBUG") != null) {
      failure.printStackTrace(terminal.err());
    }
  }

  /** Whether nobody reads the results any more, as behind {@code | head}. */
  static boolean isBrokenPipe(Throwable failure) {
    if (!(failure instanceof IOException) || failure.getMessage() == null) {
      return false;
    }
    String message = failure.getMessage().toLowerCase(Locale.ROOT);
    return message.contains("broken pipe")
        || message.contains("pipe is being closed")
        || message.contains("管道");
  }
}
