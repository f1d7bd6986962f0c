package org.nianbao.recognition.claim;

import java.util.ArrayList;
import java.util.List;

/**
 * A list of requests by years: 近三年申请量逐年上升，2022年19件、2023年29件.
 *
 * @param clauses one for each year
 */
record YearSeries(List<Clause> clauses) {

  YearSeries {
    clauses = List.copyOf(clauses);
  }

  /** The list of a sentence; without clauses where it has none. */
  static YearSeries of(List<Clause> clauses) {
    List<Clause> found = new ArrayList<>();
    boolean requests = false;
    for (Clause clause : clauses) {
      boolean year =
          clause.tokens().size() == 2
              && clause.tokens().get(0).is(TokenKind.YEAR)
              && clause.cases().isPresent();
      if (year && requests) {
        found.add(clause);
      } else if (!found.isEmpty()) {
        return new YearSeries(found);
      } else {
        requests = !clause.hasNumber() && isOfRequests(clause);
      }
    }
    return new YearSeries(found);
  }

  private static boolean isOfRequests(Clause clause) {
    boolean named = clause.has(TokenKind.OBJECT, "request") || clause.hasWord("申请量");
    return named
        && clause.values(TokenKind.OBJECT).size() <= 1
        && !clause.has(TokenKind.VERB, "complete", "publish", "carry")
        && !clause.has(TokenKind.WHO)
        && !clause.has(TokenKind.OUTCOME);
  }

  /** Whether a clause is that of a year, and there are others. */
  boolean has(Clause clause, int year) {
    return clauses.size() > 1
        && clauses.contains(clause)
        && clause.has(TokenKind.YEAR, Integer.toString(year));
  }
}
