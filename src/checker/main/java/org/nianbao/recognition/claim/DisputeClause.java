package org.nianbao.recognition.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A clause about disputes without words that change nothing of what it counts. */
final class DisputeClause {

  private static final Set<String> CAUSES = Set.of("因", "由于", "因为", "对", "就", "针对", "不服", "由");

  private DisputeClause() {}

  /**
   * The clause without unknown words of why there was a dispute (因政府信息公开问题被申请行政复议4件), and of what
   * was decided in a number of cases (1件被撤销答复书中部分内容).
   */
  static Clause plain(Clause clause) {
    if (!clause.has(TokenKind.UNKNOWN)) {
      return clause;
    }
    List<Token> tokens = clause.tokens();
    List<Token> kept = new ArrayList<>();
    boolean named = clause.has(TokenKind.OBJECT, "review", "suit");
    boolean cause = false;
    boolean decided = false;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      cause |= named && CAUSES.contains(token.text()) && kept.stream().noneMatch(Token::isNumber);
      cause &= !token.is(TokenKind.OBJECT, "review") && !token.is(TokenKind.OBJECT, "suit");
      decided |= token.is(TokenKind.RESULT) && kept.stream().anyMatch(Token::isNumber);
      boolean ofCase =
          decided && tokens.subList(i, tokens.size()).stream().noneMatch(Token::isNumber);
      if (!token.is(TokenKind.UNKNOWN) || !(cause || ofCase)) {
        kept.add(token);
      }
    }
    return kept.isEmpty() ? clause : new Clause(kept, clause.depth());
  }
}
