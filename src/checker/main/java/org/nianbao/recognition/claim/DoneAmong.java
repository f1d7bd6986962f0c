package org.nianbao.recognition.claim;

import java.util.Optional;

/** Counts of what was done that are no total, by what was counted before them. */
final class DoneAmong {

  private DoneAmong() {}

  /**
   * Whether a clause counts only some of those dealt with: 新收24件（22件年内答复）, of those that came, or
   * 办结33件，答复28件，撤回5件, of those that ended.
   */
  static boolean isSome(Clause clause, Amount count, SentenceContext context) {
    if (!clause.has(TokenKind.VERB, "complete")) {
      return clause.words().contains("办理结果"); // 2件办理结果为主动公开
    }
    Statement came = context.last;
    if (clause.isInBrackets()
        && came != null
        && came.counts(RequestCount.NEW)
        && isFewer(count, came)) {
      return true;
    }
    Statement ended = context.lastOf(RequestCount.COMPLETED);
    return ended != null && clause.hasWord("答复") && isFewer(count, ended);
  }

  /** The same of a clause that counts something. */
  static boolean isSome(Clause clause, SentenceContext context) {
    Optional<Amount> count = clause.exactCases();
    return count.isPresent() && isSome(clause, count.get(), context);
  }

  private static boolean isFewer(Amount count, Statement whole) {
    return whole.amount().exact() && count.value().compareTo(whole.amount().value()) < 0;
  }
}
