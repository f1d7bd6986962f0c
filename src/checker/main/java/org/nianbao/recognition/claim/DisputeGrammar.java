package org.nianbao.recognition.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nianbao.recognition.claim.DisputeCount.Result;
import org.nianbao.recognition.claim.DisputeCount.Way;

/** Reads what clauses say of reviews and suits: 表四. */
final class DisputeGrammar {

  /** Words of the body that decides disputes, not of the one that is complained of. */
  private static final Set<String> OF_THE_JUDGE = Set.of("受理", "各类", "新收", "新受理");

  /** Results that say that a case was lost. */
  private static final Set<String> LOST = Set.of("lost", "corrected");

  /** Results that may be any of the form's. */
  private static final Set<String> OUTSIDE = Set.of("elsewhere", "lost", "won");

  /** The result that is corrected in other words. */
  private static final String SET_ASIDE = "set-aside";

  private static final Set<String> CLOSED = Set.of("审结", "结案", "办结");

  /** Words before a count that add up the counts of the sentence. */
  private static final Set<String> SUMS = Set.of("合计", "总计", "共计");

  private final ParagraphContext paragraph;
  private final SentenceContext context;

  DisputeGrammar(ParagraphContext paragraph, SentenceContext context) {
    this.paragraph = paragraph;
    this.context = context;
  }

  private Way way() {
    return paragraph.topic.way().orElseThrow();
  }

  /** Reads a clause while the topic is a dispute. */
  void read(Clause clause) {
    if (clause.has(TokenKind.WHO)
        || clause.has(TokenKind.CHANNEL)
        || clause.has(TokenKind.OUTCOME)
        || clause.has(TokenKind.TIME, "last", "next")
        || clause.has(TokenKind.SHARE)
        || clause.has(TokenKind.GROWTH)
        || clause.has(TokenKind.VERB, "modify", "carry", "charge", "bill", "made", "collect")
        || (clause.has(TokenKind.VERB, "handle") && !clause.isNegative())
        || context.judges
        || isOfTheJudge(clause)) {
      context.doubtful = true;
      return;
    }
    Optional<Amount> count = clause.cases();
    Set<String> results = clause.values(TokenKind.RESULT);
    boolean noneLost = clause.isNegative() && LOST.containsAll(results);
    boolean allWon = clause.has(TokenKind.ALL) && results.equals(Set.of("won"));
    if (!results.isEmpty() && (noneLost || allWon)) {
      if (clause.amounts().isEmpty()) {
        ofAll(Result.NONE_CORRECTED, clause.has(TokenKind.OBJECT));
      }
    } else if (clause.isNegative()) {
      if (clause.amounts().isEmpty() && results.isEmpty()) {
        none(clause);
      }
    } else if (count.isPresent() && results.size() <= 1) {
      some(clause, count.get(), results);
    } else if (clause.amounts().isEmpty()
        && clause.has(TokenKind.ALL)
        && results.equals(Set.of("upheld"))) {
      ofAll(Result.ALL_UPHELD, false);
    } else if (clause.amounts().isEmpty()
        && results.size() == 1
        && !OUTSIDE.containsAll(results)
        && context.disputes != null
        && context.disputes.isOne()) {
      if (results.contains(SET_ASIDE)) {
        if (Matter.namesJudge(clause) || isPassive(clause)) {
          setAside(clause, context.disputes.amount());
        }
        return;
      }
      result(Result.of(results.iterator().next()), context.disputes.amount());
    }
  }

  /** 作为复议机关，…. */
  static boolean isJudge(Clause clause) {
    boolean as = false;
    for (Token token : clause.tokens()) {
      if (as && token.text().equals("复议机关")) {
        return true;
      }
      as = token.text().equals("作为") || (as && token.is(TokenKind.FILL));
    }
    return false;
  }

  /** 审结行政复议案件54件: what the body decided itself. */
  private static boolean isOfTheJudge(Clause clause) {
    boolean closed = false;
    for (Token token : clause.tokens()) {
      if (OF_THE_JUDGE.contains(token.text()) || (closed && token.is(TokenKind.OBJECT))) {
        return true;
      }
      closed |= token.text().equals("审结");
    }
    return false;
  }

  /** 未发生行政复议、行政诉讼. */
  private void none(Clause clause) {
    if (!clause.has(TokenKind.OBJECT) || clause.has(TokenKind.VERB, "complete")) {
      return;
    }
    if (clause.has(TokenKind.OBJECT, "request") && !isCause(clause)) {
      context.say(Statement.none(RequestCount.NEW));
    }
    if (way() == Way.ALL) {
      none(Way.REVIEW);
      none(Way.SUIT);
    } else {
      none(way());
    }
  }

  /** There are none only where there are none of any kind. */
  private void none(Way way) {
    Statement none = Statement.none(DisputeCount.total(way));
    context.say(none.readAs(none.readings().get(0)));
  }

