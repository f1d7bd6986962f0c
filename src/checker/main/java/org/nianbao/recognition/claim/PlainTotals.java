package org.nianbao.recognition.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nianbao.wording.PhraseFinder;

/**
 * The only count of requests of a paragraph whose words were not understood: 一年里共计接件22件,
 * 依申请公开政务信息6条. What is done with them need not be known: a count that names requests, and no word
 * of a closed set that makes it one of some of them, or of something else, is of all that came or
 * ended. It is told where it is none of these by the tables, whose numbers stand nowhere beside it.
 */
final class PlainTotals {

  /** The thing counted, by the words that stand before its number or behind it. */
  private static final Pattern NAMED =
      Pattern.compile("依申请(?:信息)?公开|公开的?申请|申请公开|信息的?申请|申请信息公开|申请获取");

  /** What in these names turns no meaning. */
  private static final Pattern NAMES =
      Pattern.compile("(?:群众|公众|社会公众|市民|村民)?要求(?=公开)|各类|各种|各项|政策性?(?=信息)|申请人");

  /** 18件, 1件1项: a count, and the same once more in another measure word. */
  private static final Pattern COUNT =
      Pattern.compile("(?<![\\d.第〔])(\\d{1,6})([件条项宗份起例次个])(?!次|工作|月|小|方|环|部门|百|单位)");

  /** Words of one or all of a year, without which a small count may be of anything. */
  private static final Pattern OF_ALL =
      Pattern.compile("共|总|合计|全年|本年|年内|年度|一年|今年|收到|受理|接收|接受|接到|登记|接件|收件");

  /** Words that make it a count of some requests, or of what belongs to them. */
  private static final PhraseFinder OF_SOME =
      new PhraseFinder(
          List.of(
              "其中", "等", "部分", "之一", "某", "主要", "最", "类申请", "类信息", "类的", "余", "其他", "其它", "另", "此外",
              "除", "典型", "复杂", "疑难", "代", "转", "由", "为基层", "目录", "指南", "属性", "制度", "办法", "规则", "流程",
              "机制", "清单", "专栏", "栏目", "培训", "宣传", "案卷", "答复书", "文书", "通知", "补", "延", "撤", "回访",
              "电话", "解释", "研究", "审查", "讨论", "检索", "纠", "错", "改", "整", "问题", "建议", "督", "查", "季",
              "月", "日", "周", "窗口", "科", "股", "处室", "中心", "所", "站", "营业厅", "镇", "街", "村", "社区",
              "机关收", "受理点", "同一", "重复", "批", "首", "新增", "增设", "开设", "编", "印", "本级", "名义", "范本",
              "模板", "样本", "示范", "标准", "意见", "协调", "会议", "沟通", "人员", "配备", "工作日"));

  /** 共受理网上政府信息公开申请: by the sum of them the only way in which they came. */
  private static final Pattern ONLY_WAY =
      Pattern.compile("共[^,、\\d]{0,4}(?:网上|网络|线上|在线)(?=政府信息|信息公开|依申请|公开申请)");

  private final TableValues tables;
  private final Reporter reporter;
  private final List<Said> paragraph;
  private final boolean open;

  /** The counts of a paragraph. */
  PlainTotals(List<Said> paragraph, TableValues tables, Reporter reporter) {
    this.tables = tables;
    this.reporter = reporter;
    this.paragraph = paragraph;
    this.open = isOpen();
  }

  /** Whether nothing else says how many came or ended. */
  private boolean isOpen() {
    if (reporter.isWholeRegion() || reporter.isGovernmentOffice()) {
      return false;
    }
    for (Said said : paragraph) {
      for (Statement statement : said.told()) {
        boolean sure = said.statements().contains(statement) && !said.loose().contains(statement);
        if (isTotal(statement) && (sure || tables.have(statement))) {
          return false;
        }
      }
    }
    return true;
  }

