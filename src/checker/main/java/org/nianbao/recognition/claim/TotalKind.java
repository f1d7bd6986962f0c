package org.nianbao.recognition.claim;

import java.util.List;
import java.util.regex.Pattern;
import org.nianbao.wording.PatternFinder;

/**
 * A kind of total that a sentence gives in words of its own, perhaps with its parts.
 *
 * @param id what it counts
 * @param word what a sentence has where it gives one
 * @param finder finds one; its last groups are the number, what makes it rough, the measure word
 * @param others the names at which a list of its parts ends
 * @param ofAll whether it counts all that was published
 */
record TotalKind(String id, String word, PatternFinder finder, Pattern others, boolean ofAll) {

  private static final String COUNT =
      "(?:共计|合计|总计|累计|共|为|达|计)?(\\d{1,9})(余|多)?(" + WrittenParts.UNITS + ")(?![次年月])";

  /**
   * What is counted in a list of requests that is no part of their number, or is read elsewhere.
   */
  static final Pattern OTHER_REQUESTS =
      Pattern.compile(
          "公开|不予|无法|其他处理|办结|答复|回复|收到|受理|结转|顺延|自然人|公民|个人|法人|企业|组织|机构|复议|诉讼|上年|下年|新收|办理|处理"
              + "|网上|网络|网站|在线|线上|线下|当面|现场|信函|邮|信件|传真|平台|窗口|逾期|延期|维持|纠正|撤");

  private static final Pattern OTHER_REASONS =
      Pattern.compile("公开(?!出版物)|不予|无法|其他处理|办结|答复|收到|受理|结转|顺延|复议|诉讼|上年|下年|新收");

  private static final TotalKind ITEMS =
      of(
          "items",
          "信息",
          "主更公发推",
          WrittenParts.NOTHING,
          "(主动公开|(?<!申请|不予|予以|要求)(?:更新发布|公开发布|发布公开|公开|发布|推送|更新))(?:了)?(?:各类|各项|各种|各级各类)?(?:政府|政务|公开)?信息"
              + "(?:公开)?(?:数量|总数|数|总量)?"
              + COUNT);

  /** 全年主动公开的362条信息. */
  private static final TotalKind ALL_ITEMS =
      of(
          "items",
          "主动公开的",
          "全本",
          WrittenParts.NOTHING,
          "(?:全年|本年度?)(?:共|累计)?主动公开的(\\d{1,9})()(条|件)");

  /** 公开水务领域政府信息96条, 上网信息274条: of one kind, or said in other words. */
  private static final TotalKind KINDS =
      of(
          "items",
          "",
          "公发推上刊更",
          WrittenParts.NOTHING,
          "((?<!申请|不予|予以|要求|部分|同意)公开|发布|推送|上网|上传|刊发|刊登|更新)(?:了)?[^\\d,，。;；、:：()《》]{0,12}?(?:信息|图文|文章|稿件|动态|解读)"
              + COUNT);

  /** 发布300条主动公开信息, 138件文件中. */
  private static final TotalKind COUNTED_FIRST =
      of(
          "items",
          "",
          "公发推刊",
          WrittenParts.NOTHING,
          "(?:公开|发布|推送|刊发)(?:了|的)?(\\d{1,9})()(条|件|篇|份|则)[^\\d,，。;；、:：()]{0,10}?(?:信息|文件|文章|图文|稿件|公文)中?(?=[,，:：])");

  private static final TotalKind DOCUMENTS =
      of(
          "documents",
          "",
          "制印形产拟发",
          WrittenParts.NOTHING,
          "(?:制发|印发|形成|产生|拟制|制作|发布)(?:了)?(?:各类)?(?:公文|文件|政府信息|信息)" + COUNT);

  /** 46件行政复议案件中, by whom they were against. */
  private static final TotalKind AMONG =
      of(
          "sum",
          "中",
          "0123456789",
          OTHER_REQUESTS,
          "(?<![\\d.])(\\d{1,9})()(件|起|宗|条)[^\\d,，。;；、:：()]{0,16}?中(?=[,，:：])");

  private static final TotalKind REQUESTS =
      of(
          "requests",
          "申请",
          "收受新接",
          OTHER_REQUESTS,
          "(?:收到|受理|新收|接收|接到|收)[^\\d，。,;；:：]{0,16}?申请[^\\d,;。]{0,4}?" + COUNT);

  private static final TotalKind OUTCOMES =
      of("outcome", "", "予部不无其", OTHER_REASONS, "(?:予以公开|部分公开|不予公开|无法提供|不予处理|其他处理)的?" + COUNT);

  private static final TotalKind FEES =
      of("fees", "金额", "总通应收", WrittenParts.NOTHING, "(?:总金额|通知金额|应收金额|收费金额)" + COUNT);

  /** In this order: what two of them find is told as the first has it. */
  static final List<TotalKind> ALL =
      List.of(ITEMS, ALL_ITEMS, KINDS, COUNTED_FIRST, DOCUMENTS, AMONG, REQUESTS, OUTCOMES, FEES);

  private static TotalKind of(
      String id, String word, String beginnings, Pattern others, String expression) {
    PatternFinder finder = new PatternFinder(Pattern.compile(expression), beginnings);
    return new TotalKind(id, word, finder, others, word.startsWith("主动公开"));
  }
}
