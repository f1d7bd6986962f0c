package org.nianbao.recognition.table;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.nianbao.chinese.Blank;

/**
 * A label with a note in brackets behind it that says how to fill in: 上一年项目数量（指上年事项数）. A unit is no
 * such note: it belongs to the label.
 */
final class FillingNote {

  private static final String OPENING = "（(【[";
  private static final String CLOSING = "）)】]";
  private static final Pattern NOTE = Pattern.compile("\\p{IsHan}{2}");
  private static final Pattern UNIT = Pattern.compile("单位|元[）)】\\]]?$");

  private FillingNote() {}

  /** The label before the note; empty for a text that is not a known label with a note behind. */
  static Optional<String> label(String text, Predicate<String> known) {
    String label = Blank.strip(text);
    if (label.isEmpty() || CLOSING.indexOf(label.charAt(label.length() - 1)) < 0) {
      return Optional.empty();
    }
    for (int at = label.length() - 1; at > 0; at--) {
      if (OPENING.indexOf(label.charAt(at)) >= 0) {
        String note = label.substring(at);
        String front = label.substring(0, at);
        if (NOTE.matcher(note).find() && !UNIT.matcher(note).find() && known.test(front)) {
          return Optional.of(front);
        }
      }
    }
    return Optional.empty();
  }
}
