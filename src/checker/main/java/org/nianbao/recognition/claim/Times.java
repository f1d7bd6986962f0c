package org.nianbao.recognition.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts years in relation to the report's: 2023年 in the report of 2024 is 上年. */
final class Times {

  /** Words before a dispute that say what it came from. */
  private static final List<String> CAUSES = List.of("引起", "引发", "导致", "产生");

  private final int year;

  Times(int year) {
    this.year = year;
  }

  /** The clause with its years as times; nothing where it is of another year. */
  Optional<Clause> resolve(Clause clause) {
    int cause = cause(clause);
    if (!clause.has(TokenKind.YEAR) && cause < 0) {
      return Optional.of(clause);
    }
    List<Token> tokens = new ArrayList<>();
    for (int i = 0; i < clause.tokens().size(); i++) {
      Token token = clause.tokens().get(i);
      if (i > 0 && clause.tokens().get(i - 1).is(TokenKind.YEAR) && isWholeYear(token)) {
        continue; // 2022年全年 is of 2022
      }
      if (i < cause && (token.is(TokenKind.YEAR) || token.is(TokenKind.TIME))) {
        continue;
      }
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
    return tokens.isEmpty() ? Optional.of(clause) : Optional.of(new Clause(tokens, clause.depth()));
  }

  private static boolean isWholeYear(Token token) {
    return token.is(TokenKind.TIME, "this") && token.text().startsWith("全年");
  }

  /**
   * Where it says what a dispute is about, whose time is not that of the dispute; -1 for nowhere.
   */
  private static int cause(Clause clause) {
    if (!clause.has(TokenKind.OBJECT, "review", "suit")
        || !clause.has(TokenKind.VERB, "complete")) {
      return -1;
    }
    boolean answered = false;
    for (int i = 0; i < clause.tokens().size(); i++) {
      Token token = clause.tokens().get(i);
      answered |= token.is(TokenKind.VERB, "complete");
      if (answered && isCause(token.text())) {
        return i; // 因上年的答复引起行政复议2件
      }
    }
    return -1;
  }

  private static boolean isCause(String word) {
    for (String cause : CAUSES) {
      if (word.startsWith(cause)) {
        return true;
      }
    }
    return false;
  }
}
