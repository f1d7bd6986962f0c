package org.nianbao.recognition.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads lists that their form alone shows to be of all there is: behind a colon (25件答复的送达方式：邮寄12件，
 * 领取13件), the three ways in which documents are public, and a part that is more than its whole.
 */
final class WrittenLists {

  private static final String PART = "[^\\d。;；:：%]{0,30}\\d{1,9}\\2";

  private static final Pattern BEHIND_COLON =
      Pattern.compile(
          "(?<![\\d.第])(\\d{1,9})(件|份|宗|起|条|篇|次|个|项)[^\\d,，。;；:：]{0,24}[:：]((?:"
              + PART
              + "){2,9})(?=[。;；]|$)");

  private static final Pattern WITHIN =
      Pattern.compile("(?<![\\d.])(\\d{1,9})(件|宗|起|份)[^\\d,，。;；:：()]{0,16}?[中里]有?(\\d{1,9})\\2");

  private static final String SHARE = "(?:[,，]占\\d{1,3}(?:\\.\\d+)?%)?[,，、;；和及]{1,2}";

  private static final Pattern PUBLICITY =
      Pattern.compile(
          "(?:公文|文件|信息)[^\\d,，。;；]{0,10}?(\\d{1,9})(件|份|条)[^。;；\\d]{0,24}?(主动公开[^\\d,，、]{0,4}\\d{1,9}\\2"
              + SHARE
              + "依申请公开[^\\d,，、]{0,4}\\d{1,9}\\2"
              + SHARE
              + "(?:不予公开|不公开)[^\\d,，、]{0,4}\\d{1,9}\\2)");

  /** 复议、诉讼共82件，其中行政复议46件、行政诉讼36件. */
  private static final Pattern DISPUTES =
      Pattern.compile(
          "(?:复议[、和与及](?:行政)?诉讼|行政争议)[^\\d,，。;；]{0,8}(\\d{1,9})(件|起|宗)[,，(][^\\d,，。;；]{0,6}复议(?:案件)?(\\d{1,9})\\2[、,，和]{1,2}(?:行政)?诉讼(?:案件)?(\\d{1,9})\\2");

  /** 收费通知5件，总金额1640元，其中市级2件、640元，区县3件、1000元. */
  private static final Pattern NOTICES =
      Pattern.compile(
          "(\\d{1,9})件[,，](?:总?金额|合计|共计|共)?(?:为)?(\\d{1,9})元[,，]其中((?:[^\\d,，。;；]{0,14}\\d{1,9}件[、,，](?:金额|共)?\\d{1,9}元[,，、;；和]{0,2}){2,6})");

  private static final Pattern PAIR = Pattern.compile("(\\d{1,9})件[、,，](?:金额|共)?(\\d{1,9})元");

  /** 办理网民留言1939件，其中12345热线1925件: what people wrote and called about, by where it came from. */
  private static final Pattern MESSAGES =
      Pattern.compile(
          "(?:留言|来信|来电|来访|工单|诉求|咨询|投诉|信访)(?:事项|件)?(?:共计|共)?(\\d{1,9})(件|条|个|次|起)(?=[,，]其中)");

  /** The number of a hotline, which counts nothing. */
  private static final Pattern HOTLINE =
      Pattern.compile("123(?:45|15|33|88|29|28|48)(?=[\\p{IsHan}])");

  private static final Pattern NUMBER = Pattern.compile("(\\d{1,9})(?=[件份宗起条篇次个项])");

  /** Words by which a list says that it is not of all, or that other rules read it. */
  private static final Pattern OTHER =
      Pattern.compile("其中|主要|重点|等|公开|不予|无法|维持|纠正|自然人|公民|法人|结转|同比|上年|较|比|累计");

  private WrittenLists() {}