  /** Whether anything that was understood, or is as in the tables, counts disputes of a way. */
  private boolean isTold(DisputeCount.Way way) {
    for (Said said : paragraph) {
      for (Statement statement : said.told()) {
        boolean sure = said.statements().contains(statement);
        if (statement.quantity() instanceof DisputeCount count
            && count.way() == way
            && (sure || tables.have(statement))) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean anyTotal(List<Statement> statements) {
    for (Statement statement : statements) {
      if (isTotal(statement)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isTotal(Statement statement) {
    return statement.counts(RequestCount.NEW)
        || statement.counts(RequestCount.RECEIVED)
        || statement.counts(RequestCount.HANDLED)
        || statement.counts(RequestCount.COMPLETED);
  }

  /** What is known to be wrong in a sentence with the totals that are, those of disputes, too. */
  List<Statement> with(Said said, List<Statement> known) {
    String sentence = said.plain();
    List<Statement> wrong = new ArrayList<>(known);
    for (Statement one : PlainDisputes.wrong(sentence, tables, reporter.year())) {
      if (!isTold(((DisputeCount) one.quantity()).way())) {
        wrong.add(one);
      }
    }
    for (Statement one : AmendedDocuments.wrong(sentence, tables)) {
      if (!Statement.anyCounts(wrong, one.quantity())
          && !Statement.anyCounts(said.statements(), one.quantity())) {
        wrong.add(one);
      }
    }
    for (Statement one : YearFigures.wrong(said, tables, reporter.year())) {
      if (!Statement.anyCounts(wrong, one.quantity())) {
        wrong.add(one);
      }
    }
    if (!open || anyTotal(wrong) || !sentence.contains("申请")) {
      return wrong;
    }
    for (String stretch : sentence.split("[;。]", -1)) {
      Statement one = PlainWords.isOfOtherScope(stretch) ? null : only(stretch);
      if (one != null && isWrong(one)) {
        wrong.add(one);
        return wrong;
      }
    }
    return wrong;
  }

  /** The only count of requests of a stretch; null where there are more, or none. */
  private Statement only(String stretch) {
    Statement found = null;
    for (String clause : stretch.split("[,:()、]", -1)) {
      Matcher count = COUNT.matcher(clause);
      if (!count.find()) {
        continue;
      }
      String number = count.group(1);
      int end = count.end();
      if (count.find()) {
        boolean same = count.start() == end && count.group(1).equals(number);
        if (!same || count.find()) {
          return null;
        }
      }
      String words = words(COUNT.matcher(clause).replaceAll(""));
      if (NAMED.matcher(words).find()) {
        if (found != null || turns(words) || !OF_ALL.matcher(stretch).find()) {
          return null;
        }
        found = total(new BigDecimal(number));
      } else if (clause.contains("申请") || PlainWords.WAYS.isIn(clause)) {
        return null; // 网上15件
      }
    }
    return found;
  }

  private String words(String clause) {
    String plain = ONLY_WAY.matcher(clause).replaceFirst("共");
    return NAMES.matcher(plain.replace(reporter.year() + "年", "")).replaceAll("");
  }

  private static boolean turns(String words) {
    return OF_SOME.isIn(words) || PlainWords.WAYS.isIn(words) || PlainWords.turnsOrTells(words);
  }

  private static Statement total(BigDecimal number) {
    return Statement.of(RequestCount.NEW, Amount.exactly(number, "件"))
        .orRead(RequestCount.RECEIVED, RequestCount.COMPLETED, RequestCount.COMPLETED_OF_NEW)
        .with(Statement.Trust.GUESSED);
  }

  /** Whether the tables have another number, which stands nowhere in the paragraph. */
  private boolean isWrong(Statement statement) {
    List<BigDecimal> due = tables.due(statement);
    for (BigDecimal one : due) {
      if (one.compareTo(statement.amount().value()) == 0 || isGiven(one)) {
        return false;
      }
    }
    return !due.isEmpty();
  }

  private boolean isGiven(BigDecimal number) {
    String digits = number.toPlainString();
    for (Said said : paragraph) {
      Matcher count = COUNT.matcher(said.plain());
      while (count.find()) {
        if (count.group(1).equals(digits)) {
          return true;
        }
      }
    }
    return false;
  }
}
