package org.nianbao.recognition.words;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * How labels and headings are compared: by their words, not by spaces, punctuation, width or
 * numbering.
 */
public final class Labels {

  /**
   * The likeness from which on a miswritten label of a table counts as the form's. Below it, labels
   * of different rows (属于行政执法案卷, 属于行政查询事项) begin to match each other.
   */
  public static final double SIMILAR = 0.6;

  private static final double ROUNDING = 1e-9;

  // a numeral that has lost its mark: 1属于国家秘密, 一 本年新收
  private static final Pattern BARE_NUMERAL =
      Pattern.compile("^(?:[1-9]|[一二三四五六七八](?=\\s))\\s*(?=[\\u4e00-\\u9fa5])");
  private static final Pattern UNIT = Pattern.compile("[（(](?:单位[:：])?[件个项条份次宗]/?[件个项条份次宗]?[)）]$");

  private Labels() {}

  /**
   * The text's letters and digits alone, in one width: what two labels that say the same have in
   * common.
   */
  public static String key(String text) {
    if (isKey(text)) {
      return text;
    }
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

  /** Whether a text is its own key, as most labels are: ideographs and plain digits alone. */
  private static boolean isKey(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!(c >= '\u4e00' && c <= '\u9fa5') && !(c >= '0' && c <= '9')) {
        return false;
      }
    }
    return true;
  }

  /**
   * The key of a label without the numeral in front of it, and without the unit in brackets behind
   * it.
   */
  public static String keyWithoutNumeral(String text) {
    Numeral numeral = Numeral.split(text);
    String rest = numeral.rest();
    if (rest.endsWith("）") || rest.endsWith(")")) {
      rest = UNIT.matcher(rest).replaceFirst("");
    }
    return key(numeral.ordinal() > 0 ? rest : BARE_NUMERAL.matcher(rest).replaceFirst(""));
  }

  /** How many characters must be put in, taken out or changed to make one key of the other. */
  public static int distance(String a, String b) {
    return LevenshteinDistance.getDefaultInstance().apply(a, b);
  }

  /** How many characters of a key the other one does not have; no more than one above the most. */
  private static int strangers(String key, String other, int most) {
    int strangers = 0;
    for (int i = 0; i < key.length() && strangers <= most; i++) {
      strangers += other.indexOf(key.charAt(i)) < 0 ? 1 : 0;
    }
    return strangers;
  }

  /**
   * How alike two keys are: 1 for the same, 0 where they are less alike than the caller cares for.
   *
   * @param least the least likeness that counts, above 0
   */
  public static double likeness(String a, String b, double least) {
    int longest = Math.max(a.length(), b.length());
    if (longest == 0) {
      return 1;
    }
    int most = (int) Math.floor((1 - least) * longest + ROUNDING);
    if (Math.abs(a.length() - b.length()) > most) {
      return 0;
    }
    if (strangers(a, b, most) > most || strangers(b, a, most) > most) {
      return 0; // each of them has to be changed
    }
    int edits = new LevenshteinDistance(most).apply(a, b);
    return edits < 0 ? 0 : 1 - (double) edits / longest;
  }
}
