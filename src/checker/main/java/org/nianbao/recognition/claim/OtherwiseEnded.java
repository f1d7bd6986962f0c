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
    if (areOfReasons(statement, sentence, tables)) {
      return true;
    }
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

  /** 依照保密法不予公开的3件，第三方商业秘密的1件: with those that are told by their reasons, all that ended so. */
  private static boolean areOfReasons(
      Statement statement, List<ListedCount> sentence, TableValues tables) {
    String group = statement.quantity().id();
    if (!(statement.quantity() instanceof OutcomeCount) || group.indexOf('.') >= 0) {
      return false;
    }
    BigDecimal sum = statement.amount().value();
    for (ListedCount count : sentence) {
      sum = isReason(count.label(), group + ".") ? sum.add(count.value()) : sum;
    }
    return sum.compareTo(statement.amount().value()) > 0 && tables.due(statement).contains(sum);
  }

  /** Whether the only name of an end in some words is that of a reason for one. */
  private static boolean isReason(String label, String group) {
    KindNames names = new KindNames();
    names.take(label);
    if (!names.outcomes.isEmpty()) {
      return false;
    }
    for (String detail : names.details) {
      if (detail.startsWith(group)) {
        return true;
      }
    }
    return false;
  }
}
