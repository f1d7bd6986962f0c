package org.nianbao.recognition.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads totals with the parts that the sentence, or the next one, lists of them in words of its
 * own: 全年主动公开信息380条，其中工作动态240条、通知公告140条. No table counts such parts; they are only compared with
 * their whole.
 */
final class WrittenTotals {

  /** 图解政策19项，其中…: whatever is counted, where its parts hardly differ from it. */
  private static final Pattern ANYTHING =
      Pattern.compile("(?<![\\d.第])(\\d{1,9})()(条|篇|则|项|份|人次)(?=[,，]其中)");

  /** What no list of anything is looked for behind, since other rules read it. */
  private static final Pattern CASES = Pattern.compile("申请|复议|诉讼|案件|办结|答复|受理|决定");

  /** A part that is itself divided. */
  private static final Pattern DIVIDED_PART =
      Pattern.compile(
          "(?<![\\d.公开提供处理])(\\d{1,9})("
              + WrittenParts.UNITS
              + ")(?=[,，]?(?:内含|含)[^\\d,，]{1,30}\\d)");

  /** What stands before a count of everything that was published. */
  private static final Pattern OF_ALL =
      Pattern.compile(
          "(?:^|[,，。:：])(?:据统计|全年|本年度?|20\\d{2}年度?|一年来|年内|报告期内|期间|共|累计|共计|总计|依法|及时|全面|主动|[我本全][局委办厅镇乡街县市区省][道]?|各级(?:行政机关|各部门)|[我本]单位|本机关|已){0,5}$");

  private static final Pattern COUNT_AND_BRACKET =
      Pattern.compile("(?<![\\d.])(\\d{1,9})(" + WrittenParts.UNITS + ")\\(([^()]{4,160})\\)");

  private static final Pattern BRACKET = Pattern.compile("\\([^()]{0,80}\\)");

  /** The last total, whose parts may stand in the next sentence; null where there is none. */
  private WrittenItems open;

  private String openUnit = "";

  /** The sentence before, in the same paragraph; empty for none. */
  private String previous = "";

  /** Forgets the total of the sentence before. */
  void newParagraph() {
    open = null;
    previous = "";
  }

  /**
   * The totals of a sentence, as {@link Lexer#normal} has it, and parts of the total of the
   * sentence before.
   */
  List<WrittenItems> read(String whole) {
    String text = whole.indexOf('(') < 0 ? whole : BRACKET.matcher(whole).replaceAll("");
    int counts = Measured.in(text);
    if (counts == 0) {
      open = null;
      return List.of();
    }
    List<WrittenItems> found = new ArrayList<>();
    if (open != null && WrittenParts.isLedBy(text)) {
      WrittenParts parts = WrittenParts.at(text, 0, openUnit, open.total(), WrittenParts.NOTHING);
      if (!parts.counts().isEmpty()) {
        found.add(
            new WrittenItems(
                open.id(),
                open.total(),
                open.shown(),
                false,
                false,
                parts.counts(),
                parts.complete()));
      }
    }
    String before = previous;
    open = null;
    for (TotalKind total : TotalKind.ALL) {
      if (counts > 1 || total.others() == WrittenParts.NOTHING) {
        total(total, text, found);
      }
    }
    if (counts > 1 && text.contains("其中")) {
      partsOfAnything(text, found);
    }
    if (counts > 1 && text.indexOf('含') >= 0) {
      partsOfParts(text, found);
    }
    if (whole.indexOf('(') >= 0) {
      partsInBrackets(whole, found);
    }
    if (counts > 1) {
      found.addAll(WrittenLists.in(text, found));
    }
    if (counts > 1 || text.indexOf('中') >= 0) {
      WholeAndParts.in(text, previous).stream()
          .filter(i -> found.stream().noneMatch(f -> f.isOf(i)))
          .forEach(found::add);
    }
    found.removeIf(items -> items.isPartOf(text) || items.isPartOf(before));
    if (counts > 1) {
      found.addAll(WrittenSums.in(text));
    }
    previous = text;
    return found;
  }

