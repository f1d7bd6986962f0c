package org.nianbao.recognition.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Sentences with numerals of their own that divide the total before them:
 * 全年公开信息共36条。一是机构信息共9条。二是工作信息共39条.
 */
final class EnumeratedCounts {

  private static final Pattern NUMERAL =
      Pattern.compile("^(?:其中,?:?)?(?:第?[一二三四五六七八九][是、]|\\([一二三四五六七八九1-9]\\)|[1-9][.、])");

  private static final Pattern FIRST = Pattern.compile("^(?:其中,?:?)?(?:第?一[是、]|\\([一1]\\)|1[.、])");

  private static final Pattern TOTAL = Pattern.compile("(?:共|共计|合计|总计|总数|累计)(?:达|为)?$");

  private WrittenCount whole;
  private final List<BigDecimal> parts = new ArrayList<>();

  /**
   * The parts that the next sentence makes too many.
   *
   * @param text the sentence
   * @param counts its counts
   * @param previous those of the sentence before
   */
  Optional<WrittenItems> next(String text, List<WrittenCount> counts, List<WrittenCount> previous) {
    if (!NUMERAL.matcher(text).find()) {
      whole = null;
      return Optional.empty();
    }
    if (FIRST.matcher(text).find()) {
      parts.clear();
      whole = previous.size() == 1 && isTotal(previous.get(0)) ? previous.get(0) : null;
    }
    if (whole == null) {
      return Optional.empty();
    }
    WrittenCount part = null;
    for (WrittenCount count : counts) {
      if (count.hasUnitOf(whole) && count.depth() == 0) {
        if (part != null || count.rough()) {
          whole = null; // which of them is the part is not known
          return Optional.empty();
        }
        part = count;
      }
    }
    if (part == null) {
      return Optional.empty();
    }
    parts.add(part.value());
    Distance off = new Distance(SlipOfParts.sum(parts), whole.value());
    if (parts.size() < 2 || off.sum().compareTo(off.whole()) <= 0 || !off.isNear()) {
      return Optional.empty();
    }
    WrittenItems items = WrittenItems.ofAll(whole, parts);
    whole = null;
    return Optional.of(items);
  }

  private static boolean isTotal(WrittenCount count) {
    return !count.rough()
        && count.depth() == 0
        && TOTAL.matcher(count.name()).find()
        && !Divided.isCompared(count)
        && !Divided.isOfTables(count);
  }
}
