package org.nianbao.recognition.outline;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nianbao.chinese.Blank;
import org.nianbao.facts.Heading.Style;
import org.nianbao.recognition.words.Numeral;

/**
 * The numeral in front of a line that may be a heading, in ways too free for labels and sentences:
 * 一　总体情况, 壹、总体情况, I. 总体情况, 1总体情况. What is behind it has to say that it is one.
 */
final class HeadingNumeral {

  private static final String LEGAL = "壹贰叁肆伍陆柒捌";
  private static final Pattern ORNAMENT = Pattern.compile("^[#*■◆●▲★▶►·•※◎○□\\s]+");
  private static final Pattern SPACED =
      Pattern.compile("^([一二三四五六七八])\\s+(\\S.*)$", Pattern.DOTALL);
  private static final Pattern BARE =
      Pattern.compile("^([一二三四五六七八])[-—－；;·]?(?=[\\u4e00-\\u9fa5])(.*)$", Pattern.DOTALL);
  private static final Pattern FORMAL =
      Pattern.compile("^([" + LEGAL + "])\\s*[、.．，,:：]?\\s*(.*)$", Pattern.DOTALL);
  private static final Pattern BRACKETS =
      Pattern.compile("^[【\\[〔［]\\s*([一二三四五六七八])\\s*[】\\]〕］]\\s*(.*)$", Pattern.DOTALL);
  private static final Pattern PART =
      Pattern.compile(
          "^第?\\s*([一二三四五六七八]|[1-8])\\s*(?:部分|部份|章|节|项|板块)[\\s、.．:：—-]*(.*)$", Pattern.DOTALL);
  private static final Pattern LATIN =
      Pattern.compile("^(VI{0,3}|IV|I{1,3})(?:[、.．)）]\\s*|\\s+)(.*)$", Pattern.DOTALL);
  private static final Pattern DIGIT =
      Pattern.compile(
          "^0?([1-8])(?:\\s*[-—－:：]\\s*|\\s+|(?=[\\u4e00-\\u9fa5]))(.*)$", Pattern.DOTALL);

  /** What the numerals begin with that are found here. */
  private static final String BEGINNINGS = "一二三四五六七八" + LEGAL + "【[〔［第VI012345678";

  private HeadingNumeral() {}

  /** Splits the numeral off a line; one without a numeral is all rest. */
  static Numeral split(String line) {
    String text = ORNAMENT.matcher(Blank.strip(line)).replaceFirst("");
    Numeral strict = Numeral.split(text);
    if (strict.style() != Style.NONE || text.isEmpty()) {
      return strict;
    }
    String plain = strict.rest();
    if (plain.isEmpty() || BEGINNINGS.indexOf(plain.charAt(0)) < 0) {
      return strict;
    }
    Numeral found = of(SPACED, Style.SPACED, plain);
    found = found == null ? of(BRACKETS, Style.OTHER, plain) : found;
    found = found == null ? of(PART, Style.OTHER, plain) : found;
    found = found == null ? of(BARE, Style.SPACED, plain) : found;
    found = found == null ? of(FORMAL, Style.OTHER, plain) : found;
    found = found == null ? of(LATIN, Style.OTHER, plain) : found;
    found = found == null ? of(DIGIT, Style.ARABIC, plain) : found;
    return found == null ? strict : found;
  }

  private static Numeral of(Pattern pattern, Style style, String text) {
    Matcher m = pattern.matcher(text);
    if (!m.matches() || m.group(2).isBlank()) {
      return null;
    }
    String mark = text.substring(0, text.length() - m.group(2).length()).replaceAll("\\s", "");
    return new Numeral(style, value(m.group(1)), mark, m.group(2).strip());
  }

  private static int value(String numeral) {
    int legal = LEGAL.indexOf(numeral.charAt(0));
    if (legal >= 0) {
      return legal + 1;
    }
    return switch (numeral) {
      case "I" -> 1;
      case "II" -> 2;
      case "III" -> 3;
      case "IV" -> 4;
      case "V" -> 5;
      case "VI" -> 6;
      case "VII" -> 7;
      case "VIII" -> 8;
      default -> Numeral.value(numeral);
    };
  }
}
