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

  private static final String COUNT =
      "(?:共计|合计|总计|累计|共|为|达|计)?(\\d{1,9})(余|多)?(" + WrittenParts.UNITS + ")(?![次年月])";

  private static final Pattern ITEMS =
      Pattern.compile(
          "(主动公开|(?<!申请|不予|予以|要求)(?:更新发布|公开发布|发布公开|公开|发布|推送|更新))(?:了)?(?:各类|各项|各种|各级各类)?(?:政府|政务|公开)?信息"
              + "(?:公开)?(?:数量|总数|数|总量)?"
              + COUNT);

  /** 全年主动公开的362条信息. */
  private static final Pattern ALL_ITEMS =
      Pattern.compile("(?:全年|本年度?)(?:共|累计)?主动公开的(\\d{1,9})()(条|件)");

  /** 公开水务领域政府信息96条, 上网信息274条: of one kind, or said in other words. */
  private static final Pattern KINDS =
      Pattern.compile(
          "((?<!申请|不予|予以|要求|部分|同意)公开|发布|推送|上网|上传|刊发|刊登|更新)(?:了)?[^\\d,，。;；、:：()《》]{0,12}?(?:信息|图文|文章|稿件|动态|解读)"
              + COUNT);

  /** 发布300条主动公开信息, 138件文件中. */
  private static final Pattern COUNTED_FIRST =
      Pattern.compile(
          "(?:公开|发布|推送|刊发)(?:了|的)?(\\d{1,9})()(条|件|篇|份|则)[^\\d,，。;；、:：()]{0,10}?(?:信息|文件|文章|图文|稿件|公文)中?(?=[,，:：])");

  /** 46件行政复议案件中, by whom they were against. */
  private static final Pattern AMONG =
      Pattern.compile("(?<![\\d.])(\\d{1,9})()(件|起|宗|条)[^\\d,，。;；、:：()]{0,16}?中(?=[,，:：])");

  private static final Pattern DOCUMENTS =
      Pattern.compile("(?:制发|印发|形成|产生|拟制|制作|发布)(?:了)?(?:各类)?(?:公文|文件|政府信息|信息)" + COUNT);

  private static final Pattern REQUESTS =
      Pattern.compile("(?:收到|受理|新收|接收|接到|收)[^\\d，。,;；:：]{0,16}?申请[^\\d,;。]{0,4}?" + COUNT);

  /** 图解政策19项，其中…: whatever is counted, where its parts hardly differ from it. */
  private static final Pattern ANYTHING =
      Pattern.compile("(?<![\\d.第])(\\d{1,9})()(条|篇|则|项|份|人次)(?=[,，]其中)");

  /** What no list of anything is looked for behind, since other rules read it. */
  private static final Pattern CASES = Pattern.compile("申请|复议|诉讼|案件|办结|答复|受理|决定");

  private static final Pattern OUTCOMES =
      Pattern.compile("(?:予以公开|部分公开|不予公开|无法提供|不予处理|其他处理)的?" + COUNT);

  private static final Pattern FEES = Pattern.compile("(?:总金额|通知金额|应收金额|收费金额)" + COUNT);

  /**
   * What is counted in a list of requests that is no part of their number, or is read elsewhere.
   */
  private static final Pattern OTHER_REQUESTS =
      Pattern.compile(
          "公开|不予|无法|其他处理|办结|答复|回复|收到|受理|结转|顺延|自然人|公民|个人|法人|企业|组织|机构|复议|诉讼|上年|下年|新收|办理|处理"
              + "|网上|网络|网站|在线|线上|线下|当面|现场|信函|邮|信件|传真|平台|窗口|逾期|延期|维持|纠正|撤");

  private static final Pattern OTHER_REASONS =
      Pattern.compile("公开(?!出版物)|不予|无法|其他处理|办结|答复|收到|受理|结转|顺延|复议|诉讼|上年|下年|新收");

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
    String text = BRACKET.matcher(whole).replaceAll("");
    List<WrittenItems> found = new ArrayList<>();
    if (text.chars().noneMatch(c -> c >= '0' && c <= '9')) {
      open = null;
      return found;
    }
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
    totals("items", ITEMS, WrittenParts.NOTHING, text, found);
    totals("items", ALL_ITEMS, WrittenParts.NOTHING, text, found);
    totals("items", KINDS, WrittenParts.NOTHING, text, found);
    totals("items", COUNTED_FIRST, WrittenParts.NOTHING, text, found);
    totals("documents", DOCUMENTS, WrittenParts.NOTHING, text, found);
    totals("sum", AMONG, OTHER_REQUESTS, text, found);
    totals("requests", REQUESTS, OTHER_REQUESTS, text, found);
    totals("outcome", OUTCOMES, OTHER_REASONS, text, found);
    totals("fees", FEES, WrittenParts.NOTHING, text, found);
    partsOfAnything(text, found);
    partsOfParts(text, found);
    partsInBrackets(whole, found);
    found.addAll(WrittenLists.in(text, found));
    WholeAndParts.in(text, previous).stream()
        .filter(i -> found.stream().noneMatch(f -> f.isOf(i)))
        .forEach(found::add);
    found.removeIf(items -> items.isPartOf(text) || items.isPartOf(before));
    found.addAll(WrittenSums.in(text));
    previous = text;
    return found;
  }

  private void totals(
      String id, Pattern pattern, Pattern others, String text, List<WrittenItems> found) {
    Matcher total = pattern.matcher(text);
    while (total.find()) {
      int last = total.groupCount();
      String before = text.substring(0, total.start());
      String around = total.group(last - 1);
      if ((around != null && !around.isEmpty()) || isListed(id, before)) {
        continue;
      }
      BigDecimal count = new BigDecimal(total.group(last - 2));
      String unit = total.group(last);
      boolean all = pattern == ALL_ITEMS;
      boolean initiative = all || "主动公开".equals(total.group(1));
      boolean way = WrittenParts.WAY.matcher(before).find();
      boolean ofAll = all || (initiative && !way && OF_ALL.matcher(before).find());
      WrittenParts parts = WrittenParts.at(text, total.end(), unit, count, others);
      WrittenItems items =
          new WrittenItems(
              id,
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
      if (ends && others == WrittenParts.NOTHING && parts.counts().isEmpty()) {
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
              total.group(3).equals("人次") ? WrittenParts.NOTHING : OTHER_REQUESTS);
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
              ofItems ? WrittenParts.NOTHING : OTHER_REQUESTS);
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
