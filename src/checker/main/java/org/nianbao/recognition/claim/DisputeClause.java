package org.nianbao.recognition.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A clause about disputes without words that change nothing of what it counts. */
final class DisputeClause {

  /** Words that a dispute is about something; what that is may set some of them apart. */
  private static final Set<String> ABOUT = Set.of("涉及", "涉", "关于", "有关于");

  private DisputeClause() {}

  /**
   * The clause without unknown words behind that it is about open information (因政府信息公开问题被申请行政复议4件),
   * without words that only say that it is (涉及我局政府信息公开的行政复议), and without what was decided in a
   * number of cases (1件被撤销答复书中部分内容).
   */
  static Clause plain(Clause clause) {
    if (!clause.has(TokenKind.UNKNOWN) && !clause.has(TokenKind.BLOCK)) {
      return clause;
    }
    if (isDecided(clause)) {
      return clause.without(TokenKind.UNKNOWN);
    }
    List<Token> tokens = clause.isNegative() ? clause.tokens() : withoutCause(clause.tokens());
    int named = named(tokens);
    List<Token> kept = new ArrayList<>();
    boolean ofDisclosure = false;
    boolean decided = false;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      ofDisclosure |= i < named && isOfDisclosure(token);
      decided |= token.is(TokenKind.RESULT) && Token.anyNumber(kept);
      boolean ofCase = decided && !Token.anyNumber(tokens.subList(i, tokens.size()));
      boolean unknown = token.is(TokenKind.UNKNOWN) && ((ofDisclosure && i < named) || ofCase);
      boolean about = ABOUT.contains(token.text()) && isPlainUntil(tokens, i + 1, named);
      if (!unknown && !about) {
        kept.add(token);
      }
    }
    return kept.isEmpty() ? clause : new Clause(kept, clause.depth());
  }

  /** 三件答复因程序瑕疵被复议机关纠正, without why. */
  private static List<Token> withoutCause(List<Token> tokens) {
    int cause = -1;
    for (int i = 0; i < tokens.size(); i++) {
      if (cause < 0 && tokens.get(i).text().equals("因") && i > 0) {
        cause = i;
      } else if (cause > 0 && tokens.get(i).text().startsWith("被")) {
        List<Token> kept = new ArrayList<>(tokens.subList(0, cause));
        kept.addAll(tokens.subList(i, tokens.size()));
        return kept;
      } else if (cause > 0 && tokens.get(i).isNumber()) {
        return tokens;
      }
    }
    return tokens;
  }

  /** 复议机关以超过期限为由确认违法: whatever the reason, the one case that is spoken of. */
  private static boolean isDecided(Clause clause) {
    return (Matter.namesJudge(clause) || DisputeWords.isPassive(clause))
        && !clause.hasNumber()
        && !clause.isNegative()
        && clause.times(TokenKind.RESULT) == 1;
  }

  /** Where the dispute is named; -1 where none is. */
  private static int named(List<Token> tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).is(TokenKind.OBJECT, "review")
          || tokens.get(i).is(TokenKind.OBJECT, "suit")) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isOfDisclosure(Token token) {
    return token.text().contains("公开") || token.text().contains("答复");
  }

  /** Whether nothing but the body, disclosure and words that say nothing stands between. */
  private static boolean isPlainUntil(List<Token> tokens, int from, int to) {
    if (from > to) {
      return false;
    }
    for (Token token : tokens.subList(from, to)) {
      if (!token.is(TokenKind.SCOPE)
          && !token.is(TokenKind.FILL)
          && !token.is(TokenKind.VERB, "complete")) {
        return false;
      }
    }
    return true;
  }
}
