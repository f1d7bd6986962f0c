package org.nianbao.recognition.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nianbao.recognition.claim.DisputeCount.Result;
import org.nianbao.recognition.claim.DisputeCount.Way;

/** Reads what clauses say of reviews and suits: 表四. */
final class DisputeGrammar {

  /** Results that say that a case was lost. */
  private static final Set<String> LOST = Set.of("lost", "corrected", "set-aside");

  /** A result that may be any of the form's. */
  private static final String OUTSIDE = "elsewhere";

  /** The result that is corrected in other words. */
  static final String SET_ASIDE = "set-aside";

  private final ParagraphContext paragraph;
  private final SentenceContext context;
  private final SuitWays ways;
  private final AllDisputes all;
  private final PersonsDispute person;

  DisputeGrammar(ParagraphContext paragraph, SentenceContext context) {
    this.paragraph = paragraph;
    this.context = context;
    this.ways = new SuitWays(paragraph, context);
    this.all = new AllDisputes(paragraph, context);
    this.person = new PersonsDispute(paragraph, context);
  }

  private Way way() {
    return paragraph.topic.way().orElseThrow();
  }

  /** Reads a clause while the topic is a dispute. */
  void read(Clause clause) {
    if (DisputeWords.takesUp(clause)) {
      return;
    }
    if (paragraph.aboutDisclosure && person.isTold(clause)) {
      return;
    }
    ways.settle(clause);
    if ((clause.has(TokenKind.WHO) && !paragraph.topic.isWayOfSuit())
        || clause.has(TokenKind.CHANNEL)
        || clause.has(TokenKind.OUTCOME)
        || clause.has(TokenKind.TIME, "last")
        || (clause.has(TokenKind.TIME, "next") && !clause.has(TokenKind.RESULT, "pending"))
        || clause.has(TokenKind.SHARE)
        || clause.has(TokenKind.GROWTH)
        || clause.has(TokenKind.VERB, "modify", "charge", "bill", "made", "collect")
        || (clause.has(TokenKind.VERB, "carry")
            && !DisputeWords.isLeftOpen(clause)
            && !clause.has(TokenKind.RESULT, "pending"))
        || (clause.has(TokenKind.VERB, "handle")
            && !clause.isNegative()
            && !DisputeWords.isOfTheRespondent(clause))
        || context.judges
        || (!context.told().hasWord("不服") && DisputeWords.isOfTheJudge(clause))) {
      context.doubtful = true;
      return;
    }
    Optional<Amount> count = clause.cases();
    Set<String> results = clause.values(TokenKind.RESULT);
    if (ways.isOfAll(clause)) {
      context.say(
          Statement.of(DisputeCount.total(way()), context.disputes.amount()).in(context.disputes));
      return;
    }
    if (DisputeWords.isAllClosed(clause) && isCountOf(way())) {
      boolean one = context.disputes.isOne(); // 复议2件、诉讼1件，均已审结: all are
      for (Way way : one ? List.of(Way.REVIEW, Way.SUIT) : List.of(way())) {
        Statement all = context.lastOf(DisputeCount.total(way));
        if (all != null) {
          closed(way, all); // 诉讼4件已全部审结
        }
      }
      return;
    }
    boolean cause = clause.hasWord("因");
    boolean noneLost =
        clause.isNegative()
            && LOST.containsAll(results)
            && !(cause && results.contains(SET_ASIDE)); // 没有因答复超期被确认违法的
    boolean allWon = clause.has(TokenKind.ALL) && results.equals(Set.of("won"));
    if (!results.isEmpty() && (noneLost || allWon)) {
      if (clause.amounts().isEmpty()) {
        boolean suits =
            results.equals(Set.of("lost"))
                && (context.hasSaid(DisputeCount.total(Way.SUIT))
                    || context.hasSaid(new DisputeCount(Way.SUIT, Result.CLOSED)));
        all.say(Result.NONE_CORRECTED, clause, suits);
      }
    } else if (clause.isNegative()) {
      if (clause.amounts().isEmpty() && results.isEmpty()) {
        none(clause);
      }
    } else if (count.isPresent() && results.size() <= 1) {
      some(clause, count.get(), results);
    } else if (clause.amounts().isEmpty()
        && clause.has(TokenKind.ALL)
        && !context.told().leavesOut(clause)
        && !clause.words().contains("审结的") // 已审结的均维持: others are pending
        && (results.equals(Set.of("upheld")) || DisputeWords.isDismissed(clause))) {
      all.say(Result.ALL_UPHELD, clause, false);
    } else if (clause.amounts().isEmpty()
        && results.size() == 1
        && !results.contains(OUTSIDE)
        && context.disputes != null
        && context.disputes.isOne()) {
      if (results.contains(SET_ASIDE)) {
        if (Matter.namesJudge(clause) || DisputeWords.isPassive(clause)) {
          setAside(clause, context.disputes.amount());
        }
        return;
      }
      result(Result.of(results.iterator().next()), context.disputes.amount());
    } else if (results.size() == 1 && !results.contains(OUTSIDE)) {
      person.read(clause, results.iterator().next());
    }
  }

