package org.nianbao.document.layout;

/**
 * Words that belong together, such as the label of a row or the figure of a cell.
 *
 * @param text what they say
 * @param box the smallest box around them; that of {@link #NONE} means nothing
 */
record Phrase(String text, Box box) {

  /** No words at all. */
  static final Phrase NONE = new Phrase("", new Box(0, 0, 0, 0));

  /** A word of a line. */
  static Phrase of(Line.Part word, Line line) {
    return new Phrase(
        word.text(), new Box(word.left(), line.box().top(), word.right(), line.box().bottom()));
  }

  /** These words with others behind them. */
  Phrase then(Phrase others) {
    if (isEmpty()) {
      return others;
    }
    return others.isEmpty() ? this : new Phrase(text + others.text, box.with(others.box));
  }

  /** Whether there are none. */
  boolean isEmpty() {
    return text.isEmpty();
  }
}
