package org.nianbao.recognition.claim;

import java.math.BigDecimal;
import java.util.List;
import org.nianbao.wording.PhraseFinder;

/** Requests that a sentence counts beside those answered, and that ended in the tables, too. */
final class OtherwiseEnded {

  /** How requests end that are counted with those answered in the tables alone. */
  private static final PhraseFinder OTHERWISE_ENDED =
      new PhraseFinder(List.of("撤", "终止", "取消", "放弃", "转为", "作为", "并案", "合并"));

  private OtherwiseEnded() {}

  /**
   * 答复2件，另有1件由申请人撤回: with another count, of which nothing is known, all that ended, or all that the
   * tables have as other ends.
   */
  static boolean areWith(Statement statement, List<ListedCount> sentence, TableValues tables) {
    if (!statement.counts(RequestCount.COMPLETED) && !statement.counts(OutcomeCount.of("other"))) {
      return false;
    }
    List<BigDecimal> due = tables.due(statement);
    for (ListedCount count : sentence) {
      if (OTHERWISE_ENDED.isIn(count.label())
          && due.contains(count.value().add(statement.amount().value()))) {
        return true;
      }
    }
    return false;
  }
}
