package org.nianbao.recognition.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads how many items of information were published on the body's own initiative, and the parts
 * that the sentence, or the next one, lists of them: 全年主动公开信息380条，其中工作动态240条、通知公告140条. No table
 * counts them; they are only compared with each other.
 */
final class PublishedItems {

  private static final String UNITS = "条|件|篇|项|则|份|个";

  private static final Pattern TOTAL =
      Pattern.compile(
          "(主动公开|(?<!申请|不予|予以|要求)(?:更新发布|公开发布|发布公开|公开|发布|推送|更新))(?:了)?(?:各类|各项|各种|各级各类)?(?:政府|政务|公开)?信息"
              + "(?:公开)?(?:数量|总数|数|总量)?(?:共计|合计|总计|累计|共|为|达|计)?(\\d{1,9})(余|多)?("
              + UNITS
              + ")(?!次)");

  private static final Pattern PART =
      Pattern.compile(
          "([^\\d,;:、，；：。%]{1,30}?)(?:信息|类)?(?:共计|共|为)?(\\d{1,9})(余|多)?(" + UNITS + ")(?!次)");

  /** What leads a list of parts. */
  private static final Pattern LIST =
      Pattern.compile("\\G[,，;；:：。]*(?:其中|包括|包含|分别为|具体为|其中包括)[,:，：]?");

  private static final Pattern NEXT =
      Pattern.compile("\\G(?:[,，]?占比?(?:为)?\\d+(?:\\.\\d+)?%)?[,;、，；]+(?:和|及|以及)?");

  /** Words that say that not all is listed, or that parts are listed of a part. */
  private static final Pattern SOME = Pattern.compile("其中|包括|包含|主要|重点|等|如|内含|同比|上年|去年|较|累计");

  /** A further part that cannot be read. */
  private static final Pattern MORE =
      Pattern.compile("[^。;；]{0,30}?\\d(?:余|多)?(?:" + UNITS + ")(?!次)");

  private static final Pattern REST = Pattern.compile("^(?:和|及)?(?:其他|其它|其余|另外)");

  /** One item may be published in several ways, so that what they add up to says nothing. */
  private static final Pattern WAY =
      Pattern.compile(
          "网站|网|公众号|微信|微博|抖音|视频号|头条|平台|媒体|报|电视|广播|公报|专栏|栏|屏|客户端|APP|app|账号|渠道|通过|利用|在|线上|线下");

  /** What stands before a count of everything that was published. */
  private static final Pattern OF_ALL =
      Pattern.compile(
          "(?:^|[,，。:：])(?:全年|本年度?|20\\d{2}年度?|一年来|年内|报告期内|期间|共|累计|共计|总计|依法|及时|全面|主动|[我本全][局委办厅镇乡街县市区省][道]?|[我本]单位|本机关|已){0,5}$");

  private static final Pattern BRACKET = Pattern.compile("\\([^()]{0,80}\\)");

  /** The last total, whose parts may stand in the next sentence; null where there is none. */
  private BigDecimal open;

  private String openUnit = "";

  /**
   * A total with the parts that are listed of it.
   *
   * @param total the total
   * @param shown the total with its measure word
   * @param ofAll whether it counts everything that was published, in whatever way
   * @param isOfOneWay whether it counts what was published on the body's own initiative in one way
   * @param parts the parts; empty where none are listed
   * @param complete whether the parts are all there are, each counted once
   */
  record Items(
      BigDecimal total,
      String shown,
      boolean ofAll,
      boolean isOfOneWay,
      List<BigDecimal> parts,
      boolean complete) {

    Items {
      parts = List.copyOf(parts);
    }
  }

  /** Forgets the total of the sentence before. */
  void newParagraph() {
    open = null;
  }

  /** The totals of a sentence, and parts of the total of the sentence before. */
  List<Items> read(String sentence) {
    String text = BRACKET.matcher(Lexer.normal(sentence)).replaceAll("");
    List<Items> found = new ArrayList<>();
    if (open != null && (text.startsWith("其中") || text.startsWith("包括"))) {
      List<BigDecimal> parts = new ArrayList<>();
      boolean complete = parts(text, 0, openUnit, open, parts);
      if (!parts.isEmpty()) {
        found.add(new Items(open, open.toPlainString() + openUnit, false, false, parts, complete));
      }
    }
    open = null;
    Matcher total = TOTAL.matcher(text);
    int from = 0;
    while (total.find(from)) {
      from = total.end();
      if (total.group(3) != null || isListed(text, total.start())) {
        continue;
      }
      BigDecimal count = new BigDecimal(total.group(2));
      boolean initiative = total.group(1).equals("主动公开");
      String before = text.substring(0, total.start());
      boolean way = WAY.matcher(before).find();
      boolean ofAll = initiative && OF_ALL.matcher(before).find() && !way;
      List<BigDecimal> parts = new ArrayList<>();
      boolean complete = parts(text, total.end(), total.group(4), count, parts);
      found.add(
          new Items(
              count, total.group(2) + total.group(4), ofAll, initiative && way, parts, complete));
      open = parts.isEmpty() && text.substring(total.end()).matches("[。.;；]?") ? count : null;
      openUnit = total.group(4);
    }
    return found;
  }

  /** Whether the total is itself in a list of parts. */
  private static boolean isListed(String text, int at) {
    return text.substring(0, at).contains("其中");
  }

  /** Adds the parts that are listed from a place; returns whether they are all there are. */
  private static boolean parts(
      String text, int from, String unit, BigDecimal whole, List<BigDecimal> parts) {
    Matcher list = LIST.matcher(text);
    if (!list.find(from)) {
      return false;
    }
    int at = list.end();
    boolean ways = false;
    boolean some = false;
    boolean rest = false;
    Matcher part = PART.matcher(text);
    Matcher next = NEXT.matcher(text);
    while (part.region(at, text.length()).lookingAt()) {
      String name = part.group(1);
      if (SOME.matcher(name).find() && !parts.isEmpty()) {
        some = true;
        break;
      }
      if (part.group(3) != null || !part.group(4).equals(unit)) {
        some = true;
      } else {
        parts.add(new BigDecimal(part.group(2)));
      }
      some |= SOME.matcher(name).find();
      ways |= WAY.matcher(name).find();
      rest = REST.matcher(name).find();
      at = part.end();
      if (!next.find(at)) {
        some |= text.startsWith("等", at);
        break;
      }
      at = next.end();
    }
    some |= MORE.matcher(text).region(at, text.length()).lookingAt();
    BigDecimal sum = parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    boolean over = parts.size() > 1 && sum.compareTo(whole) > 0;
    return !some && !ways && (over || rest || isNearly(parts.size(), sum, whole));
  }

  /** Whether three parts or more leave so little that nothing was meant to be left. */
  static boolean isNearly(int parts, BigDecimal sum, BigDecimal whole) {
    BigDecimal left = whole.subtract(sum);
    return parts > 2
        && left.signum() > 0
        && left.multiply(BigDecimal.valueOf(20)).compareTo(whole) <= 0;
  }
}
