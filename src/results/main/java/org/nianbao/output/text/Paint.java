package org.nianbao.output.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nianbao.rules.Severity;

/**
 * Colours and weights of a terminal; none where they are not wanted.
 *
 * @param on whether to use them
 */
public record Paint(boolean on) {

  private static final char ESCAPE = '\u001b';
  private static final String END = ESCAPE + "[0m";
  private static final Pattern OWN = Pattern.compile(ESCAPE + "\\[[0-9;]{1,4}m");

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
    return on && !text.isEmpty() ? ESCAPE + "[" + code + "m" + text + END : text;
  }

  /** Returns a line without what could steer a terminal, but for colours and weights. */
  String harmless(String line) {
    StringBuilder kept = new StringBuilder(line.length());
    int from = 0;
    Matcher own = OWN.matcher(line);
    while (on && own.find()) {
      kept.append(Columns.harmless(line.substring(from, own.start()))).append(own.group());
      from = own.end();
    }
    return kept.append(Columns.harmless(line.substring(from))).toString();
  }
}
