package org.nianbao.recognition.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A clause about requests without words that change nothing of what it counts. */
final class RequestClause {

  private static final Set<String> CAME =
      Set.of("收到的", "收到", "寄来的", "寄到的", "提交的", "提出的", "接收的", "受理的");
  private static final Set<String> ARE = Set.of("为", "系", "是", "均为", "均系", "都是");
  private static final Set<String> CONCERNING = Set.of("涉及", "涉", "属于", "关于");

  private RequestClause() {}

  /**
   * The clause without the day on which what is carried over came in (12月30日收到的1件转入下年), without
   * what is said of those carried in behind their number (上年结转的2件为12月收到的申请), and without words
   * before the reason of an end (涉及第三方商业秘密1件).
   */
  static Clause plain(Clause clause) {
    Clause plain = clause;
    if (plain.has(TokenKind.VERB, "carry") && plain.has(TokenKind.DATE)) {
      plain = withoutRemark(withoutDay(plain));
    }
    return plain.has(TokenKind.DETAIL) && plain.has(TokenKind.BLOCK)
        ? withoutConcerning(plain)
        : plain;
  }

  /** 收到9件，完成8件: a bare word for what was done with those that were counted. */
  static Clause done(Clause clause) {
    List<Token> tokens = new ArrayList<>();
    boolean done = false;
    for (Token token : clause.tokens()) {
      boolean bare = token.is(TokenKind.FILL) || token.is(TokenKind.TIME, "this");
      if (!bare && !token.is(TokenKind.AMOUNT) && !token.is(TokenKind.TIMELY)) {
        return clause;
      }
      boolean verb = token.text().equals("完成") && !done;
      done |= verb;
      tokens.add(verb ? Token.of(TokenKind.VERB, "complete", token.text()) : token);
    }
    return done && clause.last().is(TokenKind.AMOUNT) ? new Clause(tokens, clause.depth()) : clause;
  }

  private static Clause withoutDay(Clause clause) {
    List<Token> tokens = clause.tokens();
    for (int i = 0; i + 1 < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.is(TokenKind.VERB, "carry") || token.is(TokenKind.AMOUNT)) {
        return clause;
      }
      if (CAME.contains(token.text()) && tokens.get(i + 1).is(TokenKind.AMOUNT)) {
        return new Clause(tokens.subList(i + 1, tokens.size()), clause.depth());
      }
    }
    return clause;
  }

  private static Clause withoutRemark(Clause clause) {
    List<Token> tokens = clause.tokens();
    boolean carried = false;
    for (int i = 0; i + 1 < tokens.size(); i++) {
      carried |= tokens.get(i).is(TokenKind.VERB, "carry");
      if (tokens.get(i).is(TokenKind.AMOUNT)) {
        boolean told = carried && ARE.contains(tokens.get(i + 1).text());
        return told ? new Clause(tokens.subList(0, i + 1), clause.depth()) : clause;
      }
    }
    return clause;
  }

  private static Clause withoutConcerning(Clause clause) {
    List<Token> tokens = clause.tokens();
    List<Token> kept = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      boolean before =
          i + 1 < tokens.size()
              && tokens.get(i).is(TokenKind.BLOCK)
              && CONCERNING.contains(tokens.get(i).text())
              && tokens.get(i + 1).is(TokenKind.DETAIL);
      if (!before) {
        kept.add(tokens.get(i));
      }
    }
    return new Clause(kept, clause.depth());
  }
}
