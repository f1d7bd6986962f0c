package org.nianbao.cli;

import java.io.IOException;
import java.util.Locale;
import org.nianbao.wording.Wording;

/** Failures of the program itself: told in one sentence, traced only for those who debug it. */
final class Failure {

  private Failure() {}

  /** What to tell the user. */
  static Wording reason(Throwable failure) {
    if (failure instanceof OutOfMemoryError) {
      return new Wording(
          "内存不足，未能检查；可设置环境变量 JAVA_OPTS=-Xmx2g 后重试。",
          "Out of memory; set the environment variable JAVA_OPTS=-Xmx2g and try again.");
    }
    String what = failure.getClass().getSimpleName() + at(failure);
    return new Wording(
        "程序内部出错（" + what + "），未能检查；请将该文件与“nianbao --version”的输出一并反馈给维护者。",
        "The program failed ("
            + what
            + "); please report it with this file and the output of “nianbao --version”.");
  }

  private static String at(Throwable failure) {
    for (StackTraceElement element : failure.getStackTrace()) {
      if (element.getClassName().startsWith("org.nianbao.")) {
        return " @ " + element.getFileName() + ":" + element.getLineNumber();
      }
    }
    return "";
  }

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
