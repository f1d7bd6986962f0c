package org.nianbao.document.layout;

import java.util.ArrayList;
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
 * @param words its text cut at every space and gap
 */
record Line(int page, String text, Box box, double size, double opening, List<Part> words)
    implements PageBlock {

  /** A part of a line between gaps. */
  record Part(String text, double left, double right) {}

  /** Returns its text cut at gaps that are wider than a character. */
  List<Part> parts() {
    List<Part> parts = new ArrayList<>();
    for (Part word : words) {
      Part last = parts.isEmpty() ? null : parts.get(parts.size() - 1);
      if (last != null && word.left() - last.right() <= size) {
        String text = TextRows.joined(List.of(last.text(), word.text()));
        parts.set(parts.size() - 1, new Part(text, last.left(), word.right()));
      } else {
        parts.add(word);
      }
    }
    return parts;
  }

  double left() {
    return box.left();
  }

  double right() {
    return box.right();
  }
}
