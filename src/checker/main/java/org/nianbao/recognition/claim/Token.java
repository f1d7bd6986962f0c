package org.nianbao.recognition.claim;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Set;

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

  // Written out: what the language gives a record is linked at its first use, at a cost.

  @Override
  public boolean equals(Object other) {
    return other instanceof Token token
        && kind == token.kind
        && text.equals(token.text)
        && value.equals(token.value)
        && Objects.equals(amount, token.amount);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  boolean is(TokenKind other) {
    return kind == other;
  }

  boolean is(TokenKind other, String otherValue) {
    return kind == other && value.equals(otherValue);
  }

  /** Whether one of some words is of a kind. */
  static boolean anyIs(TokenKind kind, List<Token> tokens) {
    for (Token token : tokens) {
      if (token.is(kind)) {
        return true;
      }
    }
    return false;
  }

  /** Whether one of some words is just one of these. */
  static boolean anyIs(Set<String> texts, List<Token> tokens) {
    for (Token token : tokens) {
      if (texts.contains(token.text)) {
        return true;
      }
    }
    return false;
  }

  /** Whether one of some words has a number. */
  static boolean anyNumber(List<Token> tokens) {
    for (Token token : tokens) {
      if (token.isNumber()) {
        return true;
      }
    }
    return false;
  }

  /** Whether it has a number: an amount, not a year. */
  boolean isNumber() {
    return amount != null;
  }

  BigDecimal number() {
    return amount.value();
  }

  /** Where a bracket closes in which no other one opens; -1 for nowhere. */
  static int closing(List<Token> tokens, int open) {
    for (int i = open + 1; i < tokens.size(); i++) {
      if (tokens.get(i).is(TokenKind.CLOSE)) {
        return i;
      }
      if (tokens.get(i).is(TokenKind.OPEN)) {
        return -1;
      }
    }
    return -1;
  }
}
