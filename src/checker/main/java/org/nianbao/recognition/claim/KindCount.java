package org.nianbao.recognition.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nianbao.wording.PatternFinder;
import org.nianbao.wording.PhraseFinder;

/**
 * A count of applicants or ends by nothing but their names, whatever other words stand around it:
 * 收到企业的4件. It says little by itself; a list of such counts that comes out does.
 *
 * @param amount the number
 * @param quantities what it may be of, the likeliest first; all of one kind
 * @param each whether others have the same number: 企业、科研机构各2件
 */
record KindCount(Amount amount, List<Quantity> quantities, boolean each) {

  /** Words that make it another count than that of a year's requests by their names. */
  private static final PhraseFinder TURNS =
      new PhraseFinder(
          List.of(
              "增", "减", "降", "升", "比", "较", "同期", "上年", "去年", "往年", "结转", "转入", "转来", "延期", "延长",
              "补正", "占", "约", "近", "平均", "每", "半年", "季度", "月", "网上", "网络", "信函", "邮", "当面", "线上",
              "线下", "渠道", "窗口", "涉及", "关于", "复议", "诉讼", "起诉", "许可", "处罚", "将", "拟", "其余", "余下",
              "部门", "镇", "街道", "抽查", "评查", "建议", "提案", "公文", "文件", "主动公开", "属性"));

  /** Of what all that follows in a sentence is. */
  private static final PhraseFinder SCOPES =
      new PhraseFinder(
          List.of(
              "半年", "季度", "同期", "去年收到", "以来", "累计", "近年", "近三年", "近两年", "近五年", "每月", "月均", "年均",
              "各镇", "各街", "各区", "各县", "各市", "各单位", "各部门", "下属", "所属", "直属", "派出", "镇街", "乡镇", "名义",
              "复议", "诉讼", "起诉", "法院", "许可", "处罚", "主动公开", "公文", "制发", "规范性文件", "属性", "建议", "提案",
              "热线", "工单", "留言", "来电", "来信", "信箱", "抽查", "评查", "抽取", "案例", "测试", "演练", "目标", "如果",
              "假如"));

  /** Those carried over, of which a list may follow, and what ends it. */
  private static final Pattern CARRIED = Pattern.compile("结转|转入|转来|遗留|上年|去年");

  private static final Pattern CAME = Pattern.compile("新收|收到|受理|答复|办结|申请中|年内|本年");

  /** 依次为13、2、5; 分别是3件和1件. */
  private static final PatternFinder IN_TURN =
      new PatternFinder(
          Pattern.compile(
              "(?:依次|分别)(?:为|是|有)?:?((?:\\d{1,6}[件份宗]?[、,和])+\\d{1,6})[件份宗]?(?=[,;。:)]|$)"),
          "依分");

  private static final Pattern JOIN = Pattern.compile("[、和及与]|以及");
  private static final Pattern ENDS_OF_LIST = Pattern.compile("[,;:。()]");

  /** All such counts of a sentence, as {@link NormalText} has it. */
  static List<KindCount> all(String sentence) {
    List<KindCount> counts = new ArrayList<>();
    boolean carried = false;
    String rest = inTurn(sentence, counts);
    for (PlainCount count : PlainCount.all(rest)) {
      if (SCOPES.isIn(count.scope())) {
        break;
      }
      carried =
          CARRIED.matcher(count.words()).find()
              || (carried && !CAME.matcher(count.words() + count.lead()).find());
      if (count.amount().exact() && !carried) {
        add(count, counts);
      }
    }
    return counts;
  }

