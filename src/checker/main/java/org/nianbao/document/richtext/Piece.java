package org.nianbao.document.richtext;

import org.nianbao.document.DocumentBuilder;
import org.nianbao.document.UnreadableException;

/**
 * A piece of a document while it is read: a paragraph's text, or a table that is not judged yet.
 */
public sealed interface Piece permits Piece.Text, WordTable {

  /**
   * Adds what the piece holds to the document; what only arranges a page is read through, as if it
   * were not there.
   */
  void addTo(DocumentBuilder builder) throws UnreadableException;

  /** A paragraph, its automatic number in front. */
  record Text(String text) implements Piece {
    @Override
    public void addTo(DocumentBuilder builder) throws UnreadableException {
      builder.paragraph(text);
    }
  }
}
