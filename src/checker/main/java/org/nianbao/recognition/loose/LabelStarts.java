package org.nianbao.recognition.loose;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.nianbao.recognition.words.Labels;
import org.nianbao.recognition.words.Numeral;

/**
 * Tells where no label of a table begins, with one look at the text: what could be a label there
 * need not be tried end by end.
 */
final class LabelStarts {

  private final Set<String> labels;

  /** The letters with which labels begin. */
  private final BitSet initials = new BitSet();

  /** How long labels are. */
  private final BitSet lengths = new BitSet();

  /**
   * The starts of some labels.
   *
   * @param keys the labels' keys
   */
  LabelStarts(List<String> keys) {
    this.labels = new HashSet<>(keys);
    for (String key : labels) {
      initials.set(key.charAt(0));
      lengths.set(key.length());
    }
  }

  /**
   * How many letters and digits a label at most has that the text begins with, its numeral
   * included; 0 where it begins with none.
   */
  int letters(String text) {
    String key = Labels.key(text);
    if (key.isEmpty()) {
      return 0;
    }
    int most = Math.max(letters(key, 0), letters(key, 1));
    int numeral = key.length() - Labels.key(Numeral.split(text).rest()).length();
    return numeral < 2 ? most : Math.max(most, letters(key, numeral));
  }

  /** The letters up to the end of the longest label that begins behind so many. */
  private int letters(String key, int from) {
    if (from >= key.length() || !initials.get(key.charAt(from))) {
      return 0;
    }
    for (int length = lengths.length() - 1;
        length > 0;
        length = lengths.previousSetBit(length - 1)) {
      if (from + length <= key.length() && labels.contains(key.substring(from, from + length))) {
        return from + length;
      }
    }
    return 0;
  }
}