  private void total(TotalKind kind, String text, List<WrittenItems> found) {
    if (!text.contains(kind.word())) {
      return;
    }
    Matcher total = kind.finder().in(text);
    for (int at = 0; kind.finder().next(total, text, at); at = total.end()) {
      int last = total.groupCount();
      String before = text.substring(0, total.start());
      String around = total.group(last - 1);
      if ((around != null && !around.isEmpty()) || isListed(kind.id(), before)) {
        continue;
      }
      BigDecimal count = new BigDecimal(total.group(last - 2));
      String unit = total.group(last);
      boolean initiative = kind.ofAll() || "主动公开".equals(total.group(1));
      boolean way = WrittenParts.WAY.matcher(before).find();
      boolean ofAll = kind.ofAll() || (initiative && !way && OF_ALL.matcher(before).find());
      WrittenParts parts = WrittenParts.at(text, total.end(), unit, count, kind.others());
      WrittenItems items =
          new WrittenItems(
              kind.id(),
              count,
              count.toPlainString() + unit,
              ofAll,
              initiative && way,
              parts.counts(),
              parts.complete());
      if (found.stream().anyMatch(items::repeats)) {
        continue; // 发布信息 is published, and 发布各类信息 made
      }
      found.add(items);
      boolean ends = text.substring(total.end()).matches("[。.;；]?");
      if (ends && kind.others() == WrittenParts.NOTHING && parts.counts().isEmpty()) {
        open = items;
        openUnit = unit;
      }
    }
  }

  /** 其中群众文化类64条，含演出预告41条、展览预告32条. */
  private static void partsOfParts(String text, List<WrittenItems> found) {
    Matcher part = DIVIDED_PART.matcher(text);
    while (part.find()) {
      BigDecimal count = new BigDecimal(part.group(1));
      String unit = part.group(2);
      WrittenParts parts = WrittenParts.at(text, part.end(), unit, count, WrittenParts.NOTHING);
      boolean over = WrittenParts.sum(parts.counts()).compareTo(count) > 0;
      if (isListed("sum", text.substring(0, part.start())) && parts.complete() && over) {
        found.add(
            new WrittenItems(
                "sum", count, count.toPlainString() + unit, false, false, parts.counts(), true));
      }
    }
  }

  private static void partsOfAnything(String text, List<WrittenItems> found) {
    Matcher total = ANYTHING.matcher(text);
    while (total.find()) {
      BigDecimal count = new BigDecimal(total.group(1));
      String clause = text.substring(Math.max(0, total.start() - 24), total.start());
      WrittenParts parts =
          WrittenParts.at(
              text,
              total.end(),
              total.group(3),
              count,
              total.group(3).equals("人次") ? WrittenParts.NOTHING : TotalKind.OTHER_REQUESTS);
      BigDecimal off = WrittenParts.sum(parts.counts()).subtract(count).abs();
      boolean slight = off.multiply(BigDecimal.valueOf(7)).compareTo(count) <= 0;
      WrittenItems items =
          new WrittenItems(
              "sum", count, total.group(1) + total.group(3), false, false, parts.counts(), true);
      if (parts.complete()
          && slight
          && !CASES.matcher(clause).find()
          && found.stream().noneMatch(items::repeats)) {
        found.add(items);
      }
    }
  }

  /** 461条（公众号457条，网站4条）. */
  private static void partsInBrackets(String text, List<WrittenItems> found) {
    Matcher bracket = COUNT_AND_BRACKET.matcher(text);
    while (bracket.find()) {
      String unit = bracket.group(2);
      BigDecimal count = new BigDecimal(bracket.group(1));
      boolean ofItems = !"件宗份起例".contains(unit);
      String listed = WrittenParts.isLedBy(bracket.group(3)) ? "" : "其中";
      WrittenParts parts =
          WrittenParts.at(
              listed + bracket.group(3),
              0,
              unit,
              count,
              ofItems ? WrittenParts.NOTHING : TotalKind.OTHER_REQUESTS);
      if (parts.counts().size() > 1) {
        found.add(
            new WrittenItems(
                ofItems ? "items" : "sum",
                count,
                count.toPlainString() + unit,
                false,
                false,
                parts.counts(),
                parts.complete()));
      }
    }
  }

  /** Whether the total is itself in a list of parts. */
  private static boolean isListed(String id, String before) {
    return !id.equals("outcome") && before.contains("其中");
  }
}
