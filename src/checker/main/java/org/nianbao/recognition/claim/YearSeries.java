package org.nianbao.recognition.claim;

import java.util.ArrayList;
import java.util.List;

/** Finds lists of requests by years: 近三年申请量逐年上升，2022年19件、2023年29件. */
final class YearSeries {

  private YearSeries() {}

  /** The clauses of the first list, each a year and a count; empty where there is none. */
  static List<Clause> of(List<Clause> clauses) {
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
        return found;
      } else {
        requests = !clause.hasNumber() && isOfRequests(clause);
      }
    }
    return found;
  }

  private static boolean isOfRequests(Clause clause) {
    boolean named =
        clause.has(TokenKind.OBJECT, "request")
            || clause.tokens().stream().anyMatch(t -> t.text().equals("申请量"));
    return named
        && clause.values(TokenKind.OBJECT).size() <= 1
        && !clause.has(TokenKind.VERB, "complete", "publish", "carry")
        && !clause.has(TokenKind.WHO)
        && !clause.has(TokenKind.OUTCOME);
  }
}
