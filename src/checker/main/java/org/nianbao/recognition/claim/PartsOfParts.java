package org.nianbao.recognition.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Parts that are divided again behind the part itself: 不予公开4件，第三方权益1件、过程性信息3件. */
final class PartsOfParts {

  private PartsOfParts() {}

  /** The sum of those that are not parts of the part before them. */
  static BigDecimal without(List<BigDecimal> values) {
    List<BigDecimal> kept = new ArrayList<>();
    int at = 0;
    while (at < values.size()) {
      BigDecimal part = values.get(at);
      kept.add(part);
      int end = at + 1;
      BigDecimal below = BigDecimal.ZERO;
      while (end < values.size() && below.compareTo(part) < 0) {
        below = below.add(values.get(end));
        end++;
      }
      at = below.compareTo(part) == 0 && end > at + 2 ? end : at + 1;
    }
    return SlipOfParts.sum(kept);
  }

  /** 办理建议13件，其中主办3件；提案48件，其中主办9件: whether a count behind one part is divided like its whole. */
  static boolean isNextWhole(List<WrittenCount> counts, int at) {
    return at + 1 < counts.size()
        && counts.get(at).mark() > 2
        && counts.get(at - 1).between().contains("其中")
        && !counts.get(at - 1).between().contains(":")
        && counts.get(at + 1).between().startsWith(",其中");
  }

  /** 公开96条，其中动态40条，其中会议25条，公告56条: whether a part is one of the part before it. */
  static boolean isBelow(List<WrittenCount> counts, int from, int at) {
    return counts.get(at).mark() == 2
        && counts.get(at).between().contains("其中")
        && counts.get(from).between().contains("其中")
        && counts.get(at).value().compareTo(counts.get(at - 1).value()) <= 0;
  }

  /** 甲局、乙局和丙镇各1件: three times one. */
  static BigDecimal times(String name) {
    int names = 1;
    for (int i = 0; name.endsWith("各") && i < name.length(); i++) {
      names += "、和与".indexOf(name.charAt(i)) < 0 ? 0 : 1;
    }
    return BigDecimal.valueOf(names);
  }
}
