package org.nianbao.recognition.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.nianbao.recognition.claim.DisputeCount.Result;
import org.nianbao.recognition.claim.DisputeCount.Way;
import org.nianbao.wording.PhraseFinder;

/**
 * Figures that a list in the prose divides something into: the ends of requests, the applicants,
 * the results of disputes, or the year's requests as they came and went.
 *
 * @param table the table that has them
 * @param leaves each figure
 * @param groups sums of them that are told as one: 不予公开
 */
record FigureFamily(String table, List<Quantity> leaves, List<Quantity> groups) {

  /** What a count is hardly of that stands among those of a family. */
  private static final PhraseFinder OTHERWISE =
      new PhraseFinder(
          List.of(
              "增", "减", "降", "多了", "少了", "比", "较", "上年", "下年", "结转", "网上", "网络", "网站", "线上", "线下",
              "在线", "信函", "邮", "当面", "现场", "窗口", "传真", "平台", "渠道", "期限", "工作日", "延期", "按时", "超期",
              "半年", "季度", "咨询", "协助", "征求", "补正通知", "约", "近", "月", "类似", "关于", "主动公开", "发布", "通过",
              "培训", "会议", "意见", "平均", "投诉电话", "热线", "转为", "转交", "评查", "抽查", "专职", "兼职", "一人", "先后",
              "同一"));

  /** One count for several: 2件为信访和逾期不补正的申请. */
  private static final Pattern SEVERAL = Pattern.compile("(?m)^(?>.*?\\d[件宗份起]).*[和及与、等]");

  private static final PhraseFinder CHANGE =
      new PhraseFinder(
          List.of(
              "增", "减", "降", "多了", "少了", "比", "较", "其中", "约", "近", "月", "涉及", "延期", "延长", "咨询",
              "协助", "征求", "复议", "诉讼", "起诉", "信访", "补正", "半年", "季度"));

  /** Of the words of a count of the year's requests, at least a sign stands before or behind it. */
  private static final Map<String, Pattern> SIGNS =
      Map.of(
          "new", Pattern.compile("收|接|受理|登记|新"),
          "carried-in", Pattern.compile("上年|上一|去年|前一|遗留|结转|转入|移来|转来|20\\d{2}年"),
          "completed", Pattern.compile("答|办|复|结案|处理"),
          "carried-out", Pattern.compile("余|剩|未|转|跨|下年|下一|次年|在办(?!结)|期|继续|20\\d{2}年"));

  /** Words that say so without doubt, so that any number is wrong that is not the tables'. */
  private static final Map<String, Pattern> PLAIN =
      Map.of(
          "carried-in",
              Pattern.compile("(?m)^(?>.*?(?:上年|上一|去年|前一|20\\d{2}年)).*(?:转|遗留|余|没办|未办|延续|带|留|剩|存)"),
          "carried-out", Pattern.compile("(?m)^(?>.*?(?:余|剩|留)).*(?:下年|下一|次年|明年|20\\d{2}年|办)|结转下"));

  FigureFamily {
    leaves = List.copyOf(leaves);
    groups = List.copyOf(groups);
  }

  /** Every family. */
  static final List<FigureFamily> ALL = all();

  private static List<FigureFamily> all() {
    List<FigureFamily> all = new ArrayList<>();
    all.add(
        requests(
            List.of(
                RequestCount.NEW,
                RequestCount.CARRIED_IN,
                RequestCount.COMPLETED,
                RequestCount.CARRIED_OUT),
            List.of()));
    all.add(requests(ends(), endGroups()));
    all.add(group("refused", 8));
    all.add(group("unavailable", 3));
    all.add(group("rejected", 5));
    all.add(group("other", 3));
    all.add(requests(applicants(), List.of(new ApplicantCount("organization"))));
    for (Way way : List.of(Way.REVIEW, Way.DIRECT, Way.AFTER_REVIEW)) {
      all.add(new FigureFamily(Reading.DISPUTES, results(way), List.of()));
    }
    all.add(
        new FigureFamily(
            Reading.DISPUTES,
            both(results(Way.DIRECT), results(Way.AFTER_REVIEW)),
            results(Way.SUIT)));
    all.add(
        new FigureFamily(
            Reading.DISPUTES,
            totals(Way.REVIEW, Way.DIRECT, Way.AFTER_REVIEW),
            List.of(DisputeCount.total(Way.SUIT))));
    return List.copyOf(all);
  }

  private static FigureFamily requests(List<Quantity> leaves, List<Quantity> groups) {
    return new FigureFamily(Reading.REQUESTS, leaves, groups);
  }

  private static FigureFamily group(String group, int count) {
    return requests(numbered(group, count), List.of());
  }

