package org.nianbao.recognition.claim;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nianbao.facts.ClaimRatio;
import org.nianbao.facts.Fact;
import org.nianbao.facts.RatioReading;
import org.nianbao.wording.PhraseFinder;
import org.nianbao.wording.Wording;

/**
 * A change or share that a sentence gives with all the numbers that it follows from, whatever they
 * count: 326条，比上年的281条增长16%; 326条，其中月报12条，占3.7%.
 *
 * @param growth whether it is a change against an earlier year
 * @param number the number given; below zero for a decline
 * @param unit its sign or measure word
 * @param due what it may be by the sentence's own numbers, and how that is worked out
 */
record WrittenRatio(boolean growth, BigDecimal number, String unit, List<Worked> due) {

  /**
   * A number as worked out.
   *
   * @param words how: 52÷274＝18.98%
   * @param value the number
   * @param margin how far off it may be written
   */
  record Worked(String words, BigDecimal value, BigDecimal margin) {

    private boolean fits(BigDecimal number) {
      return value.subtract(number).abs().compareTo(margin) <= 0;
    }
  }

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal TOLERANCE = new BigDecimal("0.05");

  static final String UNIT = "(件|条|篇|份|则|个|次|期|宗|起|项)";
  private static final String UP = "增加|增长|上升|增幅|多|提高";
  static final String CHANGE = "(" + UP + "|减少|下降|降低|降幅|少|回落)";
  static final String PERCENT = "(\\d{1,4}(?:\\.\\d{1,3})?)%";

  static final String YEAR = "(?:上一?年度?|去年|20\\d{2}年度?)(?:同期)?";

  /** 326条，比上年的281条增加45条，增长16%; 19件，上年为25件，下降24%. */
  private static final Pattern GROWTH =
      Pattern.compile(
          "(?<![\\d.])(\\d{1,9})"
              + UNIT
              + "[,，(（]?(?:(?:同比|相比|比|较|与)?(?:于)?"
              + YEAR
              + ")(?:的|为|是|有|收到)?[(（]?(\\d{1,9})\\2[)）]?(?:相比|比较)?[,，]?(?:同比)?"
              + CHANGE
              + "(?:了)?(?:(\\d{1,9})\\2|"
              + PERCENT
              + ")(?:[,，、(（]?(?:同比|比例|幅度)?"
              + CHANGE
              + "(?:了|为|达)?"
              + PERCENT
              + ")?");

  private static final Pattern SHARE =
      Pattern.compile(
          "(?<![\\d.])(\\d{1,9})" + UNIT + "[,，(（]?(?:约)?占[^\\d,，。;；:：()（）%]{0,14}?" + PERCENT);

  /** 合格16份，合格率94.1%. */
  private static final Pattern RATE =
      Pattern.compile(
          "([^\\d,，。;；:：、()（）的%]{2,4})的?(?:有|共|为)?(\\d{1,9})"
              + UNIT
              + "[,，(（]\\1率(?:为|达到|达|是)?"
              + PERCENT);

  private static final Pattern COUNT =
      Pattern.compile("(?<![\\d.第])(\\d{1,9})" + UNIT + "(?![次年月])");

  /** What shares are read of by the grammar, which knows the tables. */
  private static final PhraseFinder OF_REQUESTS =
      new PhraseFinder(List.of("申请", "答复", "办结", "复议", "诉讼", "受理"));

  WrittenRatio {
    due = List.copyOf(due);
  }

  /** The numbers of a sentence that do not follow from what it gives. */
  static List<WrittenRatio> in(String sentence) {
    return in(sentence, List.of());
  }

  /**
   * The same where what is counted may be a share of what others give.
   *
   * @param wholes numbers of requests that the tables and the paragraph give
   */
  static List<WrittenRatio> in(String sentence, List<BigDecimal> wholes) {
    List<WrittenRatio> found = new ArrayList<>();
    boolean compared =
        sentence.contains("上年") || sentence.contains("去年") || sentence.contains("20");
    if (compared
        && (sentence.indexOf('增') >= 0
            || sentence.indexOf('降') >= 0
            || sentence.indexOf('少') >= 0
            || sentence.indexOf('多') >= 0)) {
      growths(sentence, found);
      if (sentence.indexOf('%') >= 0) {
        BaseBehind.growths(sentence, found);
      }
    }
    if (sentence.contains("占") && sentence.indexOf('%') >= 0) {
      boolean requests = OF_REQUESTS.isIn(sentence);
      if (!requests || !wholes.isEmpty()) {
        shares(sentence, wholes, found);
      }
    }
    if (sentence.indexOf('率') >= 0 && sentence.indexOf('%') >= 0) {
      rates(sentence, found);
    }
    if (sentence.indexOf('至') >= 0 || sentence.indexOf('到') >= 0) {
      ChangedCount.in(sentence, found);
    }
    List<WrittenRatio> wrong = new ArrayList<>();
    for (WrittenRatio ratio : found) {
      if (!ratio.isDue()) {
        wrong.add(ratio);
      }
    }
    return wrong;
  }

