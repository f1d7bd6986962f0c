package org.nianbao.recognition.table;

import java.util.regex.Pattern;
import org.nianbao.chinese.Blank;
import org.nianbao.recognition.words.Labels;

/**
 * A label with a note in brackets behind it that says how to fill in: 上一年项目数量（指上年事项数）. A unit is no
 * such note: it belongs to the label.
 */
final class FillingNote {

  private static final String OPENING = "（(【[";
  private static final String CLOSING = "）)】]";
  private static final Pattern NOTE = Pattern.compile(".*\\p{IsHan}{2}.*", Pattern.DOTALL);
  private static final Pattern UNIT = Pattern.compile("单位|元[）)】\\]]?$");

  private FillingNote() {}

  /**
   * The key of a text as a label, without its numeral, and without a note behind it where what
   * stands before the note is a known label.
   */
  static String keyWithoutNote(String text, KnownLabels known) {
    String whole = Labels.keyWithoutNumeral(text);
    String label = Blank.strip(text);
    if (known.has(whole)
        || label.isEmpty()
        || CLOSING.indexOf(label.charAt(label.length() - 1)) < 0) {
      return whole;
    }
    for (int at = label.length() - 1; at > 0; at--) {
      if (OPENING.indexOf(label.charAt(at)) >= 0 && isNote(label.substring(at))) {
        String front = Labels.keyWithoutNumeral(label.substring(0, at));
        if (known.has(front)) {
          return front;
        }
      }
    }
    return whole;
  }

  private static boolean isNote(String text) {
    return NOTE.matcher(text).matches() && !UNIT.matcher(text).find();
  }
}
