package org.nianbao.recognition.prose;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.nianbao.chinese.YearDigits;
import org.nianbao.document.Paragraph;
import org.nianbao.facts.YearStatement;
import org.nianbao.recognition.words.Sentences;
import org.nianbao.wording.PatternFinder;
import org.nianbao.wording.PhraseFinder;
import org.nianbao.wording.Phrases;

/**
 * Finds statements of the body's own year and plans, and the years that they name. A paragraph that
 * begins with a year and the body itself is about that year; a year behind other words may be
 * anything: last year's accounts, a span, a comparison.
 */
final class YearStatements {

  private static final Phrases PLANS = Phrases.read("plans");

  /** The section that tells of problems and plans. */
  private static final int PLANS_SECTION = 5;

  private static final String NUMERAL = "(?:[（(]?[一二三四五六七八九十\\d]{1,2}[)）、.．]|[一二三四五六七八九十]是)?";

  /** A year that stands for itself: no month, no span, not since or by the end of it. */
  private static final String YEAR = "(20\\d{2})年(?:度|里|中)?(?!以来|以前|之前|底|末|初|起|至|到|[—－~～-]|\\d)";

  private static final String YEAR_OF_PLAN = "(20\\d{2})年(?:度)?";

  /** The marks behind which a clause begins, as at the start of a sentence. */
  private static final String CLAUSE_MARKS = "，,：:；;";

  private static final PatternFinder PLAN =
      clause(
          "(?:^|[，,：:；;])"
              + NUMERAL
              + "(?:在|展望|进入|迈入|步入|面向)?"
              + YEAR
              + "(?:的?(?:各项)?工作(?:中|里|上)?[,，]|是[^，。；]{2,20}年[,，])?"
              + "[,，]?[^，。；：]{0,14}[,，]?(?<![已均曾先主])"
              + PLANS.anyOf("intent")
              + PLANS.anyOf("verbs")
              // right behind the year 计划 is a verb, but before what makes it a noun
              + "|(?:^|[，,：:；;])"
              + NUMERAL
              + "(?:在|展望)?"
              + YEAR_OF_PLAN
              + "[,，]?(?:(?:我|本|全)[^，。；：]{1,6}?)?(?:计划|打算|拟)(?!"
              + PLANS.anyOf("a plan")
              + "|[，。；：、的内外中]|[^。；]*(?:已|了|完成|实际|落实到位))"
              + "|(?:^|[，,：:；;])"
              + YEAR_OF_PLAN
              + "[,，]?(?:(?:我|本|全)[^，。；：]{1,6}?)?(?:力争|力求|争取)(?![到得取]|[^。；]*(?:已|了|实际))");

  /** Nothing was received or sent in a year, of which section six tells. */
  private static final PatternFinder NO_FEES =
      PatternFinder.orAtStart(
          Pattern.compile(
              "(?:^|[，,])(20\\d{2})年(?:度)?[,，]?(?:[我本全][^，。；：]{1,6})?[,，]?(?:没有|未)(?:发出|收取|产生|开具|收到)"),
          CLAUSE_MARKS);

  /** Behind words that announce plans no word of intent is needed. */
  private static final PatternFinder ANNOUNCED =
      clause(
          "(?:^|[，,：:；;])"
              + NUMERAL
              + "在?"
              + YEAR
              + "[,，]?(?:(?:我|本|全|各)[^，。；：]{1,8}[,，]?)?"
              + PLANS.anyOf("own verbs"));

  private static final PhraseFinder AHEAD = PLANS.finder("ahead");
  private static final PhraseFinder DONE = new PhraseFinder(List.of("已", "了", "完成", "曾"));

  /** A day by which something is to be reached: 力争2023年底前实现全覆盖. */
  private static final PatternFinder TARGET =
      clause(
          "(?:^|[，,：:；;])[^，。；：]{0,6}(?:力争|争取|确保|计划|拟|预计)(?:在|于|到)?(20\\d{2})年(?:底|末|年底|内|上半年|下半年|\\d{1,2}月底?)(?:之?前)?(?![^。；]*(?:已|了|实际))");

