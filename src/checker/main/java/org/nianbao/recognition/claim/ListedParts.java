package org.nianbao.recognition.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is listed behind a count with its measure word, and whether it can be the parts of it. */
final class ListedParts {

  static final String UNITS =
      "人次|条次|件次|篇次|场次|批次|人|名|条|件|篇|则|期|场|次|处|项|份|个(?!工作日|月|小时|百分点|方面|部分|环节|步骤)|台|套|部|家|宗|起|例|类|种|册|户";

  static final Pattern PART =
      Pattern.compile("\\G([^\\d,，;；:：。%]{0,32}?)(\\d{1,9})(余|多)?(" + UNITS + ")(?![年月日])");

  private static final Pattern NEXT =
      Pattern.compile(
          "\\G[^\\d,，、;；。:：]{0,4}(?:[,，]?占[^\\d,，。;；]{0,6}\\d+(?:\\.\\d+)?%)?([,，、;；]+)(?:和|及|以及|另有|另)?");

  /** What the grammar of requests and disputes reads, which knows the tables. */
  private static final Pattern OF_TABLES =
      Pattern.compile("申请人|自然人|公民|法人|予以公开|部分公开|无法|其他处理|结果维持|纠正|驳回|撤诉|审结|结转|新收|起诉");

  /** Measure words of what may be published in several ways at once. */
  private static final String PUBLISHED = "条次件次篇次";

  /** A verb with which a clause begins to tell something else. */
  private static final Pattern OTHER_THING =
      Pattern.compile(
          "^(?:在|通过)?.{0,16}(?:推送|发布|公开|刊发|播出|召开|举办|开展|组织|印发|接待|发放|受理|收到|办理|邀请|参加|更新|制作)");

  private static final Pattern NO_OTHERS = Pattern.compile("\\G[,，、;；]?(?:没有|无)其他");

  /** What the name of a part may say of the list. */
  private enum Sign {
    /** Not all is listed, or it is counted in another way. */
    SOME(
        "其中|^包括|包含|^主要|主要(?:是|有|涉及)|^重点(?!领域)|等$|等各|^如|例如|^含|内含|同比|上年|去年|^较|^比|累计|^共|合计|总计|^均|^每|约$"),
    REST("其他|其它|其余|余下|剩余"),
    EARLIER("累计|上年"),
    EACH("分别"),
    DONE("^已"),
    TO_DO("^(?:正在|尚|仍|还|其余|剩余|未)"),
    /** A way of publishing, which another part may be, too. */
    WAY(WrittenParts.WAY.pattern()),
    CHANNEL("网|信函|邮|当面|现场|传真|窗口|平台|线上|线下|来信|来访|企业|机构|个人|组织|季度|上半年|下半年"),
    /** The list was left at a count that may be of something else. */
    CUT("(?!)"),
    /** Some first parts are all there is. */
    BALANCED("(?!)");

    private final Pattern words;

    Sign(String words) {
      this.words = Pattern.compile(words);
    }
  }

  private final List<BigDecimal> counts = new ArrayList<>();
  private final Set<Sign> signs = EnumSet.noneOf(Sign.class);
  private final String text;
  private final BigDecimal whole;
  private final String unit;
  private int end;

  private ListedParts(String text, BigDecimal whole, String unit) {
    this.text = text;
    this.whole = whole;
    this.unit = unit;
  }

  /**
   * The parts that a text lists from a place on.
   *
   * @param whole the whole
   * @param unit its measure word
   * @param grouped whether only the first count of each group between semicolons is one
   */
  static ListedParts at(String text, int from, BigDecimal whole, String unit, boolean grouped) {
    ListedParts list = new ListedParts(text, whole, unit);
    list.read(from, grouped);
    return list;
  }

  private void read(int from, boolean grouped) {
    int stop = text.indexOf('。', from) < 0 ? text.length() : text.indexOf('。', from);
    boolean groups = grouped && text.substring(from, stop).contains(";");
    int at = from;
    Matcher part = PART.matcher(text);
    Matcher next = NEXT.matcher(text);
    boolean alike = false;
    boolean paused = false;
    end = from;
    while (part.region(at, text.length()).lookingAt()) {
      String name = part.group(1);
      boolean own = isOwn(part.group(4));
      boolean toDo = Sign.TO_DO.words.matcher(name).find(); // 已办结75条，正在办理5条
      boolean other = !toDo && OTHER_THING.matcher(name).find();
      if (!own || part.group(3) != null || OF_TABLES.matcher(name).find()) {
        sign(Sign.SOME, own);
        return;
      }
      if (other && !alike && !paused && !counts.isEmpty()) {
        signs.add(Sign.CUT);
        return;
      }
      alike |= other && counts.isEmpty();
      for (Sign sign : Sign.values()) {
        sign(sign, sign.words.matcher(name).find());
      }
      counts.add(new BigDecimal(part.group(2)).multiply(times(name)));
      end = part.end();
      if (groups) {
        int group = text.indexOf(';', end);
        if (group < 0 || group > stop) {
          end = stop;
          return;
        }
        at = group + 1;
        continue;
      }
      if (!next.region(end, text.length()).lookingAt()) {
        sign(Sign.SOME, text.startsWith("等", end));
        return;
      }
      if (next.group(1).contains(";")) {
        return;
      }
      paused = next.group(1).equals("、");
      sign(Sign.BALANCED, counts.size() > 1 && sum().compareTo(whole) == 0);
      at = next.end();
    }
  }

