package org.nianbao.output.text;

import org.nianbao.rules.Severity;

/**
 * Colours and weights of a terminal; none where they are not wanted.
 *
 * @param on whether to use them
 */
public record Paint(boolean on) {

  private static final char ESCAPE = '\u001b';

  String bold(String text) {
    return code("1", text);
  }

  String dim(String text) {
    return code("2", text);
  }

  String good(String text) {
    return code("32", text);
  }

  String of(Severity severity, String text) {
    return code(
        switch (severity) {
          case ERROR -> "1;31";
          case WARNING -> "33";
          case INFO -> "36";
        },
        text);
  }

  private String code(String code, String text) {
    return on && !text.isEmpty() ? ESCAPE + "[" + code + "m" + text + ESCAPE + "[0m" : text;
  }
}
