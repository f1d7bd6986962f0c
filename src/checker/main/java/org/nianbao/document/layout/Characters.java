package org.nianbao.document.layout;

import java.text.Normalizer;

/**
 * Gives characters the code that everyone writes them with. Programs that make PDF files often keep
 * the first code of a shape only, and ⼀ (the radical) and 一 (the character) have the same shape.
 */
public final class Characters {

  /** Radicals of the supplement that Unicode does not map, each before its character. */
  private static final String RADICALS =
      "⺁厂⺄乙⺈刀⺊卜⺋㔾⺌小⺎兀⺒巳⺓幺⺔彑⺗心⺛旡⺝月⺟母⺠民⺢水⺧牛⺨犬⺪疋⺬示⺮竹⺰纟⺳网⺶羊⺷羊⺸羊⺻聿⺼月"
          + "⺽臼⺾艹⺿艹⻁虎⻂衤⻃西⻄西⻅见⻆角⻈讠⻉贝⻊足⻋车⻌辶⻍辶⻎辶⻏邑⻐钅⻑長⻒长⻓长⻔门⻕阝⻖阝⻗雨"
          + "⻘青⻙韦⻚页⻛风⻜飞⻝食⻞食⻟食⻠饣⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻰龙⻱龟⻲亀";

  private Characters() {}

  /**
   * Returns the character as it is commonly written; a space for any kind of space, nothing for
   * what takes no room, U+FFFD for codes that say nothing.
   *
   * @param mapped what the font says that the character is; null if it does not say
   */
  public static String common(String mapped) {
    if (mapped == null || mapped.isEmpty()) {
      return Glyph.UNKNOWN;
    }
    if (mapped.length() == 1) {
      char c = mapped.charAt(0);
      if ((c > ' ' && c < 0x7F) || (c >= 0x4E00 && c < 0xA000)) {
        return mapped;
      }
    }
    StringBuilder common = new StringBuilder();
    mapped.codePoints().forEach(c -> append(common, c));
    return common.toString();
  }

  private static void append(StringBuilder common, int c) {
    if (Character.isSpaceChar(c) || Character.isWhitespace(c)) {
      common.append(' ');
    } else if (c == '\u00AD' || (c >= '\u200B' && c <= '\u200F') || c == '\uFEFF' || c == 0x2060) {
      return;
    } else if (Character.isISOControl(c)
        || Character.getType(c) == Character.PRIVATE_USE
        || Character.getType(c) == Character.UNASSIGNED
        || Character.getType(c) == Character.SURROGATE) {
      common.append(Glyph.UNKNOWN);
    } else if (isShape(c)) {
      common.append(character(c));
    } else {
      common.appendCodePoint(c);
    }
  }

  /** Radicals, characters for compatibility, forms of columns, ligatures. */
  private static boolean isShape(int c) {
    return (c >= 0x2E80 && c <= 0x2FDF)
        || (c >= 0xF900 && c <= 0xFAFF)
        || (c >= 0xFB00 && c <= 0xFB06)
        || (c >= 0xFE10 && c <= 0xFE1F)
        || (c >= 0xFE30 && c <= 0xFE4F)
        || (c >= 0x2F800 && c <= 0x2FA1F);
  }

  private static String character(int c) {
    if (c <= 0x2EFF) {
      int at = RADICALS.indexOf(c);
      if (at >= 0 && at % 2 == 0) {
        return RADICALS.substring(at + 1, at + 2);
      }
    }
    return Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC);
  }
}
