package org.nianbao.document.rtf;

import java.nio.charset.StandardCharsets;

/** An RTF file as its tokens: braces, control words with their numbers, and bytes of text. */
final class RtfTokens {

  /** The specification's bound for a control word. */
  private static final int LONGEST_WORD = 32;

  private final byte[] bytes;
  private int at;
  private String word = "";
  private int number;
  private boolean hasNumber;
  private int value;

  RtfTokens(byte[] bytes) {
    this.bytes = bytes;
  }

  /** The kinds of tokens. */
  enum Kind {
    OPEN,
    CLOSE,
    /** A control word, or a control sign such as {@code ~}. */
    WORD,
    /** A byte of text. */
    BYTE,
    END
  }

  /** Returns the control word that was read last. */
  String word() {
    return word;
  }

  /** Returns the number of the control word that was read last, or the given one if it has none. */
  int number(int otherwise) {
    return hasNumber ? number : otherwise;
  }

  /** Returns the byte that was read last. */
  int value() {
    return value;
  }

  Kind next() {
    while (at < bytes.length) {
      int c = bytes[at++] & 0xFF;
      switch (c) {
        case '{' -> {
          return Kind.OPEN;
        }
        case '}' -> {
          return Kind.CLOSE;
        }
        case '\\' -> {
          return control();
        }
        case '\r', '\n', 0 -> {}
        default -> {
          value = c;
          return Kind.BYTE;
        }
      }
    }
    return Kind.END;
  }

  private Kind control() {
    hasNumber = false;
    if (at >= bytes.length) {
      return Kind.END;
    }
    int c = bytes[at] & 0xFF;
    if (c == '\'') {
      at++;
      value = hexadecimal() << 4 | hexadecimal();
      return Kind.BYTE;
    }
    if (c == '\\' || c == '{' || c == '}') {
      at++;
      value = c;
      return Kind.BYTE;
    }
    if (!isLetter(c)) {
      at++;
      word = c == '\r' || c == '\n' ? "par" : Character.toString((char) c);
      return Kind.WORD;
    }
    int from = at;
    while (at < bytes.length && isLetter(bytes[at]) && at - from < LONGEST_WORD) {
      at++;
    }
    word = new String(bytes, from, at - from, StandardCharsets.ISO_8859_1);
    numberOfWord();
    if (word.equals("bin")) { // so many bytes that are no text, a picture's mostly
      at = (int) Math.min(bytes.length, at + Math.max(0L, number(0)));
    }
    return Kind.WORD;
  }

  private void numberOfWord() {
    boolean negative = at + 1 < bytes.length && bytes[at] == '-' && isDigit(bytes[at + 1]);
    if (negative) {
      at++;
    }
    long read = 0;
    while (at < bytes.length && isDigit(bytes[at])) {
      hasNumber = true;
      read = Math.min(Integer.MAX_VALUE, read * 10 + bytes[at] - '0');
      at++;
    }
    number = (int) (negative ? -read : read);
    if (at < bytes.length && bytes[at] == ' ') {
      at++;
    }
  }

  private int hexadecimal() {
    int digit = at < bytes.length ? Character.digit(bytes[at], 16) : -1;
    if (digit < 0) {
      return 0; // damaged: what follows is read as it stands
    }
    at++;
    return digit;
  }

  private static boolean isLetter(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }
}