  private void sign(Sign sign, boolean given) {
    if (given) {
      signs.add(sign);
    }
  }

  /** 12名 and 12人 are two measure words, 90条次 is one of 条. */
  private boolean isOwn(String other) {
    return other.equals(unit) || other.equals(unit + "次") || unit.equals(other + "次");
  }

  /** 甲局、乙局和丙镇各1件: three times one. */
  private static BigDecimal times(String name) {
    long names = name.chars().filter(c -> c == '、' || c == '和' || c == '与').count();
    return BigDecimal.valueOf(name.endsWith("各") ? 1 + names : 1);
  }

  BigDecimal sum() {
    return WrittenParts.sum(counts);
  }

  /** Whether they may be parts of the whole together with what was counted before it. */
  boolean mayBeOf(BigDecimal more) {
    return more.signum() > 0 && sum().compareTo(whole.add(more)) <= 0;
  }

  /**
   * Whether they can be no parts of the whole.
   *
   * @param closing whether what leads the list says that it is of all
   */
  boolean isWrong(boolean closing) {
    int more = sum().compareTo(whole);
    boolean ways = signs.contains(Sign.WAY) && PUBLISHED.contains(unit);
    if (counts.size() == 1) {
      return more > 0 && !ways && !signs.contains(Sign.EARLIER);
    }
    if (counts.isEmpty()
        || more == 0
        || signs.contains(Sign.SOME)
        || signs.contains(Sign.BALANCED)
        || (signs.contains(Sign.CUT) && more < 0)) {
      return false;
    }
    if (more > 0) {
      return !ways || isMistyped() || closing;
    }
    return isMistyped()
        || signs.contains(Sign.REST)
        || closing
        || NO_OTHERS.matcher(text).region(end, text.length()).lookingAt()
        || WrittenParts.isNearly(counts.size(), sum(), whole);
  }

  /** 问题4个，已解决2个，其余1个: how far all of them are. */
  boolean isWrongProgress() {
    return signs.contains(Sign.DONE)
        && signs.contains(Sign.TO_DO)
        && counts.stream().allMatch(c -> c.compareTo(whole) < 0)
        && isWrong(true);
  }

  /** The same where no word leads the list: 活动62场，市级3场、区县18场、镇街31场 is one digit off. */
  boolean isWrongRun() {
    boolean all = counts.size() > 2 && counts.stream().allMatch(c -> c.compareTo(whole) < 0);
    boolean run = signs.contains(Sign.EACH) || (all && !unit.equals("次"));
    boolean plain =
        !signs.contains(Sign.SOME) && !signs.contains(Sign.CUT) && !signs.contains(Sign.BALANCED);
    return run && plain && isMistyped();
  }

  /** The same where one thing may be in several parts: 36件申请涉及征地15件、教育9件、其他13件. */
  boolean isWrongOverlap() {
    return counts.size() > 2
        && !signs.contains(Sign.SOME)
        && sum().compareTo(whole) != 0
        && (signs.contains(Sign.REST) || isMistyped());
  }

  /** Whether their names are those by which requests are divided, which the grammar reads. */
  boolean isOfRequests() {
    return signs.contains(Sign.CHANNEL);
  }

  /** Whether the whole is the sum with one digit wrong, or with its digits exchanged. */
  private boolean isMistyped() {
    String one = sum().toPlainString();
    String other = whole.toPlainString();
    if (one.length() != other.length() || one.length() < 2 || one.equals(other)) {
      return false;
    }
    long off = 0;
    for (int i = 0; i < one.length(); i++) {
      off += one.charAt(i) == other.charAt(i) ? 0 : 1;
    }
    BigDecimal difference = sum().subtract(whole).abs();
    boolean near = difference.multiply(BigDecimal.valueOf(4)).compareTo(whole) <= 0;
    return Mistyped.isLikely(sum(), whole) || (off == 1 && near);
  }

  WrittenItems items() {
    return new WrittenItems(
        "sum", whole, whole.toPlainString() + unit, false, false, counts, counts.size() > 1);
  }
}
