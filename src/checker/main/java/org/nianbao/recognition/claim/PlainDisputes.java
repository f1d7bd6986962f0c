package org.nianbao.recognition.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nianbao.recognition.claim.DisputeCount.Way;
import org.nianbao.wording.PhraseFinder;

/**
 * All reviews or suits over open information that a sentence counts, whatever was done with them:
 * 应对因政府信息公开引起的行政复议3件, and those of this year beside the last one's: 信息公开类行政诉讼上年为4件，本年为7件. They are
 * told where nothing else in the paragraph counts them, and the table has neither all of them nor
 * all but those that are pending.
 */
final class PlainDisputes {

  private static final String UNIT = "[件起宗例](?![次均])";

  private static final Pattern COUNTED =
      Pattern.compile(
          "(?:信息公开|政务公开|依申请公开)(?:类|工作|申请|答复|事项)*(?:而)?(?:引起|引发|导致|产生|提起|发生|被)?(?:的)?"
              + "(?:行政)?(复议|诉讼)(?:申请|案件|案|事项)?(?:共计|共有|合计|总计|共|计|有|为)?(\\d{1,5})"
              + UNIT);

  private static final Pattern OF_TWO_YEARS =
      Pattern.compile(
          "(?:信息公开|政务公开|依申请公开)[^,;:\\d]{0,10}(复议|诉讼)(?:申请|案件|案)?[,:]?"
              + "(?:上年度?|去年|上一年度?|20\\d{2}年度?)(?:是|为|有|共)?\\d{1,5}[件起宗例],(?:而|到)?"
              + "(本年度?|今年|20\\d{2}年度?)(?:是|为|有|共|则为)?(\\d{1,5})"
              + UNIT);

  /** Words that make them some of all, another year's, another body's, or cases that it judges. */
  private static final PhraseFinder OF_OTHERS =
      new PhraseFinder(
          List.of(
              "上年", "去年", "往年", "历年", "以来", "累计", "近年", "近三年", "近两年", "季度", "半年", "其中", "例如", "案例",
              "被告", "被申请人", "对我", "部门", "镇", "街道", "所属", "下属", "指导", "协助", "代", "机关名义", "复议机关",
              "复议机构", "审理", "审结", "比", "较", "占", "平均", "每", "备案", "典型", "一审", "二审", "再审", "上诉", "未",
              "没有", "无", "应诉负责", "出庭", "网", "不予受理", "受理后", "撤", "终止", "听证", "全市", "全县", "全省", "上级",
              "培训", "模拟", "抽", "评查", "若", "如果"));

  private PlainDisputes() {}

  /** What a sentence, as {@link NormalText} has it, tells otherwise than the table. */
  static List<Statement> wrong(String sentence, TableValues tables, int year) {
    List<Statement> wrong = new ArrayList<>();
    if (!sentence.contains("复议") && !sentence.contains("诉讼")) {
      return wrong;
    }
    Matcher two = OF_TWO_YEARS.matcher(sentence);
    if (two.find()) {
      String when = two.group(2);
      if (!when.startsWith("20") || when.startsWith(Integer.toString(year))) {
        add(two.group(1), two.group(3), tables, wrong);
      }
      return wrong;
    }
    for (String stretch : sentence.split("[;。]", -1)) {
      Matcher counted = COUNTED.matcher(stretch);
      while (counted.find()) {
        String before = stretch.substring(0, counted.end());
        if (!OF_OTHERS.isIn(before) && !Spans.nameAnother(before, year)) {
          add(counted.group(1), counted.group(2), tables, wrong);
        }
      }
    }
    return wrong;
  }

  private static void add(String name, String number, TableValues tables, List<Statement> wrong) {
    Way way = name.equals("复议") ? Way.REVIEW : Way.SUIT;
    Amount count = Amount.of(Integer.parseInt(number));
    Statement all = Statement.of(DisputeCount.total(way), count).with(Statement.Trust.GUESSED);
    if (!tables.have(all) && !tables.due(all).isEmpty()) {
      wrong.add(all);
    }
  }
}