  /** What a body says that it did in a year, behind the head of a paragraph. */
  private static final Pattern DID =
      Pattern.compile(
          "^(20\\d{2})年(?:度)?[,，][我本](?:局|委|办|镇|乡|街道|县|市|区|单位|机关|部门|院|厅|中心|校)(?:共|累计|全年|先后)");

  private static final Pattern UNTIL = Pattern.compile("^截[至止](?:到)?(20\\d{2})年(?:底|末|12月31日)");

  /** 回顾2022年的工作: what the sentence sums up. */
  private static final Pattern REVIEW = Pattern.compile("^(?:回顾|总结|回望|反思)(20\\d{2})年度?的?工作[，,]");

  private static final PatternFinder ANY_YEAR =
      new PatternFinder(Pattern.compile("(?<!\\d)20\\d{2}(?=年)"), "2");

  /** Words of a sentence that compares years. */
  private static final Pattern COMPARES =
      Pattern.compile("去年|同比|相比|[较比与和](?:20|上)|[件条][，,；](?:而)?(?:本年|今年)");

  /** A sub-heading that runs on into its paragraph. */
  private static final String HEAD = "(?:[^，。；：:]{2,20}[：:])?";

  /** A year that opens a paragraph by itself. */
  private static final Pattern OPENS_ALONE =
      Pattern.compile("^" + NUMERAL + HEAD + "(20\\d{2})年[,，]");

  /** What may be told of an earlier year by right: what lasts since, others' reviews, accounts. */
  private static final Pattern EARLIER =
      Pattern.compile(
          "去年|上年(?!结转)|今年|本年|全年|同比|相比|[较比与和](?:20|上)|至今|以来|目前|现已|现在|一直|延续|沿用|当时|首次|第一|年起|自此|此后|之后|随后"
              + "|开通|成立|设立|建成|启用|启动|上线|获|被|列为|印发|出台|制定|修订|发布的|试点|迁|改版|搬|决算|预算|评估|测评|反馈|指出|整改|巡察|审计|通报|考核结果|规划|计划|机构改革|组建|挂牌|划转|合并|更名|施行|实施");

  private static final String SELF =
      "[我本](?:局|委|办|镇|乡|街|县|市|区|省|单位|机关|部门|院|厅|中心|会|站|处|校|旗|州)"
          + "|全[县市区镇乡局州旗省委街](?:主动|各级|上下|系统|街道|"
          + PLANS.anyOf("year's work")
          + ")|在[^，。；]{2,24}(?:领导|指导|支持|关心|重视)(?:和[^，。；]{2,12})?下";

  /** A first sentence up to this length is a sub-heading that runs on. */
  private static final int LONGEST_HEAD = 16;

  private final Pattern opening;
  private int section;
  private boolean ahead;

  /** In the report of the given agency; its name may be empty. */
  YearStatements(String agency) {
    List<String> own = new ArrayList<>(List.of(SELF, "[区县市省]政府"));
    String name = agency.replaceFirst("(?:人民政府|办事处)$", "");
    for (int from = 0; name.length() - from >= 3; from++) {
      if (from == 0 || "省市县区旗州盟".indexOf(name.charAt(from - 1)) >= 0) {
        own.add("[省市县区旗州盟]?" + Pattern.quote(name.substring(from)));
      }
    }
    this.opening =
        Pattern.compile(
            "^"
                + NUMERAL
                + HEAD
                + "在?"
                + YEAR
                + "(?:[,，]?(?:"
                + own.stream().collect(Collectors.joining("|"))
                + ")|[,，]?"
                + PLANS.anyOf("year's work")
                + ")");
  }

