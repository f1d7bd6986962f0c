package org.nianbao.document.docx;

/**
 * A piece of a document while it is read: a paragraph's text, or a table that is not judged yet.
 */
sealed interface Piece permits Piece.Text, WordTable {

  /** A paragraph, its automatic number in front. */
  record Text(String text) implements Piece {}
}
