package org.nianbao.recognition.claim;

import java.util.List;
import org.nianbao.wording.PhraseFinder;

/**
 * Lists of the powers that a body has, kind by kind, in whatever words: 行政许可31项、行政确认4项、行政奖励2项. They
 * count what may be decided and not what was.
 */
final class PowerLists {

  /** Kinds of powers that hardly anybody counts beside decisions. */
  private static final List<PhraseFinder> KINDS =
      List.of(
          new PhraseFinder(List.of("行政确认")),
          new PhraseFinder(List.of("行政裁决")),
          new PhraseFinder(List.of("行政奖励")),
          new PhraseFinder(List.of("行政给付")),
          new PhraseFinder(List.of("行政征收", "行政征用")),
          new PhraseFinder(List.of("其他行政权力", "其他权力", "其他职权")));

  private PowerLists() {}

  /** Whether two kinds at least are counted in items; decisions are counted in cases: 行政确认3件. */
  static boolean are(List<Clause> clauses) {
    int kinds = 0;
    for (PhraseFinder kind : KINDS) {
      kinds += isCounted(kind, clauses) ? 1 : 0;
    }
    return kinds > 1;
  }

  private static boolean isCounted(PhraseFinder kind, List<Clause> clauses) {
    for (Clause clause : clauses) {
      if (isOfItems(clause) && kind.isIn(clause.words())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOfItems(Clause clause) {
    for (Amount amount : clause.amounts()) {
      if (amount.unit().equals("项")) {
        return true;
      }
    }
    return false;
  }
}
