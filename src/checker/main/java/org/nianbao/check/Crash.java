package org.nianbao.check;

import org.nianbao.wording.Wording;

/**
 * Failures of the program itself, which are an answer about one report, not the end of a run. Their
 * words stand here and not in the catalogue of messages: to tell of a failure no file need be read.
 */
public final class Crash {

  private Crash() {}

  /** What to tell the user, in one sentence. */
  public static Wording reason(Throwable failure) {
    if (failure instanceof OutOfMemoryError) {
      return new Wording(
          "内存不足，未能检查；可设置环境变量 JAVA_OPTS=-Xmx2g 后重试。",
          "Out of memory; set the environment variable JAVA_OPTS=-Xmx2g and try again.");
    }
    if (failure instanceof StackOverflowError) {
      return new Wording(
          "内容层层嵌套或不断重复，无法处理，未作判断；请检查文件是否损坏，或另存为 .docx 后重试。",
          "The content is nested or repeated so often that nothing could be judged; check whether the file is damaged, or save it as .docx again.");
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
}
