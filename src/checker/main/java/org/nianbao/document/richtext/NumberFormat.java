package org.nianbao.document.richtext;

import java.util.Locale;
import org.nianbao.chinese.ChineseNumerals;
import org.nianbao.chinese.RomanNumerals;

/** Numerals as Word writes them ({@code w:numFmt}). */
public final class NumberFormat {

  /** The largest number that Word counts to. */
  public static final int LARGEST = 32767;

  private static final String FULL_WIDTH = "０１２３４５６７８９";
  private static final String STEMS = "甲乙丙丁戊己庚辛壬癸";
  private static final String BRANCHES = "子丑寅卯辰巳午未申酉戌亥";

  /** The names of the formats by Word's numbers for them; empty where there is no name here. */
  private static final String[] BY_CODE =
      ("decimal upperRoman lowerRoman upperLetter lowerLetter decimal decimal decimal decimal"
              + " decimal ideographDigital japaneseCounting decimal decimal decimalFullWidth decimal"
              + " chineseLegalSimplified japaneseDigitalTenThousand decimalEnclosedCircle"
              + " decimalFullWidth2 decimal decimal decimalZero bullet decimal decimal"
              + " decimalEnclosedFullstop decimalEnclosedParen decimalEnclosedCircleChinese"
              + " ideographEnclosedCircle ideographTraditional ideographZodiac ideographZodiac"
              + " taiwaneseCounting chineseLegalSimplified taiwaneseCountingThousand taiwaneseDigital"
              + " chineseCounting chineseLegalSimplified chineseCountingThousand")
          .split(" ", -1);

  /** The code of binary Word for a paragraph without a number. */
  private static final int NO_NUMBER = 255;

  private NumberFormat() {}

  /** The format's name for the number by which binary files, RTF and Word 2003 XML know it. */
  public static String named(int code) {
    if (code == NO_NUMBER) {
      return "none";
    }
    return code >= 0 && code < BY_CODE.length ? BY_CODE[code] : "decimal";
  }

  /** The number in the format of the given name; Arabic numerals for one that is not known. */
  public static String format(int number, String format) {
    return switch (format) {
      case "none", "bullet" -> "";
      case "decimalZero" -> number < 10 ? "0" + number : Integer.toString(number);
      case "decimalFullWidth", "decimalFullWidth2" -> fullWidth(number);
      case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> circled(number);
      case "decimalEnclosedFullstop" -> from(number, 20, 0x2488);
      case "decimalEnclosedParen" -> from(number, 20, 0x2474);
      case "chineseCounting", "taiwaneseCounting", "ideographDigitalTen" ->
          number < 100
              ? ChineseNumerals.counting(number, '〇')
              : ChineseNumerals.digits(number).replace('〇', '○');
      case "chineseCountingThousand",
          "taiwaneseCountingThousand",
          "japaneseCounting",
          "koreanCounting" ->
          ChineseNumerals.counting(number, '零');
      case "chineseLegalSimplified" -> ChineseNumerals.legal(number);
      case "ideographDigital", "japaneseDigitalTenThousand", "taiwaneseDigital" ->
          ChineseNumerals.digits(number);
      case "ideographTraditional" -> one(number, STEMS);
      case "ideographZodiac" -> one(number, BRANCHES);
      case "ideographEnclosedCircle" -> from(number, 10, 0x3280);
      case "lowerLetter" -> letters(number, 'a');
      case "upperLetter" -> letters(number, 'A');
      case "lowerRoman" -> RomanNumerals.of(number);
      case "upperRoman" -> RomanNumerals.of(number).toUpperCase(Locale.ROOT);
      default -> Integer.toString(number);
    };
  }

  private static String fullWidth(int number) {
    StringBuilder text = new StringBuilder();
    for (char c : Integer.toString(number).toCharArray()) {
      text.append(FULL_WIDTH.charAt(c - '0'));
    }
    return text.toString();
  }

  private static String circled(int number) {
    if (number == 0) {
      return "⓪";
    }
    if (number <= 20) {
      return from(number, 20, 0x2460);
    }
    if (number <= 35) {
      return Character.toString(0x3251 + number - 21);
    }
    return number <= 50 ? Character.toString(0x32B1 + number - 36) : Integer.toString(number);
  }

  /** One of the signs that stand in a row from the given one for 1; Arabic numerals beyond. */
  private static String from(int number, int last, int sign) {
    return number >= 1 && number <= last
        ? Character.toString(sign + number - 1)
        : Integer.toString(number);
  }

  private static String one(int number, String signs) {
    return number >= 1 && number <= signs.length()
        ? signs.substring(number - 1, number)
        : Integer.toString(number);
  }

  /** a … z, then aa, bb, as Word does. */
  private static String letters(int number, char first) {
    if (number < 1) {
      return "";
    }
    return Character.toString(first + (number - 1) % 26).repeat((number - 1) / 26 + 1);
  }
}
