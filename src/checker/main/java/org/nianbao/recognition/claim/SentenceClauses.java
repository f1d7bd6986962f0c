package org.nianbao.recognition.claim;

import java.util.List;
import java.util.function.Predicate;

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
    return clauses.stream().anyMatch(c -> c.has(TokenKind.DETAIL, "other.1", "other.2"));
  }

  /** Whether it gives requests apart for which information would have to be made or was unclear. */
  boolean tellsOtherUnavailable() {
    return clauses.stream()
        .anyMatch(c -> c.hasNumber() && c.has(TokenKind.DETAIL, "unavailable.2", "unavailable.3"));
  }

  /** Whether it gives cases that are pending, or closed, apart from all. */
  boolean tellsPending() {
    return clauses.stream().anyMatch(c -> c.hasNumber() && c.has(TokenKind.RESULT, "pending"));
  }

  /** Whether it gives how requests ended: 公开9件、部分公开1件. */
  boolean tellsEnds() {
    return clauses.stream()
        .anyMatch(c -> c.hasNumber() && c.has(TokenKind.OUTCOME, "partly-granted", "unavailable"));
  }

  /** Whether it gives how others ended than those granted. */
  boolean tellsOtherEnds() {
    return clauses.stream()
        .anyMatch(
            c ->
                c.hasNumber()
                    && c.has(TokenKind.OUTCOME, "refused", "unavailable", "rejected", "other"));
  }

  /** Whether it gives suits with and without review before apart. */
  boolean tellsWays() {
    return List.of("direct", "after-review").stream()
        .allMatch(
            way -> clauses.stream().anyMatch(c -> c.has(TokenKind.OBJECT, way) && c.hasNumber()));
  }

  /** Whether it has one of these words. */
  boolean hasWord(Predicate<String> word) {
    return clauses.stream().flatMap(c -> c.tokens().stream()).map(Token::text).anyMatch(word);
  }

  /** 除2件外，其余均已答复: not all. */
  boolean leavesOut(Clause clause) {
    int end = clauses.indexOf(clause);
    return clause.tokens().stream().anyMatch(t -> ClauseCutter.OTHERS.contains(t.text()))
        || (end > 0
            && clauses.subList(0, end).stream()
                .anyMatch(c -> c.has(TokenKind.REST) && c.hasNumber()));
  }

  /** The counts that a sentence leaves out before a clause: 除2件外. */
  List<Amount> leftOut(Clause clause) {
    int end = Math.max(0, clauses.indexOf(clause));
    return clauses.subList(0, end).stream()
        .filter(c -> c.has(TokenKind.REST))
        .flatMap(c -> c.cases().stream())
        .toList();
  }

  /** Whether the clause before only names so many of which this one goes on: 上年结转的3件也|均已办结. */
  boolean isSubjectOf(Clause clause) {
    int before = clauses.indexOf(clause) - 1;
    return before >= 0
        && clauses.get(before).tokens().stream()
            .anyMatch(t -> t.text().equals("的") || t.text().equals("也"));
  }

  /** Whether only one clause counts an object. */
  boolean countsOnce(String object) {
    return clauses.stream().filter(c -> c.has(TokenKind.OBJECT, object) && c.hasNumber()).count()
        == 1;
  }
}
