package org.nianbao.chinese;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Years however they are written. */
public final class YearDigits {

  private static final Pattern WRITTEN =
      Pattern.compile("[二２2][〇○零０0OＯ][〇○零０0一二三四五六七八九０-９0-9]{2}(?=年)|２[０-９]{3}");

  private YearDigits() {}

  /** Returns the text with its years in Arabic digits: 2024年 for 二〇二四年 and ２０２４年. */
  public static String inDigits(String text) {
    if (!mayBeWritten(text)) {
      return text;
    }
    Matcher year = WRITTEN.matcher(text);
    return year.replaceAll(m -> digits(m.group()));
  }

  /** Whether a text has a number like a year in which one digit is not Arabic. */
  private static boolean mayBeWritten(String text) {
    for (int i = 0; i + 3 < text.length(); i++) {
      char c = text.charAt(i);
      if ((c == '二' || c == '２' || c == '2')
          && !(isArabic(c)
              && isArabic(text.charAt(i + 1))
              && isArabic(text.charAt(i + 2))
              && isArabic(text.charAt(i + 3)))
          && (c == '２' || "〇○零０0OＯ".indexOf(text.charAt(i + 1)) >= 0)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isArabic(char c) {
    return c >= '0' && c <= '9';
  }

  /** Returns a year's digits in Arabic. */
  public static String digits(String year) {
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < year.length(); i++) {
      char c = year.charAt(i);
      digits.append(
          Character.isDigit(c) ? Character.digit(c, 10) : Math.max(0, ChineseNumerals.digit(c)));
    }
    return digits.toString();
  }
}
