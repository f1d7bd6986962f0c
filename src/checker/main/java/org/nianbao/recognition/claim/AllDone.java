package org.nianbao.recognition.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nianbao.wording.PhraseFinder;

/**
 * What a sentence says of all requests, whatever its verb is: 接到的31件申请岁末前悉数办讫, 年底申请件清零. What does
 * not turn its meaning is not listed: only what makes it one of some requests, of other things, or
 * of what is to be. It is taken for a claim where its numbers are those of all requests, or where
 * it has none and says that it is of all of them.
 */
final class AllDone {

  private static final String DONE = "(?:办结|办完|办毕|办妥|办讫|办清|答完|了结|结清|完毕|完结|办理完成|完成办理|完成答复|答复|回复|办复)";

  /** All of them are done; the words between may be of any kind that does not turn the meaning. */
  private static final Pattern ALL =
      Pattern.compile(
          "(全部|全都|悉数|全数|一律|统统|如数|均|都|皆)(?:已经?)?([^,;:()。\\d]{0,20}?)("
              + DONE
              + "+)(?:了)?(?=$|[,;:()。、]|并|和|且|及|申请人|给)");

  /** None is left: 年末无在办申请, 实现清零. */
  private static final Pattern NONE_LEFT =
      Pattern.compile(
          "(?:没有|无|不存在|未留有?|不留)(?:一件|任何|一例)?[^,;:()。\\d]{0,6}?"
              + "(?:未办结|未办完|没办完|没有办完|没有办结|未答复|没有答复|未了结|未办理完毕|在办|待办|积压)"
              + "(?:完)?的?(?:政府信息公开|信息公开|公开)?(?:申请|申请件|件|事项|情况|情形|现象)?(?=$|[,;:()。、])"
              + "|(?:实现|做到|全部|全数|年[底末](?:前)?|已|件|申请)[^,;:()。\\d]{0,4}清零(?=$|[,;:()。、])");

  /** What is still to be done, or only asked for. */
  private static final PhraseFinder TO_BE =
      new PhraseFinder(
          List.of(
              "将", "拟", "要求", "确保", "力争", "争取", "保证", "应当", "必须", "须", "努力", "未能", "不", "未", "能够",
              "可以", "没有", "如果", "若", "凡"));

  /** Behind which the subject of all is the sentence's. */
  private static final Pattern BY_NOW = Pattern.compile("(?:目前|现在?|截至目前|年[底末]前?)?");

  private static final Pattern AS_ASKED = Pattern.compile("按照?[^按,;要]{0,10}要求");

  /** Answers in time may be those that were due. */
  private static final PhraseFinder IN_TIME =
      new PhraseFinder(List.of("按期", "按时", "及时", "期限", "时限"));

  private static final Pattern WEAK = Pattern.compile("答复|回复|办复");

  /** What makes the subject some of the requests, unless so many are all. */
  private static final PhraseFinder OF_SOME =
      new PhraseFinder(
          List.of(
              "网上", "网络", "在线", "线上", "线下", "信函", "邮寄", "邮件", "当面", "窗口", "现场", "传真", "平台", "企业",
              "公司", "个人", "自然人", "法人", "律师", "单位", "涉及", "关于", "部门", "镇", "街道", "意见", "公开栏"));

  /** What makes it so whatever the number, or something else. */
  private static final PhraseFinder OF_OTHERS =
      new PhraseFinder(
          List.of(
              "其中", "其余", "其他", "其它", "除", "分局", "季度", "半年", "到期", "届期", "应答复", "应办结", "复杂", "疑难",
              "简单", "简易", "一般", "此类", "这类", "该类", "同类", "延期", "延长", "逾期", "超期", "热点", "补正", "缴费",
              "重复", "名义", "复议", "诉讼", "建议", "提案", "议案", "信访", "热线", "工单", "咨询", "投诉", "留言", "来信",
              "许可", "处罚", "整改", "问题", "任务", "考核", "12345", "诉求", "审批", "举报", "调查", "行政复议", "会议",
              "符合", "不予", "无法", "予以公开", "部分公开", "同意", "转办", "移送", "每", "近年", "以来", "累计", "历年", "至今",
              "办件", "事项", "更正", "收费"));

  /** Requests of earlier years, which are some unless they are counted beside this year's. */
  private static final PhraseFinder OF_LAST =
      new PhraseFinder(List.of("上年", "去年", "往年", "上一年", "结转", "转入", "遗留", "接转", "跨年"));

