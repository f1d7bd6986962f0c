package org.nianbao.recognition.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads counts that a sentence adds up itself: 第一季度5件，第二季度9件，全年共24件. */
final class WrittenSums {

  private static final Pattern SUM =
      Pattern.compile(
          "[,，、;；](全年)?(?:(?:以上|这|上述)?[两二三四五六七八九十](?:项|者|家|个|类|处|地|种)(?:单位|部门|机关)?|以上)?(?:总共|共|合计|共计|总计)(?:计|有|为)?(收到[^\\d,，。;；]{0,12}|受理[^\\d,，。;；]{0,12})?(\\d{1,9})("
              + WrittenParts.UNITS
              + ")(?![次年月])");

  private static final Pattern SEPARATOR = Pattern.compile("[,，、;；]+(?:和|及|以及)?");
  private static final Pattern AND = Pattern.compile("和|及|与|以及");
  private static final Pattern YEAR = Pattern.compile("20\\d{2}年度?");
  private static final Pattern SEASONS = Pattern.compile("季度|半年|月");

  private WrittenSums() {}

  /** The sums of a sentence that do not come out, with what they add up. */
  static List<WrittenItems> in(String sentence) {
    if (sentence.indexOf('共') < 0 && sentence.indexOf('计') < 0) {
      return List.of();
    }
    String text = YEAR.matcher(sentence).replaceAll("年度");
    List<WrittenItems> found = new ArrayList<>();
    Matcher sum = SUM.matcher(text);
    while (sum.find()) {
      BigDecimal total = new BigDecimal(sum.group(3));
      Stretch run = before(text, sum.start(), sum.group(4));
      boolean plain = sum.group(1) == null && sum.group(2) == null;
      if ((plain || run.seasons()) && run.counts().size() > 1) {
        wrong(run, total)
            .ifPresent(
                counts ->
                    found.add(
                        new WrittenItems(
                            "sum",
                            total,
                            sum.group(3) + sum.group(4),
                            false,
                            false,
                            counts,
                            true)));
      }
    }
    return found;
  }

  /**
   * Counts with one measure word, one behind the other.
   *
   * @param counts the counts
   * @param seasons whether they are of parts of the year
   * @param all these and every other count with the measure word that stands before
   */
  private record Stretch(List<BigDecimal> counts, boolean seasons, List<BigDecimal> all) {}

  private static Stretch before(String text, int end, String unit) {
    List<BigDecimal> counts = new ArrayList<>();
    List<BigDecimal> all = new ArrayList<>();
    boolean seasons = false;
    Matcher part = WrittenParts.PART.matcher(text);
    int next = -1;
    int at = 0;
    while (at < end && part.region(at, end).find()) {
      boolean joined =
          next >= 0
              && (SEPARATOR.matcher(text.substring(next, part.start())).matches()
                  || (next == part.start() && AND.matcher(part.group(1)).lookingAt()));
      boolean counted = part.group(3) == null && part.group(4).equals(unit);
      boolean season = SEASONS.matcher(part.group(1)).find();
      if (!joined || !counted || (season && !seasons)) {
        counts.clear();
        seasons = false;
      }
      if (counted) {
        counts.add(new BigDecimal(part.group(2)));
        all.add(new BigDecimal(part.group(2)));
        seasons |= season;
      }
      next = part.end();
      at = part.end();
    }
    return next == end
        ? new Stretch(List.copyOf(counts), seasons, List.copyOf(all))
        : new Stretch(List.of(), false, List.of());
  }

  /** The counts, where no last ones of them, or of all before, add up to the total. */
  private static Optional<List<BigDecimal>> wrong(Stretch run, BigDecimal total) {
    List<BigDecimal> all = run.seasons() ? run.counts() : run.all();
    for (int i = 0; i < (run.seasons() ? 1 : all.size()); i++) {
      if (WrittenParts.sum(all.subList(i, all.size())).compareTo(total) == 0) {
        return Optional.empty();
      }
    }
    return Optional.of(run.counts());
  }
}
