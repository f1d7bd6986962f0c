package org.nianbao.recognition.claim;

import java.util.ArrayList;
import java.util.List;

/** What the clauses of a sentence have said so far, and what they leave open for the next. */
final class SentenceContext {

  /** The last count of all the requests that were received or handled; null where there is none. */
  Statement requests;

  /** The last count of all cases of a dispute; null where there is none. */
  Statement disputes;

  /** The last statement, which a percentage is about; null where there is none. */
  Statement last;

  /** Whether a list of parts (其中…) is open. */
  boolean listing;

  /** Whether more years than the report's are counted. */
  boolean otherSpan;

  /** Whether it says that requests came, even if only those of some applicants. */
  boolean requestsCame;

  /** The applicants that the next count is of (申请人均为自然人，共9件); null where there are none. */
  ApplicantCount applicants;

  /** Whether it leaves some requests to the next year. */
  boolean carriesOut;

  /** Whether it says that it counts this year. */
  boolean thisYear;

  /** Whether a part of the open list was not understood, so that what follows may be any part. */
  boolean listUnsure;

  /** Whether what is counted is perhaps not what the words say at first (备案…). */
  boolean doubtful;

  /** Whether it gives results that the form has no column for (驳回, 撤诉). */
  boolean otherResults;

  /** Whether it gives decisions made (作出). */
  boolean decides;

  /** The last verb of making or abolishing documents; empty where there is none. */
  String documentsVerb = "";

  private final Balance balance;
  private final boolean dividesSum;
  private final boolean tellsPartlyGranted;
  private final boolean tellsOverdue;
  private final boolean publicity;
  private final List<Statement> statements = new ArrayList<>();

  /**
   * A sentence of these clauses. What a later clause says of an earlier one is looked up at once:
   * 收到9件（含上年结转2件）.
   *
   * @param year the report's year
   */
  SentenceContext(List<Clause> clauses, int year) {
    boolean inList = false;
    boolean divided = false;
    for (Clause clause : clauses) {
      inList |= clause.has(TokenKind.PART);
      if (clause.has(TokenKind.VERB, "carry") && clause.hasNumber()) {
        carriesOut |=
            !clause.has(TokenKind.TIME, "last")
                && !clause.has(TokenKind.YEAR, Integer.toString(year - 1));
      }
      divided |= inList && clause.has(TokenKind.VERB, "receive-new") && clause.hasNumber();
    }
    balance = Balance.of(clauses, year);
    dividesSum = divided;
    tellsOverdue =
        clauses.stream().anyMatch(clause -> clause.has(TokenKind.DETAIL, "other.1", "other.2"));
    publicity = Publicity.isTold(clauses);
    tellsPartlyGranted =
        clauses.stream().anyMatch(clause -> clause.has(TokenKind.OUTCOME, "partly-granted"));
  }

  /** What it says of requests that came and ended. */
  Balance balance() {
    return balance;
  }

  /** Whether what is summed up (累计) is divided into this year's and last year's. */
  boolean dividesSum() {
    return dividesSum;
  }

  /** Whether it gives partly granted requests apart. */
  boolean tellsPartlyGranted() {
    return tellsPartlyGranted;
  }

  /** Whether it gives those apart who let a time pass, so that others are what is left of them. */
  boolean tellsOverdue() {
    return tellsOverdue;
  }

  /** Whether it tells how documents are published (主动公开、依申请公开、不予公开), not of requests. */
  boolean tellsPublicity() {
    return publicity;
  }

  /** The statements so far. */
  List<Statement> statements() {
    return List.copyOf(statements);
  }

  /** Whether a quantity has been given. */
  boolean hasSaid(Quantity quantity) {
    return statements.stream().anyMatch(statement -> statement.counts(quantity));
  }

  void say(Statement statement) {
    statements.add(statement);
    last = statement;
  }
}
