package org.nianbao.recognition.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the parts that a text lists, each a name and a count with one measure word:
 * 其中工作动态240条、通知公告140条.
 *
 * @param counts the counts
 * @param complete whether they are all there are, each counted once
 */
record WrittenParts(List<BigDecimal> counts, boolean complete) {

  static final String UNITS = "人次|条|件|篇|项|则|份|个|宗|例|起|元";

  /** A part; its name, its count, whether it is a rough one, its measure word. */
  static final Pattern PART =
      Pattern.compile(
          "([^\\d,;:、，；：。%]{0,30}?)(?:信息|类)?(?:共计|共|为)?(\\d{1,9})(余|多)?(" + UNITS + ")(?![次年月])");

  /** A part whose name may join several: 各区县、各部门网站58662条. */
  private static final Pattern LISTED = Pattern.compile(PART.pattern().replaceFirst("、", ""));

  /** What leads a list of parts. */
  private static final Pattern LIST =
      Pattern.compile(
          "\\G(?:[,，](?:同比|较|比|与上)[^,，。;；]{1,18})?[,，;；:：。]*(?:其中包括|其中|包括|包含|内含|含|具体为|具体是|具体包括|内容包括|内容为|分为|(?<=中[,，:：])|(?<=[:：])|[^,，。;；:：\\d]{0,8}分别(?:为|是)|按[^,，。\\d]{1,8}分(?:类)?|从[^,，。\\d]{1,8}看|分[^,，。\\d]{1,6}看)[,:，：]?");

  private static final Pattern NEXT =
      Pattern.compile("\\G(?:[,，]?占比?(?:为)?\\d+(?:\\.\\d+)?%)?[,;、，；]+(?:和|及|以及)?");

  /** Words that say that not all is listed, or that parts are listed of a part. */
  private static final Pattern SOME =
      Pattern.compile("其中|包括|包含|主要|重点|等(?:各?类|信息|内容|方面|领域|事项)*$|如|含|同比|上年|去年|较|比|累计");

  /** A further part that cannot be read. */
  private static final Pattern MORE =
      Pattern.compile("[^。;；]{0,30}?\\d(?:余|多)?(?:" + UNITS + ")(?![次年月])");

  private static final Pattern ELSEWHERE =
      Pattern.compile("^(?:在|通过|另?由).{2,20}(?:推送|发布|公开|刊发|播出)");

  private static final Pattern REST = Pattern.compile("^(?:和|及)?(?:其他|其它|其余|另外)|[等及和](?:其他|其它)");

  /** Ways of publishing: one item may go several, so that what they add up to says little. */
  static final Pattern WAY =
      Pattern.compile(
          "网站|官网|公众号|微信|微博|抖音|视频号|头条|平台|媒体|报纸|报刊|日报|晚报|电视|广播|公报|专栏|公示栏|公告栏|宣传栏|显示屏|电子屏|客户端|APP|app|账号|渠道|通过|利用|线上|线下");

  WrittenParts {
    counts = List.copyOf(counts);
  }

  /** Whether a text begins with what leads a list. */
  static boolean isLedBy(String text) {
    return LIST.matcher(text).find(0);
  }

  /**
   * The parts that are listed from a place on.
   *
   * @param unit the measure word of the whole
   * @param whole the whole
   * @param others names at which the list ends, since what they count is something else
   */
  static WrittenParts at(String text, int from, String unit, BigDecimal whole, Pattern others) {
    List<BigDecimal> counts = new ArrayList<>();
    Matcher list = LIST.matcher(text);
    if (!list.find(from)) {
      return new WrittenParts(counts, false);
    }
    int at = list.end();
    boolean ways = false;
    boolean some = false;
    boolean rest = false;
    boolean paused = false;
    boolean alike = false;
    int within = 0;
    Matcher part = LISTED.matcher(text);
    Matcher next = NEXT.matcher(text);
    while (part.region(at, text.length()).lookingAt()) {
      String name = part.group(1);
      boolean elsewhere = ELSEWHERE.matcher(name).find();
      if (paused && elsewhere && !alike) {
        break; // 其中工程54条；在公众号推送388条
      }
      if (others.matcher(name).find() || (isSome(name) && !counts.isEmpty())) {
        some = !paused;
        break;
      }
      if (part.group(3) != null || !part.group(4).equals(unit)) {
        some = true;
      } else {
        counts.add(new BigDecimal(part.group(2)));
      }
      some |= isSome(name);
      alike |= elsewhere;
      ways |= WAY.matcher(name).find();
      rest = REST.matcher(name).find();
      at = part.end();
      if (!next.find(at)) {
        some |= text.startsWith("等", at);
        break;
      }
      paused = next.group().contains(";");
      int mark = strength(next.group());
      if (within > 0 && mark > within && (rest || sum(counts).compareTo(whole) >= 0)) {
        paused = true; // 其中通告52条、公告64条、其他71条；推送提示233条
        break;
      }
      within = Math.max(within, mark);
      at = next.end();
    }
    some |= !paused && MORE.matcher(text).region(at, text.length()).lookingAt();
    BigDecimal sum = sum(counts);
    boolean over =
        counts.size() > 1
            && sum.compareTo(whole) > 0
            && (!ways || isBarelyOver(counts, sum, whole));
    boolean all =
        !some
            && (rest || isNearly(counts.size(), sum, whole) || (ways && isNearlyOver(sum, whole)));
    boolean other = others != NOTHING && some && over;
    return new WrittenParts(counts, other || (!some && over) || all);
  }

  /** Whether a name says that not all is listed; 等其他 is all that is left. */
  private static boolean isSome(String name) {
    return SOME.matcher(name).find() && !REST.matcher(name).find();
  }

  /** How far a mark between parts sets them apart. */
  private static int strength(String marks) {
    return marks.contains(";") || marks.contains("；")
        ? 3
        : marks.contains(",") || marks.contains("，") ? 2 : 1;
  }

  /** No name ends the list. */
  static final Pattern NOTHING = Pattern.compile("(?!)");

  static BigDecimal sum(List<BigDecimal> counts) {
    return counts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  /**
   * Whether parts are a little more than their whole: too little for items that went several ways.
   */
  private static boolean isNearlyOver(BigDecimal sum, BigDecimal whole) {
    BigDecimal over = sum.subtract(whole);
    return over.signum() > 0 && over.multiply(BigDecimal.valueOf(20)).compareTo(whole) <= 0;
  }

  /**
   * Whether ways of publishing add up to hardly more than all that was published, with none of them
   * near to it: then no item went several ways.
   */
  private static boolean isBarelyOver(List<BigDecimal> counts, BigDecimal sum, BigDecimal whole) {
    BigDecimal most = whole.multiply(new BigDecimal("0.85"));
    return sum.subtract(whole).multiply(BigDecimal.valueOf(25)).compareTo(whole) <= 0
        && counts.stream().allMatch(c -> c.compareTo(most) < 0);
  }

  /** Whether so many parts leave so little that nothing was meant to be left. */
  static boolean isNearly(int parts, BigDecimal sum, BigDecimal whole) {
    BigDecimal left = whole.subtract(sum);
    int share = parts > 2 ? 20 : 25;
    return parts > 1
        && left.signum() > 0
        && left.multiply(BigDecimal.valueOf(share)).compareTo(whole) <= 0;
  }
}