  /** The lists of a sentence that do not fit what they divide. */
  static List<WrittenItems> in(String text, List<WrittenItems> known) {
    List<WrittenItems> found = new ArrayList<>();
    if (text.indexOf(':') >= 0 || text.indexOf('：') >= 0) {
      behindColon(text, found);
    }
    if (text.contains("依申请公开")) {
      publicity(text, found);
    }
    boolean among = text.indexOf('中') >= 0 || text.indexOf('里') >= 0;
    Matcher within = among ? WITHIN.matcher(text) : null;
    while (within != null && within.find()) {
      BigDecimal whole = new BigDecimal(within.group(1));
      BigDecimal part = new BigDecimal(within.group(3));
      if (part.compareTo(whole) > 0) {
        found.add(items(whole, within.group(2), List.of(part), false));
      }
    }
    Matcher both = text.contains("诉讼") ? DISPUTES.matcher(text) : null;
    while (both != null && both.find()) {
      List<BigDecimal> parts =
          List.of(new BigDecimal(both.group(3)), new BigDecimal(both.group(4)));
      BigDecimal whole = new BigDecimal(both.group(1));
      if (WrittenParts.sum(parts).compareTo(whole) != 0) {
        found.add(items(whole, both.group(2), parts, true));
      }
    }
    if (text.contains("其中")) {
      messages(HOTLINE.matcher(text).replaceAll(""), found);
    }
    if (text.contains("元")) {
      notices(text, found);
    }
    found.removeIf(f -> known.stream().anyMatch(k -> k.shown().equals(f.shown()) && k.complete()));
    return found;
  }

  private static void behindColon(String text, List<WrittenItems> found) {
    Matcher list = BEHIND_COLON.matcher(text);
    while (list.find()) {
      List<BigDecimal> parts = numbers(list.group(3));
      BigDecimal whole = new BigDecimal(list.group(1));
      BigDecimal off = WrittenParts.sum(parts).subtract(whole);
      boolean few = off.abs().multiply(BigDecimal.TEN).compareTo(whole) <= 0;
      boolean wrong = off.signum() > 0 ? few : few && off.signum() < 0 && parts.size() > 2;
      if (wrong && !OTHER.matcher(list.group(3)).find()) {
        found.add(items(whole, list.group(2), parts, true));
      }
    }
  }

  /** Messages by where they came from, more than there were. */
  private static void messages(String text, List<WrittenItems> found) {
    Matcher total = MESSAGES.matcher(text);
    while (total.find()) {
      BigDecimal whole = new BigDecimal(total.group(1));
      String unit = total.group(2);
      WrittenParts parts = WrittenParts.at(text, total.end(), unit, whole, WrittenParts.NOTHING);
      if (parts.counts().size() > 1 && WrittenParts.sum(parts.counts()).compareTo(whole) > 0) {
        found.add(items(whole, unit, parts.counts(), true));
      }
    }
  }

  /** Notices and their amounts by who sent them. */
  private static void notices(String text, List<WrittenItems> found) {
    Matcher list = NOTICES.matcher(text);
    while (list.find()) {
      for (int column = 1; column <= 2; column++) {
        int of = column;
        List<BigDecimal> parts =
            PAIR.matcher(list.group(3)).results().map(r -> new BigDecimal(r.group(of))).toList();
        BigDecimal whole = new BigDecimal(list.group(column));
        if (WrittenParts.sum(parts).compareTo(whole) != 0) {
          found.add(items(whole, column == 1 ? "件" : "元", parts, true));
        }
      }
    }
  }

  private static void publicity(String text, List<WrittenItems> found) {
    Matcher list = PUBLICITY.matcher(text);
    while (list.find()) {
      List<BigDecimal> parts = numbers(list.group(3));
      BigDecimal whole = new BigDecimal(list.group(1));
      if (WrittenParts.sum(parts).compareTo(whole) != 0) {
        found.add(items(whole, list.group(2), parts, true));
      }
    }
  }

  private static List<BigDecimal> numbers(String list) {
    return NUMBER.matcher(list).results().map(r -> new BigDecimal(r.group(1))).toList();
  }

  private static WrittenItems items(
      BigDecimal whole, String unit, List<BigDecimal> parts, boolean complete) {
    return new WrittenItems(
        "sum", whole, whole.toPlainString() + unit, false, false, parts, complete);
  }
}
