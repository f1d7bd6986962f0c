package org.nianbao.recognition.claim;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the clauses of a sentence have said so far, and what they leave open for the next. */
final class SentenceContext {

  private static final List<String> DECISIONS = List.of("licences", "penalties", "compulsory");

  /** The last count of all the requests that were received or handled; null where there is none. */
  Statement requests;

  /** The requests that the sentence before counted; null where it counted none. */
  Statement earlier;

  /** The last count of all cases of a dispute; null where there is none. */
  Statement disputes;

  /** The last statement, which a percentage is about; null where there is none. */
  Statement last;

  /** Whether a list of parts (其中…) is open. */
  boolean listing;

  /** Whether the figures before the list were the body's own. */
  boolean ownBeforeList = true;

  /** Whether the next clause begins a list of parts: 答复25件中. */
  boolean listNext;

  /** Whether more years than the report's are counted. */
  boolean otherSpan;

  /** Whether it says that requests came, even if only those of some applicants. */
  boolean requestsCame;

  /** The applicants that the next count is of (申请人均为自然人，共9件); null where there are none. */
  ApplicantCount applicants;

  /** How many were counted just before of which it is not said what became of them. */
  Optional<Amount> left = Optional.empty();

  /** Whether it begins with words for what comes beside the table's numbers (此外). */
  private final boolean beside;

  /** Whether it leaves some requests to the next year. */
  boolean carriesOut;

  /** Whether the last words say, without a number, that requests were completed. */
  boolean completes;

  /** Whether it says that it counts this year. */
  boolean thisYear;

  /** Whether a part of the open list was not understood, so that what follows may be any part. */
  boolean listUnsure;

  /** Whether what is counted is perhaps not what the words say at first (备案…). */
  boolean doubtful;

  /** Whether its list divides cases of one result. */
  boolean ofResult;

  /** Whether it gives results that the form has no column for (驳回, 撤诉). */
  boolean otherResults;

  /** Whether every number so far has its meaning, or plainly counts something else. */
  boolean understood = true;

  /** Whether something else came and was dealt with (投诉412件), which may be left over, too. */
  boolean othersCame;

  /** Whether what is counted was named and is nothing that a table has (培训, 热线…). */
  boolean foreign;

  /** Whether the body itself decides the disputes that it counts (作为复议机关). */
  boolean judges;

  /** What the sentence says of decisions and documents. */
  final MadeContext made = new MadeContext();

  private final SentenceClauses told;
  private final YearSeries series;
  private final Balance balance;
  private final boolean dividesSum;
  private final boolean tellsPartlyGranted;
  private final boolean publicity;
  private final boolean dividesDisputes;
  private final boolean tellsDecisions;
  private final boolean tellsDecided;
  private final boolean correctsOnce;
  private final Subset subset = new Subset(this);
  private final List<Statement> statements = new ArrayList<>();
  private final Set<Statement> loose = Collections.newSetFromMap(new IdentityHashMap<>());
  private int depth;
  private Statement outside;