  /** 未发生行政复议、行政诉讼. */
  private void none(Clause clause) {
    boolean completes = clause.has(TokenKind.VERB, "complete") && !DisputeWords.isOfAnswer(clause);
    if (!clause.has(TokenKind.OBJECT) || completes || clause.hasWord("以外", "之外")) {
      return; // 没有引起诉讼以外的投诉
    }
    if (clause.has(TokenKind.OBJECT, "request") && !DisputeWords.isCause(clause)) {
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

  private void some(Clause clause, Amount count, Set<String> results) {
    if (!paragraph.aboutDisclosure && count.high().signum() > 0) {
      return;
    }
    if (results.contains(OUTSIDE)) {
      context.otherResults = true;
      return; // it may be any of the form's results
    }
    if (way() == Way.ALL && clause.has(TokenKind.ALL) && count.high().signum() > 0) {
      return; // 复议和诉讼均为4件: so many of each
    }
    if (context.told().isDividedByWays(clause)) {
      return; // 两起尚未审结的案件（复议、直接起诉各1件）
    }
    if (results.isEmpty() && DisputeWords.isLeftOpen(clause)) {
      result(Result.PENDING, count);
      return;
    }
    if (results.contains(SET_ASIDE)) {
      setAside(clause, count);
      return;
    }
    if (!results.isEmpty()) {
      boolean suit = results.contains("lost") || clause.has(TokenKind.OBJECT, "suit");
      result(Result.of(results.iterator().next()), count, suit);
      return;
    }
    boolean ofDisclosure = context.dividesDisputes() && DisputeWords.isOfDisclosure(clause);
    if (!clause.has(TokenKind.OBJECT) && !ofDisclosure) {
      unnamed(clause, count);
      return;
    }
    if ((clause.has(TokenKind.OBJECT, "request") && !DisputeWords.isCause(clause))
        || DisputeWords.isOfAnswersIn(clause)
        || context.told().sharesResult(clause)) {
      return;
    }
    if (count.high().signum() == 0) {
      none(clause); // 行政诉讼0件
      return;
    }
    if (DisputeWords.isClosed(clause)) {
      result(Result.CLOSED, count);
      return;
    }
    if (context.dividesDisputes() && !context.listing) {
      return; // 行政复议11件，其中信息公开类4件
    }
    if (context.listing && context.last != null && isResult(context.last)) {
      context.ofResult = true; // 诉讼9件没有审结，其中直接起诉4件
    }
    context.ofResult |= context.told().dividesResult(clause);
    if (context.ofResult) {
      return;
    }
    Statement total = Statement.of(DisputeCount.total(way()), count);
    if (context.told().tellsPending()) {
      total = total.readAs(DisputeCount.allOf(way()));
    }
    total = context.told().ofBothWays(total, way());
    if (way() == Way.DIRECT || way() == Way.AFTER_REVIEW) {
      Statement suits =
          isCountOf(Way.SUIT) || context.disputes == null
              ? context.disputes
              : context.disputes.whole();
      total = suits != null && suits.counts(DisputeCount.total(Way.SUIT)) ? total.in(suits) : total;
    }
    context.say(total);
    context.disputes = total;
  }

  /** Whether what was counted last had some result, though the sentence counts no other cases. */
  private boolean isResult(Statement statement) {
    return context.disputes == null
        && statement.quantity() instanceof DisputeCount dispute
        && dispute.result() != Result.TOTAL;
  }

  /** Whether the last count of all cases was of this way. */
  private boolean isCountOf(Way way) {
    return context.disputes != null && context.disputes.counts(DisputeCount.total(way));
  }

  /** 审结8件, 其他2件, 合计11件: what these are of, the sentence has said before. */
  private void unnamed(Clause clause, Amount count) {
    boolean closed = DisputeWords.isClosed(clause);
    boolean other = closed ? clause.hasWord("其他") : clause.tokens().get(0).text().equals("其他");
    if (!other && closed) {
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
    } else if (DisputeWords.addUp(clause)
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
    boolean byApplicant = clause.has(TokenKind.OBJECT, "application") || clause.hasWord("申请人");
    if (byApplicant || (clause.hasNumber() && !context.correctsOnce())) {
      return;
    }
    Statement statement =
        Statement.of(new DisputeCount(way(), Result.CORRECTED), count)
            .orRead(new DisputeCount(way(), Result.OTHER));
    context.say(isCountOf(way()) ? statement.in(context.disputes) : statement);
  }

  private void result(Result result, Amount count) {
    result(result, count, false);
  }

  private void result(Result result, Amount count, boolean ofSuits) {
    boolean ofEach =
        context.hasSaid(DisputeCount.total(Way.DIRECT))
            && context.hasSaid(DisputeCount.total(Way.AFTER_REVIEW));
    if (isCountOf(way()) && count.exact() && (ofEach || result == Result.CLOSED)) {
      ways.backToWhole(count);
    }
    Statement statement = Statement.of(new DisputeCount(way(), result), count);
    if (count.high().signum() == 0) {
      statement = statement.readAs(statement.readings().get(0));
    } else if (way() == Way.SUIT && !ofSuits && isCountOf(Way.SUIT) && ways.mayBeOfReviewToo()) {
      Statement ofEither =
          statement.orRead(new DisputeCount(Way.REVIEW, result), new DisputeCount(Way.ALL, result));
      context.say(ofEither);
      return;
    }
    context.say(isCountOf(way()) ? statement.in(context.disputes) : statement);
  }

  private void closed(Way way, Statement total) {
    context.say(Statement.of(new DisputeCount(way, Result.CLOSED), total.amount()).in(total));
  }
}
