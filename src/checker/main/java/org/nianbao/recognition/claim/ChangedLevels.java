package org.nianbao.recognition.claim;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nianbao.chinese.ChineseNumerals;

/**
 * Changes that a sentence gives of two counts of a like thing, one of which it says to be another
 * year's: 2021年新收45件，2022年新收36件，降幅25%; 是2017年的三倍. Whatever the words between are, a change that
 * follows from no two counts of the paragraph so far is wrong.
 */
final class ChangedLevels {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** How far off a multiple may be written: 2.1 times are 两倍. */
  private static final BigDecimal OF_TIMES = new BigDecimal("0.35");

  /** The counts of the sentences before that are kept; bounds the work on long paragraphs. */
  private static final int MOST_COUNTS = 24;

  private static final String UNITS = "(件|条|篇|份|则|个|次|期|宗|起|项|人|场|人次)";

  private static final Pattern CHANGE =
      Pattern.compile(
          "(增加|增长|上升|增幅|提高|多|涨幅|升幅|减少|下降|降低|降幅|少|回落|减幅)(?:了|为|达|达到|是|有)?(?:(\\d{1,7})"
              + UNITS
              + "|"
              + WrittenRatio.PERCENT
              + ")(?!以上|左右|多|余|以内)");

  private static final Pattern TIMES =
      Pattern.compile(
          "(?:是|为|达到?|相当于)(?:了)?[^\\d,，。;；:：]{0,8}(?:20\\d{2}年度?)?[^\\d,，。;；:：]{0,6}的([两二三四五六七八九十]|\\d{1,2}(?:\\.\\d)?)倍(?!多|以上|左右)");

  private static final String FEWER = "减降少回落";

  /** A level of another year: not those that were carried over from it. */
  private static final Pattern OTHER_YEAR =
      Pattern.compile("(?:上一?年度?|去年|前一年|上年度|(20\\d{2})年度?)(?:同期)?");

  private static final Pattern CARRIED = Pattern.compile("结转|转入|转来|留下|遗留|接转|带入|带来|未办|没办|跨年|顺延|递延");

  /** What says nothing of what is counted. */
  private static final Pattern NOTHING =
      Pattern.compile(
          "20\\d{2}年度?|相[比较]|上一?年度?|去年|今年|本年度?|全年|当年|年内|同期|前一年|[的为是有共达仅则了与和比较从由,，]|全[市县区州省局]|我[局市县区镇办委]|本[局机关]");

  /** A count with the words before it. */
  private record Level(BigDecimal value, String unit, String thing, boolean other, int clause) {}

  private final int year;
  private final List<Level> levels = new ArrayList<>();
  private int clauses;

  /** Over a paragraph of the report of a year. */
  ChangedLevels(int year) {
    this.year = year;
  }

  /** The changes of the next sentence, as {@link NormalText} has it, that are wrong. */
  List<WrittenRatio> in(String sentence) {
    List<WrittenRatio> wrong = new ArrayList<>();
    if (Measured.isIn(sentence)) {
      for (String clause : sentence.split("[,;:()。!?]", -1)) {
        clauses++;
        clause(clause, wrong);
      }
    }
    while (levels.size() > MOST_COUNTS) {
      levels.remove(0);
    }
    return wrong;
  }

  private void clause(String clause, List<WrittenRatio> wrong) {
    Matcher change = CHANGE.matcher(clause);
    boolean changes = change.find();
    Matcher times = TIMES.matcher(clause);
    boolean multiplied = times.find();
    String rest = changes ? clause.substring(0, change.start()) : clause;
    for (WrittenCount count : WrittenCount.in(rest)) {
      if (!count.rough()) {
        add(count);
      }
    }
    boolean rough = changes && isRough(rest);
    if (changes && !rough && !clause.contains("百分点")) {
      changed(change, wrong);
    } else if (multiplied) {
      times(times, wrong);
    }
  }

  private static boolean isRough(String before) {
    return before.endsWith("约")
        || before.endsWith("近")
        || before.endsWith("超过")
        || before.endsWith("累计");
  }

  private void add(WrittenCount count) {
    boolean other = false;
    String words = count.name();
    Matcher named = OTHER_YEAR.matcher(words);
    while (named.find()) {
      other = named.group(1) == null || Integer.parseInt(named.group(1)) != year;
    }
    if (words.contains("今年") || words.contains("本年") || words.contains(year + "年")) {
      other = false;
    }
    if (!CARRIED.matcher(words + count.after()).find()) {
      String thing = NOTHING.matcher(words).replaceAll("");
      String behind = NOTHING.matcher(count.after()).replaceAll("");
      levels.add(new Level(count.value(), count.unit(), thing + "|" + behind, other, clauses));
    }
  }

