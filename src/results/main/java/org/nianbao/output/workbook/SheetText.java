package org.nianbao.output.workbook;

import java.util.regex.Pattern;
import org.nianbao.wording.Language;
import org.nianbao.wording.Messages;

/** A text as a cell may hold it: whatever it says, it stays a text. */
final class SheetText {

  /** The most characters that a cell holds. */
  static final int MOST = 32_767;

  private static final int ROOM_FOR_REMARK = 120;

  /** What spreadsheets take for the beginning of a formula when somebody edits the cell. */
  private static final String FORMULA = "=+-@\t\r\n＝＋－＠'";

  /** What the format takes for a character by its number. */
  private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  private SheetText() {}

  /** Whether a spreadsheet might take the text for a formula. */
  static boolean isTricky(String text) {
    return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
  }

  /**
   * The text without what the format cannot hold. Control characters are shown by their pictures; a
   * text that is too long ends with a remark that says so.
   */
  static String of(String text, Language language) {
    StringBuilder kept = new StringBuilder(Math.min(text.length(), MOST));
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (c == '\r') {
        if (i >= text.length() || text.charAt(i) != '\n') {
          kept.append('\n');
        }
      } else {
        kept.appendCodePoint(shown(c));
      }
    }
    String escaped = ESCAPE.matcher(kept).replaceAll("_x005F_");
    return escaped.length() <= MOST ? escaped : cut(escaped, text.length(), language);
  }

  private static int shown(int c) {
    if (c < ' ' && c != '\n' && c != '\t') {
      return 0x2400 + c; // the picture of the control character
    }
    boolean isText = (c < 0xD800 || c > 0xDFFF) && c != 0xFFFE && c != 0xFFFF;
    return isText ? c : 0xFFFD;
  }

  private static String cut(String text, int length, Language language) {
    int end = MOST - ROOM_FOR_REMARK;
    int escape = text.lastIndexOf("_x005F_", end);
    if (escape > end - "_x005F_".length()) {
      end = escape;
    }
    if (Character.isHighSurrogate(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(0, end) + Messages.say("output.book.cut", length, end).in(language);
  }
}