  private static void growths(String sentence, List<WrittenRatio> found) {
    Matcher growth = GROWTH.matcher(sentence);
    while (growth.find()) {
      BigDecimal now = new BigDecimal(growth.group(1));
      BigDecimal before = new BigDecimal(growth.group(3));
      BigDecimal more = now.subtract(before);
      if (growth.group(5) != null) {
        BigDecimal given = signed(growth.group(4), growth.group(5));
        found.add(change(given, growth.group(2), now, before));
      }
      if (growth.group(6) != null) {
        found.add(growth(growth.group(4), growth.group(6), more, before));
      }
      if (growth.group(8) != null) {
        found.add(growth(growth.group(7), growth.group(8), more, before));
      }
    }
  }

  private static void rates(String sentence, List<WrittenRatio> found) {
    Matcher rate = RATE.matcher(sentence);
    while (rate.find()) {
      BigDecimal part = new BigDecimal(rate.group(2));
      List<Worked> due = new ArrayList<>();
      Matcher count = COUNT.matcher(sentence);
      while (count.find() && count.start() < rate.start()) {
        BigDecimal whole = new BigDecimal(count.group(1));
        boolean some = whole.signum() > 0 && whole.compareTo(part) >= 0;
        if (count.group(2).equals(rate.group(3)) && some) {
          due.add(quotient(part, whole, rate.group(4)));
        }
      }
      if (!due.isEmpty()) {
        found.add(new WrittenRatio(false, new BigDecimal(rate.group(4)), "%", due));
      }
    }
  }

  static BigDecimal signed(String change, String number) {
    BigDecimal value = new BigDecimal(number);
    return change.matches(UP) ? value : value.negate();
  }

  /** A change in numbers: 增加45条. */
  static WrittenRatio change(BigDecimal given, String unit, BigDecimal now, BigDecimal before) {
    BigDecimal more = now.subtract(before);
    Worked worked = new Worked(now + "－" + before + "＝" + more, more, BigDecimal.ZERO);
    return new WrittenRatio(true, given, unit, List.of(worked));
  }

  static WrittenRatio growth(String change, String percent, BigDecimal more, BigDecimal before) {
    List<Worked> due = before.signum() == 0 ? List.of() : List.of(quotient(more, before, percent));
    return new WrittenRatio(true, signed(change, percent), "%", due);
  }

  private static void shares(String sentence, List<BigDecimal> wholes, List<WrittenRatio> found) {
    Set<Integer> parts = new HashSet<>();
    Matcher share = SHARE.matcher(sentence);
    while (share.find()) {
      parts.add(share.start());
    }
    share.reset();
    while (share.find()) {
      BigDecimal part = new BigDecimal(share.group(1));
      List<Worked> due = new ArrayList<>();
      for (BigDecimal whole : wholes) {
        if (whole.compareTo(part) > 0) {
          due.add(quotient(part, whole, share.group(3)));
        }
      }
      Matcher count = COUNT.matcher(sentence);
      while (count.find()) {
        BigDecimal whole = new BigDecimal(count.group(1));
        if (count.group(2).equals(share.group(2))
            && whole.compareTo(part) > 0
            && !parts.contains(count.start())) { // 网站2条，占4.5%，现场42条，占95.5%: of both
          due.add(quotient(part, whole, share.group(3)));
        }
      }
      if (!due.isEmpty()) {
        found.add(new WrittenRatio(false, new BigDecimal(share.group(3)), "%", due));
      }
    }
  }

  private static Worked quotient(BigDecimal part, BigDecimal whole, String written) {
    BigDecimal percent = part.multiply(HUNDRED).divide(whole, MathContext.DECIMAL64);
    BigDecimal digits = BigDecimal.ONE.movePointLeft(new BigDecimal(written).scale());
    return new Worked(Ratios.shown(part, whole, percent), percent, digits.max(TOLERANCE));
  }

  /**
   * A share that a part is of none of some wholes; nothing where it is of one, or there is none.
   */
  static Optional<WrittenRatio> ofNone(BigDecimal part, String percent, List<BigDecimal> wholes) {
    List<Worked> due = new ArrayList<>();
    for (BigDecimal whole : wholes) {
      if (whole.compareTo(part) >= 0 && whole.signum() > 0) {
        Worked one = quotient(part, whole, percent);
        if (!due.contains(one)) {
          due.add(one);
        }
      }
    }
    WrittenRatio ratio = new WrittenRatio(false, new BigDecimal(percent), "%", due);
    return due.isEmpty() || ratio.isDue() ? Optional.empty() : Optional.of(ratio);
  }

  /** Whether the grammar has read the same percentage. */
  boolean isAmong(List<RatioStatement> read) {
    for (RatioStatement other : unit.equals("%") ? read : List.<RatioStatement>of()) {
      if (other.percent().abs().compareTo(number.abs()) == 0) {
        return true;
      }
    }
    return false;
  }

  private boolean isDue() {
    for (Worked one : due) {
      if (one.fits(number)) {
        return true;
      }
    }
    return false;
  }

  /** The fact, with what its number may be. */
  List<Fact> facts(String key, ClaimPlace source) {
    List<Fact> facts = new ArrayList<>();
    facts.add(
        new ClaimRatio(
            key,
            growth,
            ClaimNames.of("listed.sum"),
            number,
            unit,
            source.section(),
            source.sentence(),
            source.place()));
    due.forEach(
        d ->
            facts.add(
                new RatioReading(
                    key,
                    Wording.calculation(d.words()),
                    d.value().subtract(d.margin()),
                    d.value().add(d.margin()))));
    return facts;
  }
}
