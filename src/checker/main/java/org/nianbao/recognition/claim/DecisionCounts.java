package org.nianbao.recognition.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nianbao.wording.PhraseFinder;

/**
 * What a sentence seems to tell of licences, penalties and compulsory measures, whatever else its
 * words are (行政许可事项由31项减为29项，全年办理904件). It is told only where the number is the table's mistyped,
 * and the table's own stands nowhere beside it.
 */
final class DecisionCounts {

  private static final Pattern ROW = Pattern.compile("许可|处罚|强制");

  private static final Pattern AHEAD = Pattern.compile("^(?:行政)?(?:许可|处罚|强制)(?:措施)?决定");

  /** Words of counts that are of some decisions only, or of what led to them. */
  private static final PhraseFinder OF_SOME =
      new PhraseFinder(
          List.of(
              "其中", "罚款", "警告", "简易", "听证", "事项", "清单", "目录", "流程", "案卷", "评查", "抽查", "检查", "投诉",
              "举报", "线索", "受理", "收到", "申请", "不予", "撤销", "注销", "公示", "公开", "公布", "归集", "上网", "网上",
              "发布", "推送", "上报", "报送", "部门", "乡", "镇", "街道", "较", "比", "上年", "去年", "每", "增", "减",
              "信息", "案例", "复议", "诉讼", "应诉", "法人", "自然人", "个人", "企业", "移送", "网站", "专栏", "栏目", "平台",
              "类", "累计", "由", "从", "取消", "下放", "承接", "保留", "调整"));

  private static final PhraseFinder OF_REQUESTS =
      new PhraseFinder(List.of("公开申请", "依申请", "申请公开", "复议", "诉讼"));

  private static final String UNITS = "件项起例宗";

  private static final BigDecimal LEAST = BigDecimal.TEN;

  private DecisionCounts() {}

  /** A count, and the table's number of the same. */
  private record Told(Statement statement, String unit, BigDecimal due) {

    boolean fits() {
      return value().compareTo(due) == 0;
    }

    BigDecimal value() {
      return statement.amount().value();
    }
  }

  /** What a sentence tells otherwise than the table. */
  static List<Statement> wrong(Said said, TableValues tables) {
    String sentence = said.plain();
    boolean named = sentence.contains("许可") || sentence.contains("处罚") || sentence.contains("强制");
    if (!named || OF_REQUESTS.isIn(sentence)) {
      return List.of();
    }
    List<Told> told = in(sentence, tables);
    boolean known = false;
    for (Told one : told) {
      known |= one.fits();
    }
    List<Statement> wrong = new ArrayList<>();
    for (Told one : told) {
      boolean typed =
          known
              ? Mistyped.isNear(one.value(), one.due())
              : one.due().precision() > 2 && Mistyped.isLikely(one.value(), one.due());
      if (typed && !said.has(Amount.exactly(one.due(), one.unit()))) {
        wrong.add(one.statement());
      }
    }
    return wrong;
  }

  private static List<Told> in(String sentence, TableValues tables) {
    List<Told> told = new ArrayList<>();
    String row = "";
    for (WrittenCount count : WrittenCount.in(sentence)) {
      row = row(count.between(), row);
      boolean ahead = !ROW.matcher(count.name()).find() && AHEAD.matcher(count.after()).find();
      row = ahead ? row(count.after(), row) : row; // 486件行政许可决定
      if (row.isEmpty()
          || count.rough()
          || !UNITS.contains(count.unit())
          || count.value().compareTo(LEAST) < 0
          || count.value().precision() > 8
          || OF_SOME.isIn(count.name())) {
        continue;
      }
      Statement one =
          Statement.of(DisclosureCount.decisions(row), Amount.of(count.value().intValueExact()));
      List<BigDecimal> due = tables.due(one);
      if (due.size() == 1) {
        told.add(new Told(one, count.unit(), due.get(0)));
      }
    }
    return told;
  }

  /** Which decisions were named last; those of a stretch before are meant where it names none. */
  private static String row(String text, String before) {
    String row = before;
    Matcher named = ROW.matcher(text);
    while (named.find()) {
      row =
          switch (named.group().charAt(0)) {
            case '许' -> "licences";
            case '处' -> "penalties";
            default -> "compulsory";
          };
    }
    return row;
  }
}