  /** Adds the counts of lists that give names first; returns what stands before the first. */
  private static String inTurn(String sentence, List<KindCount> counts) {
    Matcher list = IN_TURN.in(sentence);
    if (!IN_TURN.next(list, sentence, 0) || SCOPES.isIn(sentence.substring(0, list.start()))) {
      return sentence;
    }
    String names = sentence.substring(0, list.start());
    int from = names.length();
    while (from > 0 && !ENDS_OF_LIST.matcher(names.substring(from - 1, from)).matches()) {
      from--;
    }
    String[] named = JOIN.split(names.substring(from), -1);
    String[] numbers = list.group(1).split("[、,和]", -1);
    if (named.length == numbers.length && !TURNS.isIn(names.substring(from))) {
      for (int i = 0; i < named.length; i++) {
        add(named[i], Amount.of(Integer.parseInt(digits(numbers[i]))), false, counts);
      }
    }
    return sentence.substring(0, from);
  }

  private static String digits(String number) {
    int end = 0;
    while (end < number.length() && Character.isDigit(number.charAt(end))) {
      end++;
    }
    return number.substring(0, end);
  }

  private static void add(PlainCount count, List<KindCount> counts) {
    String before = count.before();
    if (before.endsWith("各")) { // 部分公开、不予公开各2件
      for (String name : JOIN.split(before, -1)) {
        add(name, count.amount(), true, counts);
      }
      return;
    }
    boolean named = add(before, count.amount(), false, counts);
    if (!named && !TURNS.isIn(before)) {
      add(count.behind(), count.amount(), false, counts);
    }
  }

  /** Adds what some words count; returns whether they name any applicant or end. */
  private static boolean add(String words, Amount amount, boolean each, List<KindCount> counts) {
    Names names = new Names(words);
    List<Quantity> quantities = TURNS.isIn(names.rest) ? List.of() : names.quantities();
    if (!quantities.isEmpty()) {
      counts.add(new KindCount(amount, quantities, each));
    }
    return names.names.any();
  }

  /** What else it may be of. */
  Quantity[] others() {
    return quantities.subList(1, quantities.size()).toArray(new Quantity[0]);
  }

  BigDecimal value() {
    return amount.value();
  }

  /** The names of applicants and ends among some words. */
  private static final class Names {
    private final KindNames names = new KindNames();
    private final String words;
    private final String rest;

    Names(String words) {
      this.words = words;
      this.rest = names.take(words);
    }

    List<Quantity> quantities() {
      if (!names.who.isEmpty()) {
        return names.outcomes.isEmpty() && names.details.isEmpty() ? applicants() : List.of();
      }
      if (names.outcomes.equals(Set.of("granted", "partly-granted"))) {
        return List.of(OutcomeGrammar.GRANTED);
      }
      if (names.outcomes.size() > 1 || names.details.size() > 1 || rest.contains("等")) {
        return List.of();
      }
      List<Quantity> ends = new ArrayList<>();
      String outcome = names.outcomes.isEmpty() ? "" : names.outcomes.iterator().next();
      if (!names.details.isEmpty()) {
        String detail = names.details.iterator().next();
        if (!outcome.isEmpty() && !detail.startsWith(outcome + ".")) {
          return List.of();
        }
        ends.add(OutcomeCount.of(detail));
        ends.add(OutcomeCount.of(detail.substring(0, detail.indexOf('.'))));
      } else if (!outcome.isEmpty()) {
        ends.add(OutcomeCount.of(outcome));
        if (outcome.equals("granted")) {
          ends.add(OutcomeGrammar.GRANTED);
        }
        if (outcome.equals("other")) {
          ends.add(OutcomeCount.of("rejected", "other"));
        }
      }
      return ends;
    }

    private List<Quantity> applicants() {
      if (names.who.size() == 1 && !names.who.contains("company")) {
        return List.of(new ApplicantCount(names.who.iterator().next()));
      }
      if (names.who.contains("person")) {
        return List.of();
      }
      Quantity all = new ApplicantCount("organization");
      boolean others = names.who.size() > 1 || words.contains("等") || words.contains("单位");
      return others ? List.of(all) : List.of(new ApplicantCount("company"), all);
    }
  }
}
