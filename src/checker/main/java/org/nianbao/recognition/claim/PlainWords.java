package org.nianbao.recognition.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.nianbao.wording.PhraseFinder;

/**
 * What a count of requests is of by the plainest of its words, whatever others stand among them
 * (隐去账号后向申请人部分公开的有4件), unless one of a closed set of words turns the meaning: another time, body or
 * thing, a plan or a comparison.
 */
final class PlainWords {

  /** Words that set another time, body or thing for all that follows them in a sentence. */
  private static final PhraseFinder SCOPES =
      new PhraseFinder(
          List.of(
              "半年", "季度", "上年", "去年", "前年", "往年", "历年", "同期", "以来", "累计", "近年", "近三年", "近两年", "近五年",
              "上月", "每月", "当月", "月均", "年均", "上一", "前一", "汛期", "各镇", "各街", "各区", "各县", "各市", "各单位",
              "各部门", "下属", "所属", "直属", "下级", "基层", "兄弟", "邻", "分局", "公共企", "指导", "转办", "移送", "移交",
              "全国", "派出", "镇街", "乡镇", "名义", "复议", "诉讼", "起诉", "应诉", "法院", "行政许可", "行政处罚", "行政强制",
              "主动公开", "公文", "发文", "制发", "规范性文件", "属性", "建议", "提案", "议案", "热线", "工单", "留言", "来电",
              "来信", "信箱", "抽查", "评查", "抽取", "案例", "典型", "例如", "比如", "模拟", "测试", "演练", "撤回", "目标",
              "如果", "假如", "疑似", "政务服务"));

  /** Words that turn the meaning of the clause in which they stand. */
  private static final PhraseFinder TURNS =
      new PhraseFinder(
          List.of(
              "平均", "每", "期间", "上级", "协助", "部门", "文件", "来信", "咨询", "问卷", "信箱", "稿", "政策", "解读",
              "档案", "合同", "许可", "补贴", "征求", "征询", "延期", "延长", "补正", "告知书", "超期", "逾期", "审核", "更正",
              "转为", "改为", "会商", "将", "拟", "计划", "力争", "预计", "比", "较", "增", "减", "降", "多", "少", "升",
              "相当", "倍", "未", "没", "无", "非", "不", "除", "若", "占", "左右", "人次", "涉及", "关于", "有关", "相关",
              "同类", "类似", "约", "近", "月", "日内", "工作日", "网上", "网络", "网站", "在线", "线上", "线下", "信函", "邮",
              "当面", "现场", "窗口", "传真", "平台", "渠道", "通过", "意见", "会议", "培训", "第三方", "主要", "集中", "居多",
              "分别", "各", "出具", "发出", "送达", "要求", "索要", "请求", "希望", "想"));

  /** Words for the ways in which requests come. */
  static final PhraseFinder WAYS =
      new PhraseFinder(
          List.of(
              "网", "线上", "线下", "信函", "信件", "邮", "当面", "现场", "窗口", "传真", "平台", "渠道", "来函", "微信",
              "公众号"));

  private static final Pattern CARRIED_OUT =
      Pattern.compile(
          "(?:转|延|留|带|跨|推|移)[^,]{0,3}(?:下年|下一|次年|明年|来年|NEXT)度?"
              + "|(?:下年|下一年|次年|明年|来年|NEXT)度?(?:继续)?(?:办|答|处理|续)"
              + "|(?:没有到|没到|未到|不到|尚未到)(?:了|法定|答复|办理){0,2}(?:期限|期|时限)"
              + "|(?:期限|时限|期)(?:尚|还|仍)?(?:未|没)(?:到|满)"
              + "|(?<!初)在办(?![结理])|(?:尚未|未|没有)(?:办结|办完|答复)");

