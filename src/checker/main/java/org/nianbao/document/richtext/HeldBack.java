package org.nianbao.document.richtext;

import java.util.List;
import org.nianbao.document.DocumentBuilder;
import org.nianbao.document.UnreadableException;

/**
 * Counts what a reader has read of a table that is not whole, and that the document has not got
 * yet, so that limits hold for it too.
 */
public final class HeldBack {

  private final DocumentBuilder builder;
  private long characters;
  private long cells;

  /** Nothing is held back from the given document. */
  public HeldBack(DocumentBuilder builder) {
    this.builder = builder;
  }

  /**
   * Makes sure that text of the given length still fits; to be called often.
   *
   * @throws UnreadableException if it does not
   */
  public void room(long moreCharacters) throws UnreadableException {
    builder.require(characters + moreCharacters, cells);
  }

  /**
   * Counts cells that are held back.
   *
   * @throws UnreadableException if they go beyond a limit
   */
  public void cells(long more) throws UnreadableException {
    cells += more;
    builder.require(characters, cells);
  }

  /**
   * Counts a piece that is held back.
   *
   * @throws UnreadableException if it goes beyond a limit
   */
  public void piece(Piece piece) throws UnreadableException {
    if (piece instanceof Piece.Text text) {
      characters += text.text().length();
    }
    builder.require(characters, cells);
  }

  /** Returns a sink that keeps pieces, counted, in a list. */
  public PieceSink into(List<Piece> pieces) {
    return piece -> {
      piece(piece);
      pieces.add(piece);
    };
  }

  /** Nothing is held back any more. */
  public void release() {
    characters = 0;
    cells = 0;
  }
}
