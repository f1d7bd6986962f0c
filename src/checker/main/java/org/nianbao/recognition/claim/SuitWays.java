package org.nianbao.recognition.claim;

import org.nianbao.recognition.claim.DisputeCount.Result;
import org.nianbao.recognition.claim.DisputeCount.Way;

/** Tells in which way the suits came that a clause without a name counts. */
final class SuitWays {

  private final ParagraphContext paragraph;
  private final SentenceContext context;

  /** Whether the results of one way follow (其中). */
  private boolean ofOneWay;

  SuitWays(ParagraphContext paragraph, SentenceContext context) {
    this.paragraph = paragraph;
    this.context = context;
  }

  /** 诉讼4件，其中直接起诉2件、复议后起诉2件，审结3件: of both ways, unless the results of each way are given. */
  void settle(Clause clause) {
    if (clause.has(TokenKind.OBJECT)) {
      return;
    }
    if (paragraph.topic == Matter.SUIT && clause.has(TokenKind.RESULT) && clause.hasNumber()) {
      Statement suits = context.lastOf(DisputeCount.total(Way.SUIT));
      Statement reviews = context.lastOf(DisputeCount.total(Way.REVIEW));
      if (suits != null && isNone(suits) && reviews != null && !isNone(reviews)) {
        paragraph.topic = Matter.REVIEW; // 复议5件、诉讼0件，其中3件维持
      }
    }
    ofOneWay |= clause.has(TokenKind.PART) || clause.isInBrackets();
    boolean both =
        context.hasSaid(DisputeCount.total(Way.DIRECT))
            && context.hasSaid(DisputeCount.total(Way.AFTER_REVIEW));
    if (paragraph.topic.isWayOfSuit()
        && clause.hasNumber()
        && context.told().onlyNamesWays()
        && context.hasSaid(DisputeCount.total(Way.SUIT))) {
      paragraph.topic = Matter.SUIT; // 诉讼4件，一半是直接起诉，一半是复议后起诉，维持2件
    }
    if (both
        && clause.hasNumber()
        && !tellsResults()
        && !ofOneWay
        && paragraph.topic.isWayOfSuit()) {
      paragraph.topic = Matter.SUIT;
      Statement all = context.disputes == null ? null : context.disputes.whole();
      if (all != null && all.counts(DisputeCount.total(Way.SUIT))) {
        context.disputes = all; // 诉讼36件（未经复议15件、复议后21件），未审结9件
      }
    }
  }

  private static boolean isNone(Statement statement) {
    return statement.amount().high().signum() == 0;
  }

  /** Whether the sentence gives how suits of one way ended. */
  private boolean tellsResults() {
    for (Statement statement : context.statements()) {
      if (statement.quantity() instanceof DisputeCount count
          && (count.way() == Way.DIRECT || count.way() == Way.AFTER_REVIEW)
          && count.result() != Result.TOTAL) {
        return true;
      }
    }
    return false;
  }

  /** 行政诉讼1件，为复议后起诉: all suits that were counted came in one way. */
  boolean isOfAll(Clause clause) {
    return clause.amounts().isEmpty()
        && !clause.isNegative()
        && clause.has(TokenKind.OBJECT, "direct", "after-review")
        && paragraph.topic.isWayOfSuit()
        && context.disputes != null
        && context.disputes.counts(DisputeCount.total(Way.SUIT))
        && (context.disputes.isOne() || clause.has(TokenKind.ALL));
  }

  /** 复议5件，诉讼4件，纠正1件: of either, where no result of the reviews is given. */
  boolean mayBeOfReviewToo() {
    if (!context.hasSaid(DisputeCount.total(Way.REVIEW))) {
      return false;
    }
    for (Statement statement : context.statements()) {
      if (statement.quantity() instanceof DisputeCount count && count.result() != Result.TOTAL) {
        return false;
      }
    }
    return true;
  }

  /** 诉讼36件，直接起诉15件，复议后起诉21件；已审结27件: more than the last part are of the whole. */
  void backToWhole(Amount count) {
    Statement whole = context.disputes.whole();
    boolean more = count.value().compareTo(context.disputes.amount().value()) > 0;
    if (more && whole != null && whole.counts(DisputeCount.total(Way.SUIT))) {
      paragraph.topic = Matter.SUIT;
      context.disputes = whole;
    }
  }
}
