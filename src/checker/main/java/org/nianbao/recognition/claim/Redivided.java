package org.nianbao.recognition.claim;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A whole that a paragraph divides once more: 274条。按内容分，…；按渠道分，网站178条、公众号82条. */
final class Redivided {

  private static final Pattern BY =
      Pattern.compile("^(?:再|另|若|如)?(?:按照?|从).{1,10}(?:分|看|分类|统计|划分|区分)$");

  private Redivided() {}

  /**
   * The parts that begin with a count by whose words the same is divided in another way.
   *
   * @param previous the counts of the sentence before
   */
  static Optional<CountedParts> at(
      int at, String text, List<WrittenCount> counts, List<WrittenCount> previous) {
    if (!isLed(counts.get(at))) {
      return Optional.empty();
    }
    WrittenCount whole = divided(at, counts, previous);
    if (whole == null || Divided.isOfTables(whole) || Divided.of(whole) != Divided.ANYTHING) {
      return Optional.empty();
    }
    CountedParts parts = new CountedParts(whole, counts, Divided.ANYTHING);
    parts.signs.add(ListSign.LED);
    parts.read(text, at, false);
    return parts.values().size() > 1
            && new Distance(parts.sum(), whole.value()).isNear()
            && SlipOfParts.isWrong(parts)
        ? Optional.of(parts)
        : Optional.empty();
  }

  private static boolean isLed(WrittenCount first) {
    String between = first.between();
    if (between.indexOf('按') < 0 && between.indexOf('从') < 0) {
      return false;
    }
    for (String lead : first.leads()) {
      if (BY.matcher(lead).matches()) {
        return true;
      }
    }
    return false;
  }

  /** The count that those between it and another one add up to; null where there is none. */
  private static WrittenCount divided(
      int at, List<WrittenCount> counts, List<WrittenCount> previous) {
    WrittenCount first = counts.get(at);
    BigDecimal sum = BigDecimal.ZERO;
    int parts = 0;
    for (int i = at + previous.size() - 1; i >= 0; i--) {
      WrittenCount one = i < previous.size() ? previous.get(i) : counts.get(i - previous.size());
      if (one.depth() != first.depth() || !one.hasUnitOf(first)) {
        continue;
      }
      boolean whole = parts > 1 && one.value().compareTo(BigDecimal.TEN) >= 0 && !one.rough();
      if (whole && one.value().compareTo(sum) == 0 && !one.name().startsWith("其中")) {
        return one;
      }
      sum = sum.add(one.value());
      parts++;
    }
    return null;
  }
}
