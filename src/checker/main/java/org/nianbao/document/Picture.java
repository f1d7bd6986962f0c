package org.nianbao.document;

import org.nianbao.chinese.WholeCharacters;

/**
 * A picture among paragraphs and tables, large enough to show text. What it shows is not read.
 *
 * @param name how the source names it: its description or its file; may be empty
 * @param place the paragraph after which it stands
 */
public record Picture(String name, Place place) implements Block {

  /** Replaces what is no whole character. */
  public Picture {
    name = WholeCharacters.of(name);
  }
}