  private void changed(Matcher change, List<WrittenRatio> wrong) {
    boolean percent = change.group(2) == null;
    BigDecimal given = new BigDecimal(percent ? change.group(4) : change.group(2));
    boolean fewer = FEWER.indexOf(change.group(1).charAt(0)) >= 0;
    Optional<Level[]> pair = pair(percent ? "" : change.group(3));
    if (pair.isEmpty()) {
      return;
    }
    Level now = pair.get()[0];
    Level before = pair.get()[1];
    BigDecimal signed = fewer ? given.negate() : given;
    BigDecimal more = now.value().subtract(before.value());
    WrittenRatio ratio =
        percent
            ? WrittenRatio.growth(fewer ? "减少" : "增加", change.group(4), more, before.value())
            : WrittenRatio.change(signed, change.group(3), now.value(), before.value());
    boolean fits = false;
    for (Level one : levels) {
      for (Level other : levels) {
        fits |= one.unit().equals(other.unit()) && follows(signed, percent, one, other);
      }
    }
    if (!fits && !ratio.due().isEmpty()) {
      wrong.add(ratio);
    }
  }

  /** Whether a change follows from two counts. */
  private static boolean follows(BigDecimal given, boolean percent, Level now, Level before) {
    BigDecimal more = now.value().subtract(before.value());
    if (!percent) {
      return more.compareTo(given) == 0;
    }
    if (before.value().signum() == 0) {
      return false;
    }
    BigDecimal due = more.multiply(HUNDRED).divide(before.value(), MathContext.DECIMAL64);
    BigDecimal margin = BigDecimal.ONE.movePointLeft(given.scale());
    return due.subtract(given).abs().compareTo(margin) <= 0;
  }

  private void times(Matcher times, List<WrittenRatio> wrong) {
    Optional<Level[]> pair = pair("");
    if (pair.isEmpty() || pair.get()[1].value().signum() == 0) {
      return;
    }
    String written = times.group(1);
    BigDecimal given =
        Character.isDigit(written.charAt(0))
            ? new BigDecimal(written)
            : BigDecimal.valueOf(ChineseNumerals.value(written));
    for (Level one : levels) {
      for (Level other : levels) {
        if (other.value().signum() > 0 && isTimes(given, one, other)) {
          return;
        }
      }
    }
    Level now = pair.get()[0];
    Level before = pair.get()[1];
    BigDecimal due = now.value().divide(before.value(), MathContext.DECIMAL32);
    String words =
        now.value().toPlainString()
            + "÷"
            + before.value().toPlainString()
            + "＝"
            + due.setScale(2, RoundingMode.HALF_UP).toPlainString();
    wrong.add(
        new WrittenRatio(
            true, given, "倍", List.of(new WrittenRatio.Worked(words, due, BigDecimal.ZERO))));
  }

  private static boolean isTimes(BigDecimal given, Level now, Level before) {
    BigDecimal due = now.value().divide(before.value(), MathContext.DECIMAL32);
    return due.subtract(given).abs().compareTo(OF_TIMES) <= 0;
  }

  /**
   * The count that a change is of and the one that it is against: the last ones before it of a like
   * thing, of which one says that it is another year's.
   *
   * @param unit the measure word of the change; empty where it has none
   */
  private Optional<Level[]> pair(String unit) {
    Level now = null;
    Level before = null;
    for (int i = levels.size() - 1; i >= 0 && (now == null || before == null); i--) {
      Level level = levels.get(i);
      if (!unit.isEmpty() && !level.unit().equals(unit)) {
        continue;
      }
      if (level.other() && before == null) {
        before = level;
      } else if (!level.other() && now == null) {
        now = level;
      }
    }
    boolean near =
        now != null
            && before != null
            && now.unit().equals(before.unit())
            && clauses - Math.max(now.clause(), before.clause()) <= 1
            && isLike(now.thing(), before.thing());
    return near ? Optional.of(new Level[] {now, before}) : Optional.empty();
  }

  /** Whether two counts are of a like thing: one has no words of its own, or both have the same. */
  private static boolean isLike(String one, String other) {
    return one.equals("|")
        || other.equals("|")
        || one.contains(key(other))
        || other.contains(key(one));
  }

  /** The last two characters of what is counted, before its number or else behind it. */
  private static String key(String thing) {
    int bar = thing.indexOf('|');
    String words = bar > 0 ? thing.substring(0, bar) : thing.substring(1);
    return words.length() > 2 ? words.substring(words.length() - 2) : words;
  }
}