  /** Whether the requests that it names are only what the dispute is about. */
  private static boolean isCause(Clause clause) {
    boolean receives = clause.has(TokenKind.VERB, "receive");
    boolean joined =
        clause.tokens().stream()
            .anyMatch(
                t -> t.is(TokenKind.PAUSE) || Set.of("和", "与", "及", "以及", "或").contains(t.text()));
    boolean cause =
        clause.tokens().stream()
            .anyMatch(
                t ->
                    Set.of(
                            "因", "由", "针对", "引起", "引发", "引起的", "引发的", "导致", "导致的", "提起", "提起的", "对",
                            "就", "不服")
                        .contains(t.text()));
    return cause || !receives || !joined;
  }

  private void some(Clause clause, Amount count, Set<String> results) {
    if (!paragraph.aboutDisclosure && count.high().signum() > 0) {
      return;
    }
    if (results.stream().anyMatch(OUTSIDE::contains)) {
      context.otherResults = true;
      return; // it may be any of the form's results
    }
    if (results.contains(SET_ASIDE)) {
      setAside(clause, count);
      return;
    }
    if (!results.isEmpty()) {
      result(Result.of(results.iterator().next()), count);
      return;
    }
    boolean ofDisclosure = context.dividesDisputes() && SentenceContext.isOfDisclosure(clause);
    if (!clause.has(TokenKind.OBJECT) && !ofDisclosure) {
      unnamed(clause, count);
      return;
    }
    if ((clause.has(TokenKind.OBJECT, "request") && !isCause(clause))) {
      return;
    }
    if (way() == Way.ALL && count.high().signum() == 0) {
      none(clause);
      return;
    }
    if (context.dividesDisputes() && !context.listing) {
      return; // 行政复议11件，其中信息公开类4件
    }
    Statement total = Statement.of(DisputeCount.total(way()), count);
    boolean part = way() == Way.DIRECT || way() == Way.AFTER_REVIEW;
    if (part && isCountOf(Way.SUIT)) {
      total = total.in(context.disputes);
    }
    context.say(total);
    context.disputes = total;
  }

  /** Whether the last count of all cases was of this way. */
  private boolean isCountOf(Way way) {
    return context.disputes != null && context.disputes.counts(DisputeCount.total(way));
  }

  /** 审结8件, 其他2件, 合计11件: what these are of, the sentence has said before. */
  private void unnamed(Clause clause, Amount count) {
    boolean other = clause.tokens().get(0).text().equals("其他");
    if (!other && clause.tokens().stream().anyMatch(t -> CLOSED.contains(t.text()))) {
      if (isCountOf(way())) {
        result(Result.CLOSED, count);
      }
    } else if (!other && clause.has(TokenKind.VERB)) {
      return;
    } else if (other) {
      if (!context.otherResults
          && context.hasSaid(new DisputeCount(way(), Result.UPHELD))
          && context.hasSaid(new DisputeCount(way(), Result.CORRECTED))) {
        result(Result.OTHER, count);
      }
    } else if (clause.tokens().stream().anyMatch(t -> SUMS.contains(t.text()))
        && context.hasSaid(DisputeCount.total(Way.REVIEW))
        && context.hasSaid(DisputeCount.total(Way.SUIT))) {
      context.say(Statement.of(DisputeCount.total(Way.ALL), count));
    }
  }

  /**
   * 责令重新答复1件 is corrected, or what the judge's statistics call another result; several such counts
   * are corrected only together.
   */
  private void setAside(Clause clause, Amount count) {
    context.otherResults = true;
    boolean byApplicant =
        clause.has(TokenKind.OBJECT, "application")
            || clause.tokens().stream().anyMatch(t -> t.text().equals("申请人"));
    if (byApplicant || (clause.hasNumber() && !context.correctsOnce())) {
      return;
    }
    Statement statement =
        Statement.of(new DisputeCount(way(), Result.CORRECTED), count)
            .orRead(new DisputeCount(way(), Result.OTHER));
    context.say(isCountOf(way()) ? statement.in(context.disputes) : statement);
  }

  /** 被撤销, 责令重新答复: not what an applicant did. */
  private static boolean isPassive(Clause clause) {
    return clause.tokens().stream()
        .anyMatch(t -> t.text().startsWith("被") || t.text().startsWith("责令"));
  }

  private void result(Result result, Amount count) {
    Statement statement = Statement.of(new DisputeCount(way(), result), count);
    context.say(isCountOf(way()) ? statement.in(context.disputes) : statement);
  }

  /**
   * 均获维持, 均无败诉: of everything that the sentence has counted so far, or of what the clause names.
   */
  private void ofAll(Result result, boolean named) {
    if (named && context.disputes == null) {
      for (Way way : way() == Way.ALL ? List.of(Way.REVIEW, Way.SUIT) : List.of(way())) {
        context.say(Statement.none(new DisputeCount(way, result)));
      }
      return;
    }
    if (way() == Way.ALL && context.disputes == null) {
      return;
    }
    for (Way way : List.of(Way.REVIEW, Way.SUIT)) {
      context.statements().stream()
          .filter(statement -> statement.counts(DisputeCount.total(way)))
          .reduce((first, last) -> last)
          .ifPresent(whole -> context.say(Statement.none(new DisputeCount(way, result)).in(whole)));
    }
  }
}