  /** The statements in a paragraph of the given section, its blanks left out. */
  List<YearStatement> in(String solid, int number, Paragraph at) {
    if (number != section) {
      section = number;
      ahead = false;
    }
    List<YearStatement> found = new ArrayList<>();
    String text = YearDigits.inDigits(solid);
    Set<Integer> years = years(text);
    if (years.isEmpty()) { // nothing can be found, but plans may be announced
      ahead |= number == PLANS_SECTION && AHEAD.isIn(text);
      return found;
    }
    Optional<Boolean> earlier = Optional.empty(); // looked for once in the paragraph, if at all
    boolean first = true;
    for (String sentence : Sentences.of(text)) {
      Matcher plan = PLAN.in(sentence);
      Matcher announced = ANNOUNCED.in(sentence);
      boolean isAhead = ahead || AHEAD.isIn(sentence);
      boolean planned = PLAN.next(plan, sentence, 0);
      if (planned) {
        found.add(statement(plan, true, years, sentence, at));
      } else if (number == PLANS_SECTION
          && isAhead
          && ANNOUNCED.next(announced, sentence, 0)
          && !DONE.isIn(sentence)) {
        found.add(statement(announced, true, years, sentence, at));
      }
      ahead = isAhead;
      Matcher target = TARGET.in(sentence);
      if (!planned && number == PLANS_SECTION && TARGET.next(target, sentence, 0)) {
        found.add(statement(target, true, years, sentence, at));
      }
      Matcher did = DID.matcher(sentence);
      if (!first && did.lookingAt() && !COMPARES.matcher(sentence).find()) {
        found.add(statement(did, false, years, sentence, at));
      }
      Matcher until = UNTIL.matcher(sentence);
      if (until.lookingAt()) {
        found.add(statement(until, false, years, sentence, at));
      }
      Matcher review = REVIEW.matcher(sentence);
      if (review.lookingAt()) {
        found.add(statement(review, false, years, sentence, at));
      }
      Matcher opens = opening.matcher(sentence);
      boolean ofItself = first && opens.lookingAt();
      if (ofItself
          && !(planned && number >= PLANS_SECTION) // told as a plan
          && !COMPARES.matcher(sentence).find()) {
        found.add(statement(opens, false, years, sentence, at));
      }
      Matcher fees = NO_FEES.in(sentence);
      if (number > PLANS_SECTION
          && !ofItself
          && years.size() == 1
          && NO_FEES.next(fees, sentence, 0)) {
        found.add(statement(fees, false, years, sentence, at));
      }
      Matcher alone = OPENS_ALONE.matcher(sentence);
      if (first && !ofItself && number < PLANS_SECTION && years.size() == 1 && alone.lookingAt()) {
        earlier = earlier.isPresent() ? earlier : Optional.of(EARLIER.matcher(text).find());
        if (!earlier.get()) {
          found.add(statement(alone, false, years, sentence, at));
        }
      }
      first &= sentence.length() <= LONGEST_HEAD;
    }
    return found;
  }

  private static PatternFinder clause(String expression) {
    return PatternFinder.orAtStart(Pattern.compile(expression), CLAUSE_MARKS);
  }

  private YearStatement statement(
      Matcher m, boolean plan, Set<Integer> years, String sentence, Paragraph at) {
    String named = "";
    for (int i = 1; i <= m.groupCount() && named.isEmpty(); i++) {
      named = m.group(i) == null ? "" : m.group(i);
    }
    int year = Integer.parseInt(named);
    Set<Integer> others = new LinkedHashSet<>(years);
    others.remove(year);
    return new YearStatement(year, plan, others, section, sentence, at.place());
  }

  private static Set<Integer> years(String text) {
    Set<Integer> years = new LinkedHashSet<>();
    Matcher m = ANY_YEAR.in(text);
    for (int from = 0; ANY_YEAR.next(m, text, from); from = m.end()) {
      years.add(Integer.parseInt(m.group()));
    }
    return years;
  }
}
