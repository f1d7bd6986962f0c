package org.nianbao.document.pdf;

import java.util.List;

/**
 * A row of characters outside ruled tables.
 *
 * @param page the page, from 1
 * @param text what it says
 * @param box where it stands
 * @param size the size of its largest characters
 * @param opening the room that its first word takes, with the marks that may not stand apart from
 *     it
 * @param parts its text cut at gaps that are wider than a character
 */
record Line(int page, String text, Box box, double size, double opening, List<Part> parts)
    implements PageBlock {

  /** A part of a line between wide gaps. */
  record Part(String text, double left, double right) {}

  double left() {
    return box.left();
  }

  double right() {
    return box.right();
  }
}