  /** What is said to be left, beside or behind. */
  private static final Pattern LEFT =
      Pattern.compile(
          "除|其余|剩|尚有|还有|未到期|(?:\\d|一|两|二|三|几)件[^,;。]{0,10}(?:未|下年|下一年|次年|正在|在办|转入|转到|转至|顺延)"
              + "|(?:下年|下一年|次年)[^,;。无没]{0,6}\\d");

  private static final Pattern MONTH = Pattern.compile("(?:1[01]|\\d)月(?!1日)|\\d日(?:前|之前)?收到");
  private static final Pattern YEAR_END = Pattern.compile("(?:20\\d{2}年)?12月(?:份|底|末|31日)?");
  private static final Pattern COUNT = Pattern.compile("(?<![\\d.])(\\d{1,6})[件宗份]");

  /** What was completed is only told again: 31件答复均按期办结. */
  private static final Pattern OF_ANSWERS = Pattern.compile("\\d件答复|(?:办结|答复|回复|办理)的(?:这)?\\d");

  private static final Pattern WIDE = Pattern.compile("[全本我][市县区省州旗盟](?!局)|全系统|各(?:级|单位|机关)");
  private static final Pattern OF_ALL =
      Pattern.compile(
          "(?:所有|全部|各类|收到的?|受理的?|接到的?|接收的?|提出的?|本年|全年|当年|年内|20\\d{2}年度?)[^,;:()。\\d]{0,14}申请");
  private static final Pattern ENDING = Pattern.compile("[,;:()。!?]");

  private static final Statement SAID = Statement.none(RequestCount.ALL_COMPLETED);

  private static final Set<Character> CLOSES = Set.of(';', '。', '!', '?');

  private final TableValues tables;
  private final Reporter reporter;

  /** Whether the paragraph may still say so. */
  private boolean open;

  /**
   * What a paragraph says so.
   *
   * @param told what it says otherwise
   * @param tables what the tables have
   * @param reporter whose report it is
   */
  AllDone(List<Statement> told, TableValues tables, Reporter reporter) {
    this.tables = tables;
    this.reporter = reporter;
    this.open = !tables.due(SAID).isEmpty();
    for (Statement one : told) {
      boolean left = one.counts(RequestCount.CARRIED_OUT) && tables.have(one);
      open &= !left && !one.counts(SAID.quantity());
    }
  }

  /** Whether a sentence may say so: a quick look. */
  static boolean mayBe(String sentence) {
    return sentence.contains("申请")
        && (sentence.contains("办")
            || sentence.contains("复")
            || sentence.contains("完")
            || sentence.contains("清零")
            || sentence.contains("结"));
  }

  /** What is wrong of a sentence, and that it says so where it is the first of the paragraph. */
  List<Statement> with(Said said, List<Statement> wrong) {
    if (!open || !isSaid(said.plain())) {
      return wrong;
    }
    open = false;
    List<Statement> all = new ArrayList<>(wrong);
    all.add(SAID);
    return all;
  }

  private boolean isSaid(String sentence) {
    if (!mayBe(sentence) && sentence.indexOf('件') < 0) {
      return false;
    }
    List<int[]> clauses = clauses(sentence);
    for (int i = 0; i < clauses.size(); i++) {
      int at = saidAt(sentence.substring(clauses.get(i)[0], clauses.get(i)[1]));
      if (at >= 0 && isOfAll(subject(sentence, clauses, i, at))) {
        return !LEFT.matcher(sentence).find();
      }
    }
    return false;
  }

  private static List<int[]> clauses(String sentence) {
    List<int[]> clauses = new ArrayList<>();
    Matcher mark = ENDING.matcher(sentence);
    int from = 0;
    while (mark.find()) {
      if (mark.start() > from) {
        clauses.add(new int[] {from, mark.start()});
      }
      from = mark.end();
    }
    if (from < sentence.length()) {
      clauses.add(new int[] {from, sentence.length()});
    }
    return clauses;
  }

  /** Where a clause says it, behind its subject; -1 for nowhere. */
  private static int saidAt(String clause) {
    Matcher all = ALL.matcher(clause);
    if (all.find()) {
      String between = all.group(2);
      boolean weak = WEAK.matcher(all.group(3)).matches();
      boolean turned =
          TO_BE.isIn(asWas(clause.substring(0, all.end())))
              || (weak && IN_TIME.isIn(between) && !all.group().contains("已"))
              || OF_SOME.isIn(between)
              || OF_OTHERS.isIn(between);
      return turned ? -1 : all.start();
    }
    Matcher none = NONE_LEFT.matcher(clause);
    return none.find() && !TO_BE.isIn(asWas(clause.substring(0, none.start()))) ? none.start() : -1;
  }

