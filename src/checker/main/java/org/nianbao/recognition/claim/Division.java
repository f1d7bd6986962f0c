package org.nianbao.recognition.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The clauses of a sentence whose counts add up to a count before them: 收到612件，由机关承办515件，分局承办97件.
 * They divide it by something that the tables do not tell, whatever verbs they have.
 */
final class Division {

  private final List<Clause> parts = new ArrayList<>();

  /**
   * Over a sentence.
   *
   * @param clauses its clauses
   * @param before what its paragraph counted before
   */
  Division(List<Clause> clauses, List<BigDecimal> before) {
    for (int i = -1; i + 2 < clauses.size(); i++) {
      if (i < 0) {
        Optional<Amount> first = clauses.get(0).exactCases();
        int from = first.isPresent() ? 0 : 1;
        Optional<Amount> part = clauses.get(from).exactCases();
        if (part.isPresent()) {
          find(clauses, from, part.get().unit(), before);
        }
      } else {
        Optional<Amount> whole = clauses.get(i).exactCases();
        if (whole.isPresent()) {
          find(clauses, i + 1, whole.get().unit(), List.of(whole.get().value()));
        }
      }
    }
  }

  private void find(List<Clause> clauses, int from, String unit, List<BigDecimal> wholes) {
    BigDecimal sum = BigDecimal.ZERO;
    List<Clause> run = new ArrayList<>();
    for (int i = from; i < clauses.size(); i++) {
      Clause clause = clauses.get(i);
      Optional<Amount> count = clause.exactCases();
      if (clause.has(TokenKind.VERB, "carry") || clause.has(TokenKind.REST)) {
        return;
      }
      if (count.isEmpty() || !count.get().unit().equals(unit) || isChange(clause)) {
        continue;
      }
      sum = sum.add(count.get().value());
      run.add(clause);
      if (run.size() > 1 && wholes.contains(sum)) {
        for (Clause part : run) {
          if (isInOtherWords(part)) {
            parts.add(part);
          }
        }
        return;
      }
    }
  }

  private static boolean isChange(Clause clause) {
    return clause.has(TokenKind.GROWTH) || clause.has(TokenKind.UP) || clause.has(TokenKind.DOWN);
  }

  /** Whether a clause says by a word that is not of the tables what sets its requests apart. */
  private static boolean isInOtherWords(Clause clause) {
    boolean ofTables =
        clause.has(TokenKind.OUTCOME)
            || clause.has(TokenKind.DETAIL)
            || clause.has(TokenKind.WHO)
            || clause.has(TokenKind.CHANNEL)
            || clause.has(TokenKind.RESULT)
            || clause.has(TokenKind.OBJECT);
    return !ofTables && (clause.isUnsure() || clause.has(TokenKind.SCOPE) || isByOne(clause));
  }

  /** 由办公室承办3件. */
  private static boolean isByOne(Clause clause) {
    return clause.hasWord("由");
  }

  /** Whether a clause is one of the parts. */
  @SuppressWarnings("ReferenceEquality") // like clauses stand elsewhere in a sentence, too
  boolean has(Clause clause) {
    for (Clause part : parts) {
      if (part == clause) {
        return true;
      }
    }
    return false;
  }
}
