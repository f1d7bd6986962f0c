package org.nianbao.recognition.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The clauses of a sentence, and what they tell together.
 *
 * @param clauses the clauses
 */
record SentenceClauses(List<Clause> clauses) {

  SentenceClauses {
    clauses = List.copyOf(clauses);
  }

  /** Whether it gives those apart who let a time pass, so that others are what is left of them. */
  boolean tellsOverdue() {
    for (Clause clause : clauses) {
      if (clause.has(TokenKind.DETAIL, "other.1", "other.2")) {
        return true;
      }
    }
    return false;
  }

  /** Whether it gives requests apart for which information would have to be made or was unclear. */
  boolean tellsOtherUnavailable() {
    return counts(TokenKind.DETAIL, "unavailable.2", "unavailable.3");
  }

  /** Whether it gives cases that are pending, or closed, apart from all. */
  boolean tellsPending() {
    return counts(TokenKind.RESULT, "pending");
  }

  /** Whether it gives how requests ended: 公开9件、部分公开1件. */
  boolean tellsEnds() {
    return counts(TokenKind.OUTCOME, "partly-granted", "unavailable");
  }

  /** Whether it gives how others ended than those granted. */
  boolean tellsOtherEnds() {
    return counts(TokenKind.OUTCOME, "refused", "unavailable", "rejected", "other");
  }

  /**
   * A count of all suits, which are those of both ways where no ending is told: 行政诉讼1件 are not the
   * suits behind a review alone.
   */
  Statement ofBothWays(Statement total, DisputeCount.Way way) {
    if (way != DisputeCount.Way.SUIT) {
      return total;
    }
    List<Reading> readings = total.readings();
    if (tellsWays()) {
      return total.readAs(readings.get(0));
    }
    return tellsHowCasesEnded() ? total : total.readAs(readings.get(0), readings.get(1));
  }

  private boolean tellsHowCasesEnded() {
    for (Clause clause : clauses) {
      if (clause.has(TokenKind.RESULT) || DisputeWords.isClosed(clause)) {
        return true;
      }
    }
    return false;
  }

  /** Whether it gives suits with and without review before apart. */
  boolean tellsWays() {
    return counts(TokenKind.OBJECT, "direct") && counts(TokenKind.OBJECT, "after-review");
  }

  /** Whether it names both ways in which suits come, and counts those of neither. */
  boolean onlyNamesWays() {
    boolean direct = false;
    boolean after = false;
    for (Clause clause : clauses) {
      direct |= clause.has(TokenKind.OBJECT, "direct");
      after |= clause.has(TokenKind.OBJECT, "after-review");
    }
    return direct
        && after
        && !counts(TokenKind.OBJECT, "direct")
        && !counts(TokenKind.OBJECT, "after-review");
  }

  /** 尚未审结的两件案件中，复议1件、直接起诉1件: whether a clause counts some of the cases of one result. */
  boolean dividesResult(Clause clause) {
    int at = clauses.indexOf(clause) - 1;
    while (at >= 0 && countsDisputes(clauses.get(at))) {
      at--;
    }
    if (at < 0 || !clauses.get(at).has(TokenKind.RESULT) || !clauses.get(at).hasNumber()) {
      return false;
    }
    Clause lead = clauses.get(at);
    return clause.depth() > lead.depth() || lead.last().text().endsWith("中");
  }

  /** 尚未审结的两件案件（复议、直接起诉各1件）: whether a clause counts cases of which the next gives the ways. */
  boolean isDividedByWays(Clause clause) {
    int next = clauses.indexOf(clause) + 1;
    return next > 0
        && next < clauses.size()
        && !clause.has(TokenKind.OBJECT)
        && clause.has(TokenKind.RESULT)
        && dividesResult(clauses.get(next))
        && countsDisputes(clauses.get(next));
  }

  /** 新收申请20件，上年结转1件: whether a clause counts requests, since others are carried over. */
  boolean countRequestsOfYear(Clause clause) {
    if (!clause.has(TokenKind.VERB, "receive-new") || !Matter.countsRequests(clause)) {
      return false;
    }
    for (Clause other : clauses) {
      if (other.has(TokenKind.VERB, "carry") && other.has(TokenKind.TIME, "last")) {
        return true;
      }
    }
    return false;
  }

  /** 还有1件行政复议、1件行政诉讼没有审结: whether the result of the next clause is this one's too. */
  boolean sharesResult(Clause clause) {
    int next = clauses.indexOf(clause) + 1;
    if (next == 0 || next == clauses.size() || !clause.last().is(TokenKind.OBJECT)) {
      return false;
    }
    Clause other = clauses.get(next);
    return other.tokens().get(0).is(TokenKind.AMOUNT)
        && other.has(TokenKind.OBJECT, "review", "suit", "direct", "after-review")
        && other.has(TokenKind.RESULT, "pending");
  }

  private static boolean countsDisputes(Clause clause) {
    return clause.hasNumber()
        && !clause.has(TokenKind.RESULT)
        && clause.has(TokenKind.OBJECT, "review", "suit", "direct", "after-review");
  }

  /** Whether a clause with a number has one of these words. */
  private boolean counts(TokenKind kind, String... values) {
    for (Clause clause : clauses) {
      if (clause.hasNumber() && clause.has(kind, values)) {
        return true;
      }
    }
    return false;
  }

  /** Whether it has one of these words. */
  boolean hasWord(String... words) {
    Set<String> sought = Set.of(words);
    for (Clause clause : clauses) {
      if (clause.hasWord(sought)) {
        return true;
      }
    }
    return false;
  }

  /** Whether some characters stand in one of its words. */
  boolean hasWordWith(String characters) {
    for (Clause clause : clauses) {
      if (clause.hasWordWith(characters)) {
        return true;
      }
    }
    return false;
  }

  /** 除2件外，其余均已答复: not all. */
  boolean leavesOut(Clause clause) {
    return clause.hasWord(ClauseCutter.OTHERS) || leavesOutBefore(clause);
  }

  private boolean leavesOutBefore(Clause clause) {
    for (Clause before : before(clause)) {
      if (before.has(TokenKind.REST) && before.hasNumber()) {
        return true;
      }
    }
    return false;
  }

  /** The counts that a sentence leaves out before a clause: 除2件外. */
  List<Amount> leftOut(Clause clause) {
    List<Amount> leftOut = new ArrayList<>();
    for (Clause before : before(clause)) {
      if (before.has(TokenKind.REST) && before.cases().isPresent()) {
        leftOut.add(before.cases().get());
      }
    }
    return leftOut;
  }

  private List<Clause> before(Clause clause) {
    return clauses.subList(0, Math.max(0, clauses.indexOf(clause)));
  }

  /** Whether the clause before only names so many of which this one goes on: 上年结转的3件也|均已办结. */
  boolean isSubjectOf(Clause clause) {
    int before = clauses.indexOf(clause) - 1;
    return before >= 0 && clauses.get(before).hasWord("的", "也");
  }

  /** Whether only one clause counts an object. */
  boolean countsOnce(String object) {
    int times = 0;
    for (Clause clause : clauses) {
      times += clause.has(TokenKind.OBJECT, object) && clause.hasNumber() ? 1 : 0;
    }
    return times == 1;
  }

  /** 新收24件，加上上年结转的3件，已全部办结: whether the clause before adds to those that came. */
  boolean isAddedBefore(Clause clause) {
    int before = clauses.indexOf(clause) - 1;
    return before > 0 && clauses.get(before).hasWord("加上", "加", "连同", "加之");
  }
}