  /** 按时限和要求 is how it was done. */
  private static String asWas(String words) {
    return words.contains("要求") ? AS_ASKED.matcher(words).replaceAll("") : words;
  }

  /**
   * What a clause says it of: its own words, or the last before them that name or count requests.
   */
  private static String subject(String sentence, List<int[]> clauses, int clause, int at) {
    int start = clauses.get(clause)[0];
    String own = sentence.substring(start, start + at);
    int first = BY_NOW.matcher(own).matches() ? clauseOfCount(sentence, clauses, clause) : clause;
    int nearest = first;
    StringBuilder subject = new StringBuilder(own);
    while (!names(subject) && first > 0 && nearest - first < 3) {
      first--;
      int end = clauses.get(first)[1];
      if (CLOSES.contains(sentence.charAt(end))) {
        break;
      }
      subject.insert(0, sentence.substring(clauses.get(first)[0], end) + ",");
    }
    while (first > 0 && isAdded(subject)) { // 新收24件,上年结转3件,均已办结
      first--;
      subject.insert(0, sentence.substring(clauses.get(first)[0], clauses.get(first)[1]) + ",");
    }
    String said = sentence.substring(start + at, clauses.get(clause)[1]);
    return said.contains("申请") && !names(subject) ? subject + said : subject.toString();
  }

  /**
   * Behind which clause the last one stands that counts, where those between only tell what was
   * done: 收到16件，…的予以公开，…告知向其他机关申请，目前均已办结.
   */
  private static int clauseOfCount(String sentence, List<int[]> clauses, int clause) {
    for (int i = clause - 1; i >= 0; i--) {
      String words = sentence.substring(clauses.get(i)[0], clauses.get(i)[1]);
      if (COUNT.matcher(words).find()) {
        return i + 1;
      }
      if (words.endsWith("的") || CLOSES.contains(sentence.charAt(clauses.get(i)[1]))) {
        break; // 对重复申请的，均已办结
      }
    }
    return clause;
  }

  private static boolean names(CharSequence words) {
    return words.toString().contains("申请") || COUNT.matcher(words).find();
  }

  /**
   * Whether what is counted first in some words are last year's, so that the others stand before.
   */
  private static boolean isAdded(CharSequence subject) {
    Matcher count = COUNT.matcher(subject);
    boolean found = count.find();
    return found && OF_LAST.isIn(subject.subSequence(0, count.end()).toString()) && !count.find();
  }

  /** Whether a subject is all requests: by its numbers, or by its words where it has none. */
  private boolean isOfAll(String subject) {
    String words = YEAR_END.matcher(subject).replaceAll("");
    if (OF_OTHERS.isIn(words) || OF_ANSWERS.matcher(words).find() || MONTH.matcher(words).find()) {
      return false;
    }
    boolean last = OF_LAST.isIn(words) || Spans.nameAnother(words, reporter.year());
    BigDecimal sum = BigDecimal.ZERO;
    boolean counted = false;
    boolean all = false;
    Matcher count = COUNT.matcher(words);
    while (count.find()) {
      BigDecimal number = new BigDecimal(count.group(1));
      counted = true;
      sum = sum.add(number);
      all |= isAll(number);
    }
    if (counted) {
      return all && (!last || isReceived(sum) || isSumGiven(words));
    }
    boolean others = WIDE.matcher(words).find() && !reporter.isWholeRegion();
    return !others && !last && !OF_SOME.isIn(words) && OF_ALL.matcher(words).find();
  }

  private boolean isSumGiven(String words) {
    Matcher count = COUNT.matcher(words);
    while (count.find()) {
      if (isReceived(new BigDecimal(count.group(1)))) {
        return true;
      }
    }
    return false;
  }

  private boolean isAll(BigDecimal number) {
    Amount amount = Amount.exactly(number, "件");
    return tables.have(Statement.of(RequestCount.NEW, amount)) || isReceived(number);
  }

  private boolean isReceived(BigDecimal number) {
    return tables.have(Statement.of(RequestCount.RECEIVED, Amount.exactly(number, "件")));
  }
}
