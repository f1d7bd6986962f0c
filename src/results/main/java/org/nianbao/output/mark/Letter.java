package org.nianbao.output.mark;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.nianbao.chinese.Blank;
import org.nianbao.output.page.MarkupText;

/**
 * A character that a reader of a paragraph sees.
 *
 * @param c the character
 * @param top the child of the paragraph in which it stands, a run or what holds runs
 * @param holder the element that holds it
 * @param at the offset of its first byte
 * @param after the offset behind its last byte
 */
record Letter(char c, MarkupElement top, MarkupElement holder, int at, int after) {

  /** Whether it shows nothing. */
  boolean isBlank() {
    return Blank.isBlank(c);
  }

  /** All letters of a paragraph, changes accepted, in their order. */
  static List<Letter> of(MarkupElement paragraph, byte[] bytes) {
    List<Letter> letters = new ArrayList<>();
    for (MarkupElement child : paragraph.children()) {
      collect(child, child, bytes, letters);
    }
    return letters;
  }

  private static void collect(
      MarkupElement element, MarkupElement top, byte[] bytes, List<Letter> letters) {
    switch (element.name()) {
      case "t" -> text(element, top, bytes, letters);
      case "noBreakHyphen" ->
          letters.add(new Letter('\u2011', top, element, element.start(), element.end()));
      case "pPr", "rPr", "del", "moveFrom", "drawing", "pict", "object", "Fallback", "rt" -> {}
      default -> element.children().forEach(child -> collect(child, top, bytes, letters));
    }
  }

  private static void text(
      MarkupElement element, MarkupElement top, byte[] bytes, List<Letter> letters) {
    int at = element.open();
    while (at < element.close()) {
      int after = at + length(bytes, at, element.close());
      String written = new String(bytes, at, after - at, StandardCharsets.UTF_8);
      String meant =
          written.startsWith("&")
              ? MarkupText.reference(written.substring(1, written.length() - 1))
              : written;
      // the second half of a character beyond the first 65536 takes no bytes of its own
      for (int i = 0; i < meant.length(); i++) {
        letters.add(new Letter(meant.charAt(i), top, element, i == 0 ? at : after, after));
      }
      at = after;
    }
  }

  private static int length(byte[] bytes, int at, int limit) {
    int first = bytes[at] & 0xFF;
    if (first == '&') {
      int end = at;
      while (end < limit - 1 && bytes[end] != ';') {
        end++;
      }
      return end + 1 - at;
    }
    int length = first < 0xC0 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
    return Math.min(length, limit - at);
  }
}
