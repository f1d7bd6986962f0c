package org.nianbao.recognition.claim;

import org.nianbao.recognition.claim.DisputeCount.Result;
import org.nianbao.recognition.claim.DisputeCount.Way;

/**
 * Reads disputes of people who are counted instead of the cases, of which they may have several:
 * 1名申请人申请行政复议，复议决定撤销原答复.
 */
final class PersonsDispute {

  private final ParagraphContext paragraph;
  private final SentenceContext context;

  /** Whether a single person was told of. */
  private boolean one;

  PersonsDispute(ParagraphContext paragraph, SentenceContext context) {
    this.paragraph = paragraph;
    this.context = context;
  }

  /** Reads a clause that counts people; returns whether it does. */
  boolean isTold(Clause clause) {
    if (context.disputes != null || !DisputeWords.areOfPeople(clause)) {
      return false;
    }
    Statement some = Statement.of(DisputeCount.total(way()), Amount.of(1));
    context.say(some.with(Statement.Trust.OF_SOME));
    one = clause.amounts().get(0).value().intValue() == 1;
    return true;
  }

  /** Reads how the case of a single person ended: at least one case went so. */
  void read(Clause clause, String result) {
    boolean setAside = result.equals(DisputeGrammar.SET_ASIDE);
    boolean decided = Matter.namesJudge(clause) || DisputeWords.isPassive(clause);
    if (!one || context.disputes != null || !clause.amounts().isEmpty() || (setAside && !decided)) {
      return;
    }
    DisputeCount count = new DisputeCount(way(), setAside ? Result.CORRECTED : Result.of(result));
    Statement ended = Statement.of(count, Amount.of(1));
    ended = setAside ? ended.orRead(new DisputeCount(way(), Result.OTHER)) : ended;
    context.say(ended.with(Statement.Trust.OF_SOME));
  }

  private Way way() {
    return paragraph.topic.way().orElseThrow();
  }
}
