package org.nianbao.document.layout;

/**
 * A character where it stands on the page.
 *
 * @param text what it says, mostly one character
 * @param box the room it takes: as wide as it moves the pen, as high as its font is large
 * @param upright whether it is written in the direction of most of the page's text
 */
record Glyph(String text, Box box, boolean upright) {

  /** What stands for a character whose font does not say which it is. */
  static final String UNKNOWN = "\uFFFD";

  /** How much of a character stands above the line it is written on. */
  static final double ASCENT = 0.85;

  double size() {
    return box.height();
  }

  double left() {
    return box.left();
  }

  double right() {
    return box.right();
  }

  double middle() {
    return (box.left() + box.right()) / 2;
  }

  /** Returns the height of the line it is written on. */
  double baseline() {
    return box.top() + ASCENT * size();
  }

  /** Returns the height of its middle. */
  double centre() {
    return (box.top() + box.bottom()) / 2;
  }

  boolean isSpace() {
    return text.equals(" ");
  }

  boolean isUnknown() {
    return text.equals(UNKNOWN);
  }

  /**
   * Returns whether it is written without gaps between the characters of a word: a letter or a
   * digit.
   */
  boolean isNarrow() {
    int c = text.codePointAt(0);
    return c > ' ' && c < 0x2E80 && Character.isLetterOrDigit(c);
  }
}