  private static final Pattern CARRIED_IN =
      Pattern.compile(
          "(?:上年|去年|上一年|前一年|LAST)度?(?:收到|申请|未|没|剩|留|的|,|、|而|、){0,3}"
              + "(?:结转|转来|转入|接转|接续|承接|遗留|延续|顺延|留下|办完|办结|带入|移来|接下|转到|转至|结余)"
              + "|(?:接|承|转|延)(?:转|续|接)?(?:自)?(?:上年|去年|上一年|前一年|LAST)");

  /** 12月31日前, 已于2020年1月9日答复: when something was done with them, not which they are. */
  private static final Pattern DAY = Pattern.compile("12月(?:31日|底|末)|1月\\d{1,2}日");

  private static final Pattern OTHER_YEAR = Pattern.compile("20\\d{2}年");

  /** What stands around the word of an applicant where requests are counted by it. */
  private static final Pattern APPLIED = Pattern.compile("申请|提出|提交|递交|提的|递的|寄来|发来");

  /** What a count of those carried over is added to. */
  private static final PhraseFinder TOGETHER =
      new PhraseFinder(List.of("合计", "连同", "加", "一并", "合并", "包括", "含", "总", "新收"));

  /** Others than those whom the form tells apart. */
  private static final PhraseFinder ANYBODY =
      new PhraseFinder(List.of("居民", "市民", "群众", "其他", "其它", "学会", "收到信息", "公民和", "及", "、"));

  /** 企业以商业秘密为由不同意，据此不予公开的3件: the reason stands in the clause before. */
  private static final PhraseFinder HENCE = new PhraseFinder(List.of("据此", "因此", "为此", "遂"));

  private static final Pattern ALSO_GRANTED = Pattern.compile("公开|提供|或|全部|含|包括");

  private final PlainCount count;
  private final String words;
  private final String rest;
  private final KindNames names = new KindNames();

  private PlainWords(PlainCount count, int year) {
    this.count = count;
    String own = years(isWhole(count.behind()) ? count.before() : count.words(), year);
    String alone = names.take(own);
    boolean told = names.any() || CARRIED_OUT.matcher(own).find() || CARRIED_IN.matcher(own).find();
    boolean bare = !told && (count.before().length() < 5 || APPLIED.matcher(own).find());
    if (bare || (HENCE.isIn(own) && names.details.isEmpty())) {
      this.words = years(count.lead(), year) + "," + own;
      this.rest = names.take(years(count.lead(), year)) + alone;
    } else {
      this.words = own;
      this.rest = alone;
    }
  }

  /** 办结的25件中…: what follows tells of some of them. */
  private static boolean isWhole(String behind) {
    return behind.startsWith("中")
        || behind.startsWith("里")
        || behind.startsWith("申请中")
        || behind.startsWith("(含"); // 36件（含重复申请）
  }

  private static String years(String text, int year) {
    return DAY.matcher(text)
        .replaceAll("")
        .replace((year - 1) + "年", "LAST")
        .replace((year + 1) + "年", "NEXT")
        .replace(year + "年", "");
  }

  /** What a count is of; nothing where no word says so, or one turns the meaning. */
  static Optional<Statement> of(PlainCount count, int year) {
    if (!count.amount().exact()) {
      return Optional.empty();
    }
    PlainWords words = new PlainWords(count, year);
    List<Quantity> quantities = words.quantities();
    if (quantities.isEmpty()) {
      return Optional.empty();
    }
    Quantity[] others = quantities.subList(1, quantities.size()).toArray(new Quantity[0]);
    Statement statement = Statement.of(quantities.get(0), count.amount()).orRead(others);
    return Optional.of(statement.with(Statement.Trust.GUESSED));
  }

