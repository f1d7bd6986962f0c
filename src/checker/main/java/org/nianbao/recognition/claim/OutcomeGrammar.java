package org.nianbao.recognition.claim;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Reads how many requests ended in which way, and why: 予以公开13件, 因本机关不掌握而无法提供8件. */
final class OutcomeGrammar {

  /** Granted requests where the sentence does not give partly granted ones apart. */
  static final OutcomeCount GRANTED = OutcomeCount.of("granted", "partly-granted");

  private final SentenceContext context;

  OutcomeGrammar(SentenceContext context) {
    this.context = context;
  }

  /** What a clause with a word for an end counts; null for nothing. */
  Statement read(Clause clause, Amount count) {
    if (clause.has(TokenKind.WHO) || clause.has(TokenKind.TIME, "last", "next")) {
      return null;
    }
    if (context.subset().mayHave(count)) {
      return null;
    }
    Set<String> outcomes = clause.values(TokenKind.OUTCOME);
    Set<String> details = clause.values(TokenKind.DETAIL);
    if (outcomes.isEmpty()) {
      return details.size() == 1 && !isOneOfReasons(clause)
          ? detail(details.iterator().next(), count)
          : null;
    }
    if (isSomeOf(clause)) {
      return null;
    }
    if (details.size() > 1) {
      return forReasons(outcomes, details, count);
    }
    boolean both = clause.has(TokenKind.VERB, "publish") || isAllOr(clause);
    if (both && outcomes.equals(Set.of("partly-granted"))) {
      outcomes = Set.of("granted", "partly-granted"); // 公开和部分公开266件
    }
    OutcomeCount outcome = new OutcomeCount(outcomes.stream().sorted().toList());
    Statement statement = Statement.of(outcome, count).in(context.requests);
    if (!details.isEmpty()) {
      String detail = details.iterator().next();
      if (!detail.startsWith(outcome.id())) {
        return null;
      }
      return isReasonFirst(clause)
          ? reason(detail, outcome, count)
          : statement.orRead(OutcomeCount.of(detail));
    }
    if (outcome.id().equals("granted")
        && !context.tellsPartlyGranted()
        && !(clause.words().contains("予以公开") && context.told().tellsOtherEnds())) {
      return statement.orRead(GRANTED);
    }
    if (!outcome.id().equals("other")) {
      return statement;
    }
    statement = statement.orRead(OutcomeCount.of("rejected", "other"));
    return context.told().tellsOverdue() ? statement.orRead(OutcomeCount.of("other.3")) : statement;
  }

  /** 其余10件作出不予公开、无法提供等处理; 其余不予公开40件; 无法提供等其他情况8件. */
  static boolean isSomeOf(Clause clause) {
    Set<String> outcomes = clause.values(TokenKind.OUTCOME);
    List<Token> tokens = clause.tokens();
    for (int i = 0; i + 1 < tokens.size(); i++) {
      boolean others = ClauseCutter.isOthers(tokens.get(i));
      boolean likeThese =
          (outcomes.size() > 1 || clause.hasWord(ClauseCutter.OTHERS) || clause.hasWord("其他"))
              && tokens.get(i).is(TokenKind.OUTCOME)
              && tokens.get(i + 1).text().equals("等");
      if (likeThese || (others && tokens.get(i + 1).is(TokenKind.OUTCOME))) {
        return true;
      }
    }
    return false;
  }

  /** 因不掌握或没有现成信息无法提供的5件: those of these reasons, or all that ended so. */
  private Statement forReasons(Set<String> outcomes, Set<String> details, Amount count) {
    OutcomeCount outcome = new OutcomeCount(List.copyOf(outcomes));
    for (String detail : details) {
      if (!detail.startsWith(outcome.id() + ".")) {
        return null;
      }
    }
    return outcomes.size() == 1
        ? Statement.of(new OutcomeCount(List.copyOf(new TreeSet<>(details))), count)
            .orRead(outcome)
            .in(context.requests)
        : null;
  }

  /** 全部或部分公开. */
  private static boolean isAllOr(Clause clause) {
    return clause.hasWord("或", "或者") && clause.has(TokenKind.ALL);
  }

  /** 因本机关不掌握等而无法提供的8件 may be all of these, those refused for one reason are just those. */
  private Statement reason(String detail, OutcomeCount outcome, Amount count) {
    Statement statement = Statement.of(OutcomeCount.of(detail), count).in(context.requests);
    return detail.startsWith("refused") ? statement : statement.orRead(outcome);
  }

  /** 因本机关不掌握而无法提供的8件. */
  private static boolean isReasonFirst(Clause clause) {
    if (clause.hasWord("等")) {
      return false;
    }
    for (Token token : clause.tokens()) {
      if (token.is(TokenKind.DETAIL) || token.is(TokenKind.OUTCOME)) {
        return token.is(TokenKind.DETAIL);
      }
    }
    return false;
  }

  /** 2件为执法案卷和投诉事项: some of them have a reason that is not known. */
  private static boolean isOneOfReasons(Clause clause) {
    boolean counted = false;
    boolean reason = false;
    boolean joined = false;
    for (Token token : clause.tokens()) {
      counted |= token.isNumber();
      reason |= counted && token.is(TokenKind.DETAIL);
      joined |= reason && (token.is(TokenKind.PAUSE) || ClauseCutter.JOINS.contains(token.text()));
      if (joined && (token.is(TokenKind.OBJECT) || token.is(TokenKind.UNKNOWN))) {
        return true;
      }
    }
    return false;
  }

  private Statement detail(String detail, Amount count) {
    Statement statement = Statement.of(OutcomeCount.of(detail), count).in(context.requests);
    return detail.equals("unavailable.1") && !context.told().tellsOtherUnavailable()
        ? statement.orRead(OutcomeCount.of("unavailable"))
        : statement;
  }
}
