package org.nianbao.recognition.claim;

import java.math.BigDecimal;

/**
 * A word, number or mark of a sentence.
 *
 * @param kind what it is
 * @param value which of its kind, such as {@code request} for an OBJECT; a year's digits
 * @param text its characters
 * @param amount its number; null where it has none
 */
record Token(TokenKind kind, String value, String text, Amount amount) {

  static Token of(TokenKind kind, String value, String text) {
    return new Token(kind, value, text, null);
  }

  boolean is(TokenKind other) {
    return kind == other;
  }

  boolean is(TokenKind other, String otherValue) {
    return kind == other && value.equals(otherValue);
  }

  /** Whether it has a number: an amount, not a year. */
  boolean isNumber() {
    return amount != null;
  }

  BigDecimal number() {
    return amount.value();
  }
}
