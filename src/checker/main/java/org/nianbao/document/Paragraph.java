package org.nianbao.document;

import org.nianbao.chinese.WholeCharacters;

/**
 * A paragraph outside tables.
 *
 * @param text the paragraph as a reader sees it, an automatic number in front ("一、总体情况"); line
 *     breaks within the paragraph are {@code \n}; never blank
 * @param place where it stands
 */
public record Paragraph(String text, Place place) implements Block {

  /** Replaces what is no whole character. */
  public Paragraph {
    text = WholeCharacters.of(text);
  }
}