  private List<Quantity> quantities() {
    if (SCOPES.isIn(count.scope())) {
      return List.of();
    }
    boolean out = CARRIED_OUT.matcher(words).find();
    boolean in = CARRIED_IN.matcher(words).find();
    if (out || in) {
      String others = withoutCarried(rest);
      boolean plain =
          out != in
              && names.who.isEmpty()
              && names.outcomes.isEmpty()
              && !turns(others)
              && !TOGETHER.isIn(others);
      return plain && (words.contains("申请") || count.scope().contains("申请"))
          ? List.of(out ? RequestCount.CARRIED_OUT : RequestCount.CARRIED_IN)
          : List.of();
    }
    if (turns(rest)) {
      return List.of();
    }
    if (!names.outcomes.isEmpty() || !names.details.isEmpty()) {
      boolean ofReason = HENCE.isIn(words) && !names.details.isEmpty();
      return names.who.isEmpty() || ofReason ? end() : List.of();
    }
    return names.who.size() == 1 && APPLIED.matcher(words).find() && !ANYBODY.isIn(words)
        ? List.of(new ApplicantCount(names.who.iterator().next()))
        : List.of();
  }

  private List<Quantity> end() {
    Set<String> groups = new TreeSet<>(names.outcomes);
    for (String detail : names.details) {
      groups.add(detail.substring(0, detail.indexOf('.')));
    }
    boolean listed = rest.contains("等") || rest.contains("其余") || rest.contains("余下");
    if (groups.equals(Set.of("partly-granted")) && ALSO_GRANTED.matcher(rest).find()) {
      groups.add("granted"); // 公开和部分公开15件
    }
    boolean granted = groups.contains("granted");
    boolean alone = granted && groups.size() == 1;
    if ((granted && (groups.size() > 2 || words.contains("公开类")))
        || (!granted && groups.size() > 1)
        || (listed && !names.outcomes.isEmpty() && rest.contains("其余"))) {
      return List.of();
    }
    List<Quantity> ends = new ArrayList<>();
    if (!names.details.isEmpty()) {
      ends.add(new OutcomeCount(List.copyOf(names.details)));
    }
    if (names.details.isEmpty() || listed || groups.contains("unavailable")) {
      ends.add(new OutcomeCount(List.copyOf(groups)));
    }
    if (alone) {
      ends.add(OutcomeGrammar.GRANTED); // 予以公开的7件（含区分处理）
    }
    if (words.contains("不公开") || words.contains("不能") || words.contains("未")) {
      ends.add(OutcomeCount.of("refused", "unavailable", "rejected", "other"));
      ends.add(OutcomeCount.of("refused", "unavailable"));
    }
    if (groups.contains("other")) {
      ends.add(OutcomeCount.of("rejected", "other"));
    }
    return ends;
  }

  /** Whether a stretch of a sentence is of another time, body or thing. */
  static boolean isOfOtherScope(String stretch) {
    return SCOPES.isIn(stretch);
  }

  /** Whether words turn the meaning of a count, or say who asked, how it ended or was left. */
  static boolean turnsOrTells(String text) {
    if (turns(text) || CARRIED_OUT.matcher(text).find() || CARRIED_IN.matcher(text).find()) {
      return true;
    }
    KindNames told = new KindNames();
    told.take(text);
    return told.any();
  }

  /** What words say is carried over; null where they do not, or speak of both. */
  static RequestCount carried(String text, int year) {
    String words = years(text, year);
    boolean out = CARRIED_OUT.matcher(words).find();
    boolean in = CARRIED_IN.matcher(words).find();
    return out == in ? null : out ? RequestCount.CARRIED_OUT : RequestCount.CARRIED_IN;
  }

  private static String withoutCarried(String words) {
    return CARRIED_IN.matcher(CARRIED_OUT.matcher(words).replaceAll("")).replaceAll("");
  }

  /** Whether words turn the meaning of a count beside those that say what is carried over. */
  static boolean turnsOf(String text, RequestCount carried, int year) {
    String words = years(text, year);
    String others = carried == null ? words : withoutCarried(words);
    return turnsOrTells(others);
  }

  private static boolean turns(String text) {
    return SCOPES.isIn(text)
        || TURNS.isIn(text)
        || text.contains("LAST")
        || text.contains("NEXT")
        || OTHER_YEAR.matcher(text).find();
  }
}
