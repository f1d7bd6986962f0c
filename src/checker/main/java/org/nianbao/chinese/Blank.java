package org.nianbao.chinese;

/**
 * What counts as nothing in Chinese documents: spaces of every width, no-break and zero-width ones
 * included.
 */
public final class Blank {

  // most characters of a report stand between two of these, and need no look at their properties
  private static final char FIRST_IDEOGRAPH = '\u4E00';
  private static final char LAST_IDEOGRAPH = '\u9FFF';
  private static final char FIRST_VISIBLE = '!';
  private static final char LAST_VISIBLE = '~';

  private Blank() {}

  /** Returns whether the character shows nothing. */
  public static boolean isBlank(int c) {
    return (c < FIRST_IDEOGRAPH || c > LAST_IDEOGRAPH)
        && (c < FIRST_VISIBLE || c > LAST_VISIBLE)
        && (Character.isWhitespace(c) || Character.isSpaceChar(c) || isZeroWidth(c));
  }

  /** Returns whether the character takes no room at all. */
  public static boolean isZeroWidth(int c) {
    return c == '\uFEFF' || (c >= '\u200B' && c <= '\u200F') || c == '\u2060';
  }

  /** Returns whether the text shows nothing. */
  public static boolean isBlank(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!isBlank(text.charAt(i))) {
        return false; // no character beyond the first 65536 is white space
      }
    }
    return true;
  }

  /** Returns the text without the white space at its ends. */
  public static String strip(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && isBlank(text.charAt(from))) {
      from++;
    }
    while (to > from && isBlank(text.charAt(to - 1))) {
      to--;
    }
    return text.substring(from, to);
  }

  /** Returns the text without its white space. */
  public static String remove(String text) {
    int first = first(text);
    if (first == text.length()) {
      return text; // as most labels and cells are
    }
    StringBuilder kept = new StringBuilder(text.length()).append(text, 0, first);
    for (int i = first + 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!isBlank(c)) {
        kept.append(c);
      }
    }
    return kept.toString();
  }

  /** Returns whether the text has any white space. */
  public static boolean isIn(String text) {
    return first(text) < text.length();
  }

  private static int first(String text) {
    int first = 0;
    while (first < text.length() && !isBlank(text.charAt(first))) {
      first++;
    }
    return first;
  }
}
