package org.nianbao.recognition.claim;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nianbao.wording.PhraseFinder;

/**
 * Shares in other words than 占…%, right behind what they are of: 企业7件，过半数; 不予公开3件，比例为21%;
 * 自然人19件，超过九成. They are wrong where they are so of nothing that the sentence or the tables give.
 */
final class RoughShares {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private static final Map<String, Integer> PERCENT =
      Map.ofEntries(
          Map.entry("半数", 50),
          Map.entry("一半", 50),
          Map.entry("半", 50),
          Map.entry("一成", 10),
          Map.entry("两成", 20),
          Map.entry("二成", 20),
          Map.entry("三成", 30),
          Map.entry("四成", 40),
          Map.entry("五成", 50),
          Map.entry("六成", 60),
          Map.entry("七成", 70),
          Map.entry("八成", 80),
          Map.entry("九成", 90));

  private static final String COUNT =
      "(?<![\\d.])(\\d{1,7})(件|条|篇|份|则|个|次|期|宗|起|项|人|场)(?:申请)?[,(、]?";

  private static final String SHARE = "(?:(?:约)?(?:占|占比|比例|比重|份额)(?:[^\\d,;:()。%成半]{0,10}?))";

  private static final Pattern ROUGH =
      Pattern.compile(
          COUNT
              + SHARE
              + "?(超过?|逾|达到?|大约|约|接近|将近|近|不到|不足|过)?(半数|一半|半|[一二两三四五六七八九]成)(以上|多|左右)?(?=[,;。)]|$)");

  private static final Pattern EXACT =
      Pattern.compile(COUNT + "(?:比例|比重|占比|份额)(?:为|是|达到?|约为|约|有)?" + WrittenRatio.PERCENT);

  private static final Pattern WHOLE =
      Pattern.compile("(?<![\\d.第])(\\d{1,9})(件|条|篇|份|则|个|次|期|宗|起|项|人|场)(?![次年月])");

  private static final PhraseFinder OTHER_YEARS = new PhraseFinder(List.of("上年", "去年", "同比"));

  private RoughShares() {}

  /** Whether a text may have any. */
  static boolean mayBe(String text) {
    return text.indexOf('成') >= 0
        || text.indexOf('半') >= 0
        || ((text.contains("比例") || text.contains("比重") || text.contains("占比"))
            && text.indexOf('%') >= 0);
  }

  /**
   * The shares of a sentence, as {@link NormalText} has it, that are wrong.
   *
   * @param wholes numbers of requests that the tables and the paragraph give
   */
  static List<WrittenRatio> in(String sentence, List<BigDecimal> wholes) {
    List<WrittenRatio> wrong = new ArrayList<>();
    if (!mayBe(sentence) || OTHER_YEARS.isIn(sentence)) {
      return wrong;
    }
    Matcher exact = EXACT.matcher(sentence);
    while (exact.find()) {
      BigDecimal part = new BigDecimal(exact.group(1));
      List<BigDecimal> all = wholes(sentence, part, exact.group(2), wholes);
      Optional<WrittenRatio> none = WrittenRatio.ofNone(part, exact.group(3), all);
      if (none.isPresent()) {
        wrong.add(none.get());
      }
    }
    Matcher rough = ROUGH.matcher(sentence);
    while (rough.find()) {
      BigDecimal part = new BigDecimal(rough.group(1));
      rough(rough, part, wholes(sentence, part, rough.group(2), wholes), wrong);
    }
    return wrong;
  }

  private static void rough(
      Matcher rough, BigDecimal part, List<BigDecimal> wholes, List<WrittenRatio> wrong) {
    BigDecimal given = BigDecimal.valueOf(PERCENT.get(rough.group(4)));
    String word = rough.group(3) == null ? "" : rough.group(3);
    boolean over = "超过逾".contains(word) && !word.isEmpty();
    over |= rough.group(5) != null && !rough.group(5).equals("左右");
    boolean under = word.startsWith("不") || word.endsWith("近");
    List<WrittenRatio.Worked> due = new ArrayList<>();
    for (BigDecimal whole : wholes) {
      BigDecimal percent = part.multiply(HUNDRED).divide(whole, MathContext.DECIMAL64);
      int low = over ? 0 : word.startsWith("不") ? -100 : under ? -10 : -5;
      int high = under ? 0 : over ? 100 : 9;
      BigDecimal off = percent.subtract(given);
      if (off.doubleValue() >= low - 0.5 && off.doubleValue() <= high + 0.5) {
        return;
      }
      due.add(
          new WrittenRatio.Worked(
              Ratios.shown(part, whole, percent), percent.movePointLeft(1), BigDecimal.ZERO));
    }
    if (!due.isEmpty()) {
      wrong.add(new WrittenRatio(false, given.movePointLeft(1).stripTrailingZeros(), "成", due));
    }
  }

  /** What a part may be a share of: the larger counts of its sentence, and those of requests. */
  private static List<BigDecimal> wholes(
      String sentence, BigDecimal part, String unit, List<BigDecimal> requests) {
    List<BigDecimal> wholes = new ArrayList<>();
    Matcher whole = WHOLE.matcher(sentence);
    while (whole.find()) {
      add(new BigDecimal(whole.group(1)), part, whole.group(2).equals(unit), wholes);
    }
    if (!wholes.isEmpty() || sentence.contains("申请") || sentence.contains("办结")) {
      for (BigDecimal one : "件宗份".contains(unit) ? requests : List.<BigDecimal>of()) {
        add(one, part, true, wholes);
      }
    }
    return wholes;
  }

  private static void add(BigDecimal whole, BigDecimal part, boolean like, List<BigDecimal> all) {
    if (like && whole.compareTo(part) > 0 && !all.contains(whole)) {
      all.add(whole);
    }
  }
}
