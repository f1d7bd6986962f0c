package org.nianbao.chinese;

import java.util.regex.Pattern;

/**
 * Reports in traditional characters: they are read in simplified ones, each character in the place
 * of its counterpart, and quoted in their own.
 */
public final class Traditional {

  /** A syllable in brackets behind a character; its vowel bears a tone. */
  private static final Pattern PRONUNCIATION =
      Pattern.compile(
          "(?<=\\p{IsHan})[（(](?=[a-zü]{0,5}[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ])"
              + "[a-züāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ]{1,6}[）)]");

  /** Characters of the form's own words that simplified texts do not have. */
  private static final String TELLING = "開報務總處辦請項數單與關來會個";

  /** As many different ones are more than a name or a quotation. */
  private static final int SIGNS_THAT_PROVE = 4;

  private Traditional() {}

  /** Returns whether a text is written in traditional characters. */
  public static boolean is(String text) {
    return isEnough(signs(text, 0));
  }

  /** Returns whether so many signs, gathered by {@link #signs}, prove traditional characters. */
  public static boolean isEnough(int signs) {
    return Integer.bitCount(signs) >= SIGNS_THAT_PROVE;
  }

  /**
   * Returns the signs of traditional characters in a text, added to those found before.
   *
   * @param before 0, or the signs of the texts before this one
   */
  public static int signs(String text, int before) {
    int seen = before;
    for (int i = 0; i < text.length(); i++) {
      int telling = TELLING.indexOf(text.charAt(i));
      if (telling >= 0) {
        seen |= 1 << telling;
      }
    }
    return seen;
  }

  /** Returns a text in simplified characters; of the same length. */
  public static String simplified(String text) {
    return SimplifiedForms.of(text);
  }

  /**
   * Returns a text without the pronunciation in Latin letters that programs put behind characters
   * when they convert them, as in 項目數(shù)量.
   */
  public static String withoutPronunciation(String text) {
    return text.indexOf('(') < 0 && text.indexOf('（') < 0
        ? text
        : PRONUNCIATION.matcher(text).replaceAll("");
  }

  /**
   * Returns what stands in a text where a quotation is from; the quotation itself where that cannot
   * be told.
   *
   * @param original the text in its own characters, without white space
   * @param quote words of it in simplified characters, perhaps with white space, or cut off
   */
  public static String quote(String original, String quote) {
    int cut = quote.endsWith("…") ? quote.length() - 1 : quote.length();
    String wanted = Blank.remove(quote.substring(0, cut));
    int at = simplified(original).indexOf(wanted);
    if (at < 0 || wanted.isEmpty()) {
      return quote;
    }
    StringBuilder own = new StringBuilder();
    for (int i = 0; i < cut; i++) {
      char c = quote.charAt(i);
      own.append(Blank.isBlank(c) ? c : original.charAt(at++));
    }
    return own.append(quote.substring(cut)).toString();
  }
}
