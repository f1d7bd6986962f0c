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

  /** How a text looks. */
  enum Tone {
    /** As texts usually do. */
    PLAIN(""),
    /** Heavy. */
    BOLD("1"),
    /** Pale: beside the point. */
    DIM("2"),
    /** For what is well. */
    GOOD("32"),
    /** For what is wrong. */
    ERROR("1;31"),
    /** For what is likely to be wrong. */
    WARNING("33"),
    /** For what is worth a look. */
    INFO("36");

    private final String code;

    Tone(String code) {
      this.code = code;
    }

    static Tone of(Severity severity) {
      return switch (severity) {
        case ERROR -> ERROR;
        case WARNING -> WARNING;
        case INFO -> INFO;
      };
    }
  }

  String bold(String text) {
    return in(Tone.BOLD, text);
  }

  String dim(String text) {
    return in(Tone.DIM, text);
  }

  String good(String text) {
    return in(Tone.GOOD, text);
  }

  String of(Severity severity, String text) {
    return in(Tone.of(severity), text);
  }

  String in(Tone tone, String text) {
    return on && tone != Tone.PLAIN && !text.isEmpty()
        ? ESCAPE + "[" + tone.code + "m" + text + END
        : text;
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
