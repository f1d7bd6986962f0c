package org.nianbao.document.richtext;

import org.nianbao.document.DocumentBuilder;
import org.nianbao.document.Origin;
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

  /**
   * A paragraph.
   *
   * @param text what it says, its automatic number in front
   * @param origin where it stands in the file
   */
  record Text(String text, Origin origin) implements Piece {

    /** A paragraph of a format that is no XML. */
    public Text(String text) {
      this(text, Origin.NONE);
    }

    @Override
    public void addTo(DocumentBuilder builder) throws UnreadableException {
      builder.paragraph(text, builder.nextParagraph().from(origin));
    }
  }
}
