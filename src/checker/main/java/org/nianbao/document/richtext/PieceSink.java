package org.nianbao.document.richtext;

import org.nianbao.document.UnreadableException;

/** Where pieces go. */
public interface PieceSink {

  /**
   * Takes the next piece.
   *
   * @throws UnreadableException if it goes beyond a limit
   */
  void add(Piece piece) throws UnreadableException;
}
