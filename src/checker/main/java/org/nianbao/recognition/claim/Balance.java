package org.nianbao.recognition.claim;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a sentence says of requests that came, were carried in, completed and carried out, as far as
 * it gives them once each; null for what it does not give. They tell what its words leave open: in
 * 受理86件，办结84件，2件结转下年 those carried in are among the 86.
 *
 * @param received those that came (收到, 受理)
 * @param carriedIn those carried in, where they are not given as a part of others
 * @param completed those completed
 * @param carriedOut those carried out
 * @param added whether those carried in are counted before those completed, which they are among
 *     then
 */
record Balance(
    BigDecimal received,
    BigDecimal carriedIn,
    BigDecimal completed,
    BigDecimal carriedOut,
    boolean added) {

  static Balance of(List<Clause> clauses, int year) {
    BigDecimal[] found = {whole(clauses), null, null, null};
    boolean inList = false;
    boolean added = false;
    Clause before = null;
    BigDecimal ofNew = null;
    for (Clause clause : clauses) {
      if (found[0] != null && clause.has(TokenKind.VERB, "receive-new")) {
        ofNew = number(clause.exactCases());
      }
      if (found[3] == null && before != null && isLeft(before, clause)) {
        found[3] = number(before.cases());
      }
      before = clause;
      inList |= clause.has(TokenKind.PART);
      added |= found[1] != null && found[2] == null && RequestTotals.isSum(clause); // 合计13件
      int kind = kind(clause, year, inList);
      if (kind >= 0 && found[kind] == null) {
        found[kind] = number(clause.cases());
        added |= kind == 2 && found[1] != null;
      }
    }
    BigDecimal both = sum(ofNew, found[1]);
    boolean parts = both != null && both.compareTo(found[0]) == 0; // 受理20件：新收19件，上年结转1件
    return new Balance(found[0], parts ? null : found[1], found[2], found[3], added);
  }

  /** 2件因…，结转下年. */
  private static boolean isLeft(Clause counted, Clause carried) {
    return carried.has(TokenKind.VERB, "carry")
        && !carried.hasNumber()
        && !carried.has(TokenKind.TIME, "last")
        && (counted.tokens().get(0).is(TokenKind.AMOUNT)
            || ClauseCutter.isOthers(counted.tokens().get(0)))
        && !counted.has(TokenKind.VERB, "complete", "carry");
  }

  /** The requests of which a sentence tells the ends: 收到的24件申请中，22件办结. */
  private static BigDecimal whole(List<Clause> clauses) {
    if (clauses.isEmpty()) {
      return null;
    }
    Clause first = firstWithNumber(clauses);
    boolean tellsAll =
        first.has(TokenKind.OBJECT, "request", "application")
            && !first.has(TokenKind.VERB)
            && !first.has(TokenKind.RESULT)
            && !first.isNegative();
    return tellsAll ? number(first.exactCases()) : null;
  }

  private static Clause firstWithNumber(List<Clause> clauses) {
    for (Clause clause : clauses) {
      if (clause.hasNumber()) {
        return clause;
      }
    }
    return clauses.get(0);
  }

  private static BigDecimal number(Optional<Amount> count) {
    return count.isPresent() ? count.get().value() : null;
  }

  private static int kind(Clause clause, int year, boolean inList) {
    if (clause.isNegative() || clause.exactCases().isEmpty()) {
      return -1;
    }
    if (clause.has(TokenKind.VERB, "carry")) {
      boolean last =
          clause.has(TokenKind.TIME, "last")
              || clause.has(TokenKind.YEAR, Integer.toString(year - 1));
      return !last ? 3 : inList || clause.isInBrackets() ? -1 : 1;
    }
    if (clause.has(TokenKind.RESULT, "pending")) {
      return 3;
    }
    if (clause.has(TokenKind.VERB, "receive", "receive-new")) {
      return 0;
    }
    return clause.has(TokenKind.VERB, "complete") ? 2 : -1;
  }

  /** Whether those that came may be counted with those carried in. */
  boolean mayReceiveWithCarriedIn() {
    return carriedIn == null || (comesOut(received) && !comesOut(sum(received, carriedIn)));
  }

  /** Whether those completed may be counted without those carried in. */
  boolean mayCompleteOnlyNew() {
    return received != null && completed != null && !added && comesOut(received);
  }

  /** Whether those that came are just those that ended or are left. */
  private boolean comesOut(BigDecimal came) {
    return came != null
        && completed != null
        && came.compareTo(sum(completed, Objects.requireNonNullElse(carriedOut, BigDecimal.ZERO)))
            == 0;
  }

  private static BigDecimal sum(BigDecimal one, BigDecimal other) {
    return one == null || other == null ? null : one.add(other);
  }
}
