package org.nianbao.report;

import java.text.Normalizer;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * How labels and headings are compared: by their words, not by spaces, punctuation, width or
 * numbering.
 */
final class Labels {

  private static final LevenshteinDistance EDITS = LevenshteinDistance.getDefaultInstance();

  private Labels() {}

  /**
   * The text's letters and digits alone, in one width: what two labels that say the same have in
   * common.
   */
  static String key(String text) {
    String plain =
        Normalizer.isNormalized(text, Normalizer.Form.NFKC)
            ? text
            : Normalizer.normalize(text, Normalizer.Form.NFKC);
    StringBuilder key = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        key.append(c);
      }
    }
    return key.toString();
  }

  /** The key of a label without the numeral in front of it. */
  static String keyWithoutNumeral(String text) {
    return key(Numeral.split(text).rest());
  }

  /** How alike two keys are: 1 for the same, 0 for nothing in common. */
  static double likeness(String a, String b) {
    int longest = Math.max(a.length(), b.length());
    if (longest == 0) {
      return 1;
    }
    if (Math.abs(a.length() - b.length()) > longest / 2) {
      return 0;
    }
    return 1 - (double) EDITS.apply(a, b) / longest;
  }
}
