package org.nianbao.chinese;

import java.util.Optional;

/** Whole numbers in Chinese numerals, read and written: 二十三, 一百零五, 一万二千. */
public final class ChineseNumerals {

  /** The numerals from one to ten, with which lists and headings count. */
  public static final String ONE_TO_TEN = "一二三四五六七八九十";

  private static final String DIGITS = "〇一二三四五六七八九";
  private static final String MAGNITUDES = "十百千万亿";
  private static final String[] PLACES = {"", "十", "百", "千", "万"};
  private static final String LEGAL_DIGITS = "零壹贰叁肆伍陆柒捌玖";
  private static final String[] LEGAL_PLACES = {"", "拾", "佰", "仟", "万"};

  private ChineseNumerals() {}

  /**
   * A numeral that was read.
   *
   * @param value its number
   * @param end the place behind it in the text
   */
  public record Counted(long value, int end) {}

  /**
   * The numeral that begins at a place, as far as it goes: 二十三, 两千, 一百零五, 三万. Empty where two
   * digits follow each other, as they do in 二三 and in the years.
   *
   * @param longest how many characters are looked at
   */
  public static Optional<Counted> at(String text, int from, int longest) {
    long whole = 0;
    long section = 0;
    long digit = -1;
    int at = from;
    for (; at < text.length() && at < from + longest; at++) {
      char c = text.charAt(at);
      int value = digit(c);
      if (value >= 0) {
        if (digit > 0) {
          return Optional.empty();
        }
        digit = value;
        continue;
      }
      int magnitude = MAGNITUDES.indexOf(c);
      if (magnitude < 0 || (digit == 0 && magnitude < 3)) {
        break;
      }
      if (magnitude < 3) {
        int times = magnitude == 0 ? 10 : magnitude == 1 ? 100 : 1000;
        section += (digit < 0 ? 1 : digit) * times;
      } else {
        int times = magnitude == 3 ? 10_000 : 100_000_000;
        whole += Math.max(section + Math.max(digit, 0), at == from ? 1 : 0) * times;
        section = 0;
      }
      digit = -1;
    }
    return Optional.of(new Counted(whole + section + Math.max(digit, 0), at));
  }

  /** The number of a text that is one numeral and nothing else, below 100; 0 for any other. */
  public static int value(String numeral) {
    Optional<Counted> counted = at(numeral, 0, numeral.length());
    return counted
        .filter(c -> c.end() == numeral.length() && c.value() < 100)
        .map(c -> (int) c.value())
        .orElse(0);
  }

  /** The value of a digit, 两 and the zeros 零 and 〇 among them; -1 for another character. */
  public static int digit(char c) {
    return c == '零' ? 0 : c == '两' ? 2 : DIGITS.indexOf(c);
  }

  /**
   * A number from 0 to 99,999 as lists count: 十一, 二十, 一百〇五.
   *
   * @param zero the sign for zero, 〇 or 零
   */
  public static String counting(int number, char zero) {
    String text = inPlaces(number, DIGITS.replace('〇', zero), PLACES);
    return number >= 10 && number < 20 ? text.substring(1) : text;
  }

  /** A number from 0 to 99,999 as on cheques: 壹拾壹. */
  public static String legal(int number) {
    return inPlaces(number, LEGAL_DIGITS, LEGAL_PLACES);
  }

  /** A number digit by digit: 二〇二四. */
  public static String digits(int number) {
    StringBuilder text = new StringBuilder();
    for (char c : Integer.toString(number).toCharArray()) {
      text.append(DIGITS.charAt(c - '0'));
    }
    return text.toString();
  }

  private static String inPlaces(int number, String digits, String[] places) {
    if (number == 0) {
      return digits.substring(0, 1);
    }
    StringBuilder text = new StringBuilder();
    String plain = Integer.toString(number);
    boolean gap = false;
    for (int i = 0; i < plain.length(); i++) {
      int digit = plain.charAt(i) - '0';
      if (digit == 0) {
        gap = true;
        continue;
      }
      if (gap) {
        text.append(digits.charAt(0));
        gap = false;
      }
      text.append(digits.charAt(digit)).append(places[plain.length() - 1 - i]);
    }
    return text.toString();
  }
}
