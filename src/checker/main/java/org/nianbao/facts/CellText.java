package org.nianbao.facts;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nianbao.chinese.Blank;
import org.nianbao.facts.Figure.Shape;

/**
 * What the text of a cell says as a figure.
 *
 * @param shape what kind of text it is
 * @param value its number; null where the shape has none
 */
public record CellText(Shape shape, BigDecimal value) {

  private static final Pattern PLAIN = Pattern.compile("[+-]?\\d+(\\.\\d+)?");
  private static final Pattern GROUPED = Pattern.compile("[+-]?\\d{1,3}(,\\d{3})+(\\.\\d+)?");
  private static final Pattern OTHER_DIGITS = Pattern.compile("[+-]?[\\d〇○Oo]+(\\.\\d+)?");
  private static final Pattern WITH_UNIT =
      Pattern.compile("([+-]?\\d+(?:\\.\\d+)?)(件次?|项次?|宗次?|份次?|条次?|个|部|次|起|例|家次?|人次?)");
  private static final Pattern MONEY_UNIT =
      Pattern.compile("[¥￥]?([+-]?\\d[\\d,]*(?:\\.\\d+)?)(元|万元?|亿元?|千元|百万元?|人民币)");
  private static final Pattern WITH_REMARK =
      Pattern.compile("([+-]?\\d+(?:\\.\\d+)?)(?:件|项)?[(（\\[【].*[)）\\]】]", Pattern.DOTALL);

  /** Reads a cell's text, which must not be blank. */
  public static CellText of(String text) {
    String solid = Blank.remove(text);
    if (isDigits(solid) || (PLAIN.matcher(solid).matches() && isAscii(solid))) {
      return number(Shape.PLAIN, solid);
    }
    String plain =
        Normalizer.normalize(solid, Normalizer.Form.NFKC).replace('−', '-').replace('–', '-');
    if (!hasDigit(plain)) {
      return new CellText(Shape.WORDS, null);
    }
    if (PLAIN.matcher(plain).matches()) {
      // a minus sign of another shape is how Word writes one, not a slip
      return number(solid.matches("[−–－-]\\d+(\\.\\d+)?") ? Shape.PLAIN : Shape.DIGITS, plain);
    }
    if (GROUPED.matcher(plain).matches()) {
      return number(Shape.DIGITS, plain.replace(",", ""));
    }
    if (OTHER_DIGITS.matcher(plain).matches()) {
      return number(Shape.DIGITS, plain.replaceAll("[〇○Oo]", "0"));
    }
    Matcher unit = WITH_UNIT.matcher(plain);
    if (unit.matches()) {
      return number(Shape.UNIT, unit.group(1));
    }
    if (MONEY_UNIT.matcher(plain).matches()) {
      return new CellText(Shape.SCALED, null);
    }
    Matcher remark = WITH_REMARK.matcher(plain);
    if (remark.matches()) {
      return number(Shape.ANNOTATED, remark.group(1));
    }
    return new CellText(Shape.WORDS, null);
  }

  /** Whether it is the plainest number, as nearly all cells hold. */
  public static boolean isDigits(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return !text.isEmpty();
  }

  /** Whether there is a digit in it, or what people type for one. */
  private static boolean hasDigit(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if ((c >= '0' && c <= '9') || c == '〇' || c == '○' || c == 'O' || c == 'o') {
        return true;
      }
    }
    return false;
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 128) {
        return false;
      }
    }
    return true;
  }

  private static CellText number(Shape shape, String digits) {
    return new CellText(
        shape, new BigDecimal(digits.startsWith("+") ? digits.substring(1) : digits));
  }
}
