package org.nianbao.recognition.claim;

/** What a token is: the kinds of words in {@code rules/phrases/claims.txt}, numbers and marks. */
enum TokenKind {
  OBJECT,
  VERB,
  WHO,
  OUTCOME,
  DETAIL,
  RESULT,
  CHANNEL,
  PART,
  REST,
  ALL,
  EACH,
  NOT,
  SHARE,
  /** A rate that says by itself what it is of: 办结率. */
  RATE,
  GROWTH,
  UP,
  DOWN,
  TIME,
  SCOPE,
  BLOCK,
  FUTURE,
  FILL,
  TIMELY,
  /** A number with or without its measure word. */
  AMOUNT,
  PERCENT,
  /** A year such as 2024年. */
  YEAR,
  /** A day or month. */
  DATE,
  /** The title of a document in 《》. */
  TITLE,
  PAUSE,
  COMMA,
  SEMICOLON,
  COLON,
  OPEN,
  CLOSE,
  UNKNOWN
}