  private static List<Quantity> ends() {
    List<Quantity> ends = new ArrayList<>();
    ends.add(OutcomeCount.of("granted"));
    ends.add(OutcomeCount.of("partly-granted"));
    ends.addAll(numbered("refused", 8));
    ends.addAll(numbered("unavailable", 3));
    ends.addAll(numbered("rejected", 5));
    ends.addAll(numbered("other", 3));
    return ends;
  }

  private static List<Quantity> numbered(String group, int count) {
    List<Quantity> ends = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      ends.add(OutcomeCount.of(group + "." + i));
    }
    return ends;
  }

  private static List<Quantity> endGroups() {
    return List.of(
        OutcomeCount.of("refused"),
        OutcomeCount.of("unavailable"),
        OutcomeCount.of("rejected"),
        OutcomeCount.of("other"),
        OutcomeGrammar.GRANTED);
  }

  private static List<Quantity> applicants() {
    List<Quantity> applicants = new ArrayList<>();
    for (String column : List.of("person", "company", "research", "charity", "legal", "other")) {
      applicants.add(new ApplicantCount(column));
    }
    return applicants;
  }

  private static List<Quantity> results(Way way) {
    List<Quantity> results = new ArrayList<>();
    for (Result result : List.of(Result.UPHELD, Result.CORRECTED, Result.OTHER, Result.PENDING)) {
      results.add(new DisputeCount(way, result));
    }
    return results;
  }

  private static List<Quantity> totals(Way... ways) {
    List<Quantity> totals = new ArrayList<>();
    for (Way way : ways) {
      totals.add(DisputeCount.total(way));
    }
    return totals;
  }

  private static List<Quantity> both(List<Quantity> some, List<Quantity> others) {
    List<Quantity> both = new ArrayList<>(some);
    both.addAll(others);
    return both;
  }

  List<Quantity> quantities() {
    return both(leaves, groups);
  }

  /** What it divides: all that came or ended, or had one end. */
  List<Quantity> wholes() {
    if (leaves.get(0) instanceof DisputeCount) {
      return totals(Way.values());
    }
    List<Quantity> wholes =
        new ArrayList<>(List.of(RequestCount.NEW, RequestCount.RECEIVED, RequestCount.COMPLETED));
    if (leaves.get(0) instanceof OutcomeCount first && first.id().indexOf('.') > 0) {
      wholes.add(OutcomeCount.of(first.id().substring(0, first.id().indexOf('.'))));
    }
    return wholes;
  }

  /** Whether the words around a count say that it was carried in or out. */
  boolean isPlainly(Quantity quantity, String label) {
    Pattern plain = isOfYear() ? PLAIN.get(quantity.id()) : null;
    return plain != null && plain.matcher(label).find();
  }

  /** The only one of its figures whose name stands before a number, whatever else does. */
  Optional<Quantity> named(String label) {
    boolean several = label.startsWith("其余") || SEVERAL.matcher(label).find();
    if (!(leaves.get(0) instanceof OutcomeCount) || several || OTHERWISE.isIn(label)) {
      return Optional.empty();
    }
    Set<String> names = new HashSet<>();
    for (int at = 0; at < label.length(); at++) {
      Optional<Token> word = Vocabulary.builtIn().at(label, at);
      if (word.isPresent() && word.get().is(TokenKind.DETAIL)) {
        names.add(word.get().value());
        at += word.get().text().length() - 1;
      }
    }
    for (Quantity leaf : leaves) {
      if (names.size() == 1 && names.contains(leaf.id())) {
        return Optional.of(leaf);
      }
    }
    return Optional.empty();
  }

  /** Whether it is the year's requests as they came and went, which are told in whole sentences. */
  boolean isOfYear() {
    return leaves.get(0) == RequestCount.NEW;
  }

  /**
   * Whether a count's words may be those of a statement; those of requests that came or went say
   * so.
   */
  static boolean hasSign(Statement statement, String label) {
    Pattern sign = SIGNS.get(statement.quantity().id());
    return sign == null || sign.matcher(label).find();
  }

  /** Whether it is how many disputes there were, which a sentence counts beside other things. */
  boolean isOfTotals() {
    return leaves.get(0) instanceof DisputeCount count && count.result() == Result.TOTAL;
  }

  /** Whether it is told in lists of more than two: not 自然人18件，单位6件, nor 复议46件、诉讼36件. */
  boolean isList() {
    return !(leaves.get(0) instanceof ApplicantCount) && !isOfTotals();
  }

  /** Whether the words around a count do not say that it is something else. */
  boolean mayBe(Quantity quantity, String label) {
    return isOfYear()
        ? !CHANGE.isIn(label) && SIGNS.get(quantity.id()).matcher(label).find()
        : !OTHERWISE.isIn(label);
  }
}
