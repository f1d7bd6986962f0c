package org.nianbao.recognition.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts years in relation to the report's: 2023年 in the report of 2024 is 上年. */
final class Times {

  private final int year;

  Times(int year) {
    this.year = year;
  }

  /** The clause with its years as times; nothing where it is of another year. */
  Optional<Clause> resolve(Clause clause) {
    if (!clause.has(TokenKind.YEAR)) {
      return Optional.of(clause);
    }
    List<Token> tokens = new ArrayList<>();
    for (Token token : clause.tokens()) {
      if (!token.is(TokenKind.YEAR)) {
        tokens.add(token);
        continue;
      }
      String time =
          switch (Integer.parseInt(token.value()) - year) {
            case 0 -> "this";
            case -1 -> "last";
            case 1 -> "next";
            default -> "";
          };
      if (time.isEmpty()) {
        return Optional.empty();
      }
      tokens.add(Token.of(TokenKind.TIME, time, token.text()));
    }
    return Optional.of(new Clause(tokens, clause.depth()));
  }
}