  /**
   * A sentence of these clauses. What a later clause says of an earlier one is looked up at once:
   * 收到9件（含上年结转2件）.
   *
   * @param year the report's year
   */
  SentenceContext(List<Clause> clauses, int year) {
    told = new SentenceClauses(clauses);
    series = YearSeries.of(clauses);
    beside = Subset.isBeside(clauses);
    boolean inList = false;
    boolean divided = false;
    boolean ofDisclosure = false;
    boolean partlyGranted = false;
    boolean decided = false;
    boolean publishes = false;
    int corrected = 0;
    Set<String> decisions = new HashSet<>();
    for (Clause clause : clauses) {
      boolean part = clause.has(TokenKind.PART);
      inList |= part;
      partlyGranted |=
          clause.has(TokenKind.OUTCOME, "partly-granted") && !(clause.isInBrackets() && part);
      decided |= clause.has(TokenKind.RESULT, "upheld", "corrected", "set-aside", "lost", "won");
      publishes |= clause.has(TokenKind.VERB, "publish");
      if (!clause.hasNumber()) {
        continue;
      }
      if (clause.has(TokenKind.VERB, "carry")) {
        carriesOut |=
            !clause.has(TokenKind.TIME, "last")
                && !clause.has(TokenKind.YEAR, Integer.toString(year - 1));
      }
      divided |= inList && clause.has(TokenKind.VERB, "receive-new");
      ofDisclosure |= inList && DisputeWords.isOfDisclosure(clause);
      corrected += clause.has(TokenKind.RESULT, "corrected", "set-aside") ? 1 : 0;
      decisions.addAll(clause.values(TokenKind.OBJECT));
    }
    dividesSum = divided;
    dividesDisputes = ofDisclosure;
    tellsPartlyGranted = partlyGranted;
    tellsDecided = decided;
    correctsOnce = corrected == 1;
    tellsDecisions = !publishes && decisions.containsAll(DECISIONS) && !PowerLists.are(clauses);
    balance = Balance.of(clauses, year);
    publicity = Publicity.isTold(clauses);
  }

  /** Goes on to a clause in so many brackets: behind them, what was counted before them goes on. */
  void step(int newDepth) {
    if (newDepth > depth) {
      outside = requests;
    } else if (newDepth < depth && outside != null) {
      requests = outside;
    }
    depth = newDepth;
  }

  /** Whether a clause of it has a number. */
  boolean tellsNumbers() {
    for (Clause clause : told.clauses()) {
      if (clause.hasNumber()) {
        return true;
      }
    }
    return false;
  }

  /** What its clauses tell together. */
  SentenceClauses told() {
    return told;
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

  /** Whether it counts licences, penalties and compulsory measures, which are decisions then. */
  boolean tellsDecisions() {
    return tellsDecisions;
  }

  /** Whether it divides disputes of all kinds, of which only some are about open information. */
  boolean dividesDisputes() {
    return dividesDisputes;
  }

  /** Whether a clause says that cases were closed of which the sentence gives what was decided. */
  boolean endsDispute(Clause clause) {
    return tellsDecided && clause.hasWord("审结");
  }

  /** Whether a clause is the report's year in a list by years. */
  boolean isYearOfSeries(Clause clause, int year) {
    return series.has(clause, year);
  }

  /** Whether only one clause says that something was corrected, in whatever words. */
  boolean correctsOnce() {
    return correctsOnce;
  }

  /** Whether it tells how documents are published (主动公开、依申请公开、不予公开), not of requests. */
  boolean tellsPublicity() {
    return publicity;
  }

  /** The statements so far. */
  List<Statement> statements() {
    return Collections.unmodifiableList(statements);
  }

  /** The statements that may be of something else than the words that go before them say. */
  Set<Statement> loose() {
    return loose;
  }

  /** Whether it counts what comes beside the table's numbers. */
  boolean isBeside() {
    return beside;
  }

  /** How many of the requests were counted last. */
  Subset subset() {
    return subset;
  }

  /** Takes the statements from one on for loose. */
  void loosen(int from) {
    for (Statement statement : statements.subList(from, statements.size())) {
      if (!(statement.quantity() instanceof FeeCount)) {
        loose.add(statement); // fees are the body's own, whatever else was counted
      }
    }
  }

  /** Whether a quantity has been given. */
  boolean hasSaid(Quantity quantity) {
    return Statement.anyCounts(statements, quantity);
  }

  /** The last statement of a quantity, or of one of several; null where there is none. */
  Statement lastOf(Quantity... quantities) {
    Statement found = null;
    for (Statement statement : statements) {
      for (Quantity quantity : quantities) {
        found = statement.counts(quantity) ? statement : found;
      }
    }
    return found;
  }

  /** Takes back what was said from the given statement on. */
  void forget(int from) {
    statements.subList(from, statements.size()).clear();
  }

  void say(Statement statement) {
    statements.add(statement);
    last = statement;
  }
}
