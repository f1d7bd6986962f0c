package org.nianbao.output.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Text on a terminal: how many columns it takes, where a line may end, and what must not get there.
 */
public final class Columns {

  /** What must not begin a line: closing brackets and punctuation. */
  private static final String NEVER_FIRST = "，。、；：？！）》〉」』】〕｝”’…％·,.;:?!)]}%—～°＝≠≥≤＋";

  /** What must not end a line: opening brackets. */
  private static final String NEVER_LAST = "（《〈「『【〔｛“‘([{";

  /** Characters that some terminals show over one column and others over two. */
  private static final String AMBIGUOUS = "“”‘’…—·×÷≠≥≤→①②③④⑤⑥⑦⑧⑨";

  private Columns() {}

  /** Returns how many columns the text takes. */
  public static int width(String text) {
    int width = 0;
    for (int c : text.codePoints().toArray()) {
      width += width(c);
    }
    return width;
  }

  private static int width(int c) {
    int type = Character.getType(c);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT) {
      return 0;
    }
    boolean wide =
        (c >= 0x1100 && c <= 0x115F)
            || (c >= 0x2E80 && c <= 0x303E)
            || (c >= 0x3041 && c <= 0xA4CF)
            || (c >= 0xAC00 && c <= 0xD7A3)
            || (c >= 0xF900 && c <= 0xFAFF)
            || (c >= 0xFE30 && c <= 0xFE6F)
            || (c >= 0xFF00 && c <= 0xFF60)
            || (c >= 0xFFE0 && c <= 0xFFE6)
            || (c >= 0x1F300 && c <= 0x1FAFF)
            || (c >= 0x20000 && c <= 0x3FFFD);
    return wide ? 2 : 1;
  }

  /** Returns the text with spaces after it up to the given width. */
  public static String padRight(String text, int width) {
    return text + " ".repeat(Math.max(0, width - width(text)));
  }

  /** Returns the text with spaces before it up to the given width. */
  public static String padLeft(String text, int width) {
    return " ".repeat(Math.max(0, width - width(text))) + text;
  }

  /**
   * Returns the text on one line, without what could steer a terminal: control and direction
   * characters.
   */
  public static String clean(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    boolean space = false;
    for (int c : text.codePoints().toArray()) {
      int type = Character.getType(c);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        space = !kept.isEmpty();
      } else if (type != Character.CONTROL
          && type != Character.FORMAT
          && type != Character.SURROGATE
          && type != Character.UNASSIGNED) {
        if (space) {
          kept.append(' ');
          space = false;
        }
        kept.appendCodePoint(c);
      }
    }
    return kept.toString();
  }

  /**
   * Returns the text as it stands, line breaks too, without what could steer a terminal; for what
   * is made of the words of others.
   */
  public static String harmless(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    for (int c : text.codePoints().toArray()) {
      if (!steers(c)) {
        kept.appendCodePoint(c);
      }
    }
    return kept.toString();
  }

  private static boolean steers(int c) {
    int type = Character.getType(c);
    return type == Character.FORMAT
        || (type == Character.CONTROL && c != '\n' && c != '\r' && c != '\t');
  }

  /** Returns the text cut to the given width, with … where something was left out. */
  public static String shorten(String text, int width) {
    if (width(text) <= width) {
      return text;
    }
    StringBuilder kept = new StringBuilder();
    int used = 1;
    for (int c : text.codePoints().toArray()) {
      used += width(c);
      if (used > width) {
        break;
      }
      kept.appendCodePoint(c);
    }
    return kept.append('…').toString();
  }

  /**
   * Returns the text as lines of at most the given width. Chinese may break anywhere but before
   * closing and after opening punctuation; words and numbers stay whole unless they are longer than
   * a line.
   */
  public static List<String> wrap(String text, int width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    int used = 0;
    for (String unit : units(text)) {
      int wide = cautiousWidth(unit.stripTrailing());
      if (used + wide > width && used > 0) {
        lines.add(line.toString().stripTrailing());
        line.setLength(0);
        used = 0;
      }
      for (String piece : wide > width ? pieces(unit, width) : List.of(unit)) {
        if (used > 0 && used + cautiousWidth(piece.stripTrailing()) > width) {
          lines.add(line.toString());
          line.setLength(0);
          used = 0;
        }
        line.append(piece);
        used += cautiousWidth(piece);
      }
    }
    lines.add(line.toString().stripTrailing());
    return lines;
  }

  private static int cautiousWidth(String text) {
    int width = 0;
    for (int c : text.codePoints().toArray()) {
      width += AMBIGUOUS.indexOf(c) < 0 ? width(c) : width(c) + 1;
    }
    return width;
  }

  /**
   * Returns the smallest parts of the text that stay on one line, white space at the end of each.
   */
  private static List<String> units(String text) {
    List<String> units = new ArrayList<>();
    StringBuilder unit = new StringBuilder();
    int before = 0;
    for (int c : text.codePoints().toArray()) {
      if (!unit.isEmpty() && mayBreak(before, c)) {
        units.add(unit.toString());
        unit.setLength(0);
      }
      unit.appendCodePoint(c);
      before = c;
    }
    if (!unit.isEmpty()) {
      units.add(unit.toString());
    }
    return units;
  }

  private static boolean mayBreak(int before, int after) {
    if (after == ' ' || NEVER_FIRST.indexOf(after) >= 0 || NEVER_LAST.indexOf(before) >= 0) {
      return false;
    }
    return before == ' '
        || width(before) == 2
        || width(after) == 2
        || before == '”'
        || before == '…'
        || after == '“';
  }

  private static List<String> pieces(String unit, int width) {
    List<String> pieces = new ArrayList<>();
    StringBuilder piece = new StringBuilder();
    for (int c : unit.codePoints().toArray()) {
      String next = Character.toString(c);
      if (!piece.isEmpty() && cautiousWidth(piece + next) > width) {
        pieces.add(piece.toString());
        piece.setLength(0);
      }
      piece.append(next);
    }
    pieces.add(piece.toString());
    return pieces;
  }
}
