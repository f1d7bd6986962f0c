package org.nianbao.chinese;

/**
 * Text is made of whole characters: those beyond the first 65536, such as rare ones of names, take
 * two places each, and half of one is no text that may be written to a file.
 */
public final class WholeCharacters {

  private static final char UNKNOWN = '\uFFFD';

  private WholeCharacters() {}

  /** Returns the text with � for each half of a character that stands alone. */
  public static String of(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        return replaced(text, i);
      }
    }
    return text;
  }

  private static String replaced(String text, int from) {
    StringBuilder whole = new StringBuilder(text.length()).append(text, 0, from);
    for (int i = from; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      boolean half = c <= Character.MAX_VALUE && Character.isSurrogate((char) c);
      whole.appendCodePoint(half ? UNKNOWN : c);
    }
    return whole.toString();
  }

  /** Returns the text, or its beginning and … where it is longer than so many places. */
  public static String shortened(String text, int length) {
    if (text.length() <= length) {
      return text;
    }
    boolean within = Character.isHighSurrogate(text.charAt(length - 1));
    return text.substring(0, within ? length - 1 : length) + "…";
  }
}
