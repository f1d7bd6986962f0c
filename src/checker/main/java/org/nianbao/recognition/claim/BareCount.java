package org.nianbao.recognition.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A count with no more than its number, of what stands before the comma. */
final class BareCount {

  /** Words that say of a kind that most are of it. */
  private static final Set<String> MOST = Set.of("主", "最多", "居多", "较多", "居首");

  private static final Set<String> ARE = Set.of("有", "达", "达到");

  private BareCount() {}

  /** 以行政执法案卷为主，有82件: what a bare count is of stands before the comma. */
  static List<Clause> joinedTo(List<Clause> clauses) {
    for (int i = clauses.size() - 2; i >= 0; i--) {
      Clause name = clauses.get(i);
      Clause bare = clauses.get(i + 1);
      if (isMostOf(name) && is(bare) && name.depth() == bare.depth()) {
        List<Token> tokens = new ArrayList<>(name.without(TokenKind.UNKNOWN).tokens());
        tokens.addAll(bare.tokens());
        clauses.set(i, new Clause(tokens, name.depth()));
        clauses.remove(i + 1);
      }
    }
    return clauses;
  }

  private static boolean isMostOf(Clause clause) {
    if (clause.hasNumber()
        || clause.times(TokenKind.DETAIL) + clause.times(TokenKind.WHO) != 1
        || clause.has(TokenKind.NOT)
        || clause.has(TokenKind.ALL)
        || clause.has(TokenKind.VERB)) {
      return false;
    }
    Token last = clause.last();
    boolean most = MOST.contains(last.text());
    return most && clause.times(TokenKind.UNKNOWN) <= (last.is(TokenKind.UNKNOWN) ? 1 : 0);
  }

  private static boolean is(Clause clause) {
    return clause.last().is(TokenKind.AMOUNT)
        && (clause.tokens().size() == 1
            || (clause.tokens().size() == 2 && ARE.contains(clause.tokens().get(0).text())));
  }
}
