package org.nianbao.recognition.claim;

import java.util.List;
import org.nianbao.recognition.claim.DisputeCount.Result;
import org.nianbao.recognition.claim.DisputeCount.Way;

/** Reads what is said of all disputes: 均获维持, 均无败诉. */
final class AllDisputes {

  private final ParagraphContext paragraph;
  private final SentenceContext context;

  AllDisputes(ParagraphContext paragraph, SentenceContext context) {
    this.paragraph = paragraph;
    this.context = context;
  }

  /**
   * Says it of everything that the sentence has counted, or of what the clause names.
   *
   * @param suits whether only suits are meant, whatever was counted
   */
  void say(Result result, Clause clause, boolean suits) {
    Way topic = paragraph.topic.way().orElseThrow();
    boolean named = result == Result.NONE_CORRECTED && DisputeWords.areNamed(clause);
    boolean ofWay = paragraph.topic.isWayOfSuit();
    boolean one = clause.isInBrackets() || (ofWay && !context.told().tellsWays());
    if (one && context.disputes != null && context.disputes.counts(DisputeCount.total(topic))) {
      context.say(Statement.none(new DisputeCount(topic, result)).in(context.disputes));
      return; // 复议后起诉2件（均为维持）
    }
    if (named && context.disputes == null) {
      for (Way way : topic == Way.ALL ? List.of(Way.REVIEW, Way.SUIT) : List.of(topic)) {
        context.say(Statement.none(new DisputeCount(way, result)));
      }
      return;
    }
    if (topic == Way.ALL && context.disputes == null) {
      return;
    }
    boolean ofSuits =
        suits
            || Matter.namesCourt(clause)
            || (topic == Way.SUIT && clause.has(TokenKind.OBJECT, "suit"))
            || (ofWay && context.told().tellsWays());
    for (Way way : ofSuits ? List.of(Way.SUIT) : List.of(Way.REVIEW, Way.SUIT)) {
      Statement whole =
          context.lastOf(DisputeCount.total(way), new DisputeCount(way, Result.CLOSED));
      if (whole != null) {
        context.say(Statement.none(new DisputeCount(way, result)).in(whole));
      }
    }
  }
}
