package org.nianbao.recognition.words;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nianbao.chinese.Blank;
import org.nianbao.chinese.ChineseNumerals;
import org.nianbao.facts.Heading;

/**
 * The numeral in front of a heading or a label.
 *
 * @param style how it is written
 * @param ordinal the number it stands for; 0 where there is none
 * @param mark the numeral as written, without white space: {@code （三）}
 * @param rest the text behind it, without white space around it
 */
public record Numeral(Heading.Style style, int ordinal, String mark, String rest) {

  private static final String CHINESE = ChineseNumerals.ONE_TO_TEN;

  private static final Pattern CHINESE_COMMA =
      Pattern.compile("^([" + CHINESE + "]{1,3})\\s*[、.．，,:：]\\s*(.*)$", Pattern.DOTALL);
  private static final Pattern PARENTHESES =
      Pattern.compile(
          "^[(（]?\\s*([" + CHINESE + "]{1,3}|[0-9０-９]{1,2})\\s*[)）][、.．]?\\s*(.*)$",
          Pattern.DOTALL);
  private static final Pattern ARABIC =
      Pattern.compile("^([0-9０-９]{1,2})\\s*[、.．，)）]\\s*(?![0-9０-９])(.*)$", Pattern.DOTALL);
  private static final Pattern OTHER =
      Pattern.compile(
          "^(?:第([" + CHINESE + "]{1,3})(?:部分|章|项)|([①-⒛㈠-㈩])|([Ⅰ-Ⅻ])[、.．]?)[、.．:：]?\\s*(.*)$",
          Pattern.DOTALL);

  /** Splits the numeral off a text; a text without one is all rest. */
  public static Numeral split(String text) {
    String stripped = plainSpaces(text);
    if (stripped.isEmpty() || !mayBegin(stripped.charAt(0))) {
      return new Numeral(Heading.Style.NONE, 0, "", stripped);
    }
    char first = stripped.charAt(0);
    Matcher m = CHINESE_COMMA.matcher(stripped);
    if (CHINESE.indexOf(first) >= 0 && m.matches()) {
      return of(Heading.Style.CHINESE, value(m.group(1)), stripped, m.group(2));
    }
    m = ARABIC.matcher(stripped);
    if (Character.isDigit(first) && m.matches()) {
      return of(Heading.Style.ARABIC, value(m.group(1)), stripped, m.group(2));
    }
    m = PARENTHESES.matcher(stripped);
    if (m.matches()) {
      return of(Heading.Style.PARENTHESES, value(m.group(1)), stripped, m.group(2));
    }
    m = OTHER.matcher(stripped);
    if (first != '(' && first != '（' && m.matches()) {
      int ordinal =
          m.group(1) != null
              ? value(m.group(1))
              : m.group(2) != null
                  ? enclosed(m.group(2).charAt(0))
                  : m.group(3).charAt(0) - 'Ⅰ' + 1;
      return of(Heading.Style.OTHER, ordinal, stripped, m.group(4));
    }
    return new Numeral(Heading.Style.NONE, 0, "", stripped);
  }

  /** The text with plain spaces for those of other widths, and none at its ends. */
  private static String plainSpaces(String text) {
    if (!Blank.isIn(text)) {
      return text;
    }
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || !Blank.isBlank(c)) {
        plain.append(c);
      } else if (!Blank.isZeroWidth(c)) {
        plain.append(' ');
      }
    }
    return plain.toString().strip();
  }

  /** The value of a numeral in one character: ① to ⑳, ⑴ to ⒇, ⒈ to ⒛, ㈠ to ㈩. */
  private static int enclosed(char c) {
    return c >= '㈠' ? c - '㈠' + 1 : (c - '①') % 20 + 1;
  }

  private static boolean mayBegin(char c) {
    return CHINESE.indexOf(c) >= 0
        || Character.isDigit(c)
        || c == '('
        || c == '（'
        || c == '第'
        || (c >= '①' && c <= '⒛')
        || (c >= '㈠' && c <= '㈩')
        || (c >= 'Ⅰ' && c <= 'Ⅻ');
  }

  private static Numeral of(Heading.Style style, int ordinal, String whole, String rest) {
    String mark = Blank.remove(whole.substring(0, whole.length() - rest.length()));
    return new Numeral(style, ordinal, mark, rest.strip());
  }

  /** The value of a numeral below 100 in Chinese, Arabic or full-width digits; 0 if it is none. */
  public static int value(String numeral) {
    if (Character.isDigit(numeral.charAt(0))) {
      int value = 0;
      for (int i = 0; i < numeral.length(); i++) {
        value = value * 10 + Character.digit(numeral.charAt(i), 10);
      }
      return value;
    }
    return ChineseNumerals.value(numeral);
  }
}
