package org.nianbao.document.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Puts characters together to rows as they are read: by where they stand, not by the order in which
 * they are drawn. A character drawn twice to look bold is read once.
 */
final class TextRows {

  /** Characters whose heights differ by less than this share of their size stand on one line. */
  private static final double LEVEL = 0.5;

  /** A character this little beside its like is the same one drawn again. */
  private static final double AGAIN = 0.4;

  /** In sizes: letters and digits further apart are two words. A space of most fonts is as wide. */
  private static final double WORD_GAP = 0.25;

  /** The same for Chinese characters, which are set apart by the width of one. */
  private static final double WIDE_GAP = 1.0;

  /** Marks that may not begin a line, so that they go where the word before them goes. */
  private static final String CLOSING = "，。、；：？！）》〉】」』”’…—％%,.;:?!)]}";

  /** Marks that may not end a line. */
  private static final String OPENING = "（《〈【「『“‘([{";

  private TextRows() {}

  /** Returns the characters row by row, each row from left to right. */
  static List<List<Glyph>> rows(List<Glyph> glyphs) {
    List<Glyph> sorted = new ArrayList<>(glyphs);
    sorted.sort(Comparator.comparingDouble(Glyph::baseline));
    List<List<Glyph>> rows = new ArrayList<>();
    List<Glyph> row = new ArrayList<>();
    double level = 0;
    double size = 0;
    for (Glyph glyph : sorted) {
      if (row.isEmpty() || glyph.baseline() - level > LEVEL * Math.max(size, glyph.size())) {
        row = new ArrayList<>();
        rows.add(row);
        level = glyph.baseline();
        size = glyph.size();
      }
      size = Math.max(size, glyph.isSpace() ? 0 : glyph.size());
      row.add(glyph);
    }
    rows.replaceAll(TextRows::inOrder);
    rows.removeIf(r -> r.stream().allMatch(Glyph::isSpace));
    return rows;
  }

  private static List<Glyph> inOrder(List<Glyph> row) {
    row.sort(Comparator.comparingDouble(Glyph::left));
    List<Glyph> once = new ArrayList<>(row.size());
    for (Glyph glyph : row) {
      boolean again = false;
      for (int i = once.size() - 1; i >= 0 && i >= once.size() - 3 && !again; i--) {
        Glyph before = once.get(i);
        again =
            before.text().equals(glyph.text())
                && glyph.left() - before.left() < AGAIN * before.box().width();
      }
      if (!again) {
        once.add(glyph);
      }
    }
    return once;
  }

  /** Returns what a row says, with a space where words are set apart. */
  static String text(List<Glyph> row) {
    StringBuilder text = new StringBuilder();
    Glyph last = null;
    for (Glyph glyph : row) {
      if (last != null && !last.isSpace() && !glyph.isSpace() && isGap(last, glyph)) {
        text.append(' ');
      }
      text.append(glyph.text());
      last = glyph;
    }
    return text.toString().strip();
  }

  private static boolean isGap(Glyph a, Glyph b) {
    double gap = b.left() - a.right();
    double wide = a.isNarrow() && b.isNarrow() ? WORD_GAP : WIDE_GAP;
    return gap > wide * Math.max(a.size(), b.size());
  }

  /** Returns what several rows of one cell or paragraph say together. */
  static String joined(List<String> rows) {
    StringBuilder joined = new StringBuilder();
    for (String row : rows) {
      if (!joined.isEmpty()
          && isLetter(joined.charAt(joined.length() - 1))
          && isLetter(row.charAt(0))) {
        joined.append(' ');
      }
      joined.append(row);
    }
    return joined.toString();
  }

  private static boolean isLetter(char c) {
    return c < 0x2E80 && Character.isLetter(c);
  }

  /** Returns a row as a line of the page. */
  static Line line(int page, List<Glyph> row) {
    List<Glyph> shown = row.stream().filter(g -> !g.isSpace()).toList();
    Box box = shown.get(0).box();
    double size = 0;
    for (Glyph glyph : shown) {
      box = box.with(glyph.box());
      size = Math.max(size, glyph.size());
    }
    return new Line(page, text(row), box, size, opening(shown), words(row));
  }

  private static double opening(List<Glyph> shown) {
    int end = 1;
    boolean more = true;
    while (more && end < shown.size()) {
      Glyph last = shown.get(end - 1);
      Glyph next = shown.get(end);
      more =
          OPENING.contains(last.text())
              || CLOSING.contains(next.text())
              || (isLatin(last) && isLatin(next) && !isGap(last, next));
      end += more ? 1 : 0;
    }
    return shown.get(end - 1).right() - shown.get(0).left();
  }

  private static boolean isLatin(Glyph glyph) {
    return glyph.text().codePointAt(0) < 0x2E80;
  }

  private static List<Line.Part> words(List<Glyph> row) {
    List<Line.Part> words = new ArrayList<>();
    List<Glyph> word = new ArrayList<>();
    for (Glyph glyph : row) {
      Glyph last = word.isEmpty() ? null : word.get(word.size() - 1);
      boolean apart =
          last != null
              && glyph.left() - last.right() > WORD_GAP * Math.max(last.size(), glyph.size());
      if (last != null && (apart || glyph.isSpace())) {
        words.add(new Line.Part(text(word), word.get(0).left(), last.right()));
        word.clear();
      }
      if (!glyph.isSpace()) {
        word.add(glyph);
      }
    }
    if (!word.isEmpty()) {
      Glyph last = word.get(word.size() - 1);
      words.add(new Line.Part(text(word), word.get(0).left(), last.right()));
    }
    return words;
  }
}
