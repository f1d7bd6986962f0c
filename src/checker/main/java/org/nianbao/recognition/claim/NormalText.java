package org.nianbao.recognition.claim;

import org.nianbao.chinese.Blank;

/** The text of a sentence as it is read: one way of writing for what is written in several. */
final class NormalText {

  private static final String QUOTES = "“”\"";

  private NormalText() {}

  /**
   * The text without white space and quotation marks, with half-width letters, digits and marks.
   */
  static String of(String text) {
    StringBuilder normal = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!Blank.isBlank(c) && QUOTES.indexOf(c) < 0 && !isGroupMark(text, i)) {
        normal.append(bracket(text, i, c >= '\uFF01' && c <= '\uFF5E' ? (char) (c - 0xFEE0) : c));
      }
    }
    return normal.toString();
  }

  /** 〔自然人18件〕 are brackets like others, but those of 〔2021〕30号. */
  private static char bracket(String text, int at, char c) {
    return switch (c) {
      case '〔', '[' -> isDigit(text, at + 1) ? c : '(';
      case '〕', ']' -> at > 0 && isDigit(text, at - 1) ? c : ')';
      default -> c;
    };
  }

  /** Whether a comma sets apart thousands: 1,735件. */
  private static boolean isGroupMark(String text, int at) {
    if (text.charAt(at) != ',' || at == 0 || !isDigit(text, at - 1)) {
      return false;
    }
    int end = at + 1;
    while (isDigit(text, end)) {
      end++;
    }
    return end == at + 4;
  }

  private static boolean isDigit(String text, int at) {
    return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }
}
