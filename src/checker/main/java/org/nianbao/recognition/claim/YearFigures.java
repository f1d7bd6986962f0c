package org.nianbao.recognition.claim;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nianbao.wording.PhraseFinder;

/**
 * The figures of a year's requests that a sentence gives by their plainest words, whatever others
 * stand among them: 后台收到21件，上年带来2件，答毕20件，转到下年1件. Where two are as in the tables, the year's
 * requests are meant, and the only one that is not is wrong.
 */
final class YearFigures {

  private static final Pattern COUNT = Pattern.compile("(?<![\\d.第〔])(\\d{1,6})[件宗份](?!次)");

  /** Those that came, which are requests by the words: 受理举报27件 are none. */
  private static final Pattern CAME =
      Pattern.compile(
          "新收|新受理|新接|新登记|(?:当年|本年)(?:度)?(?:递|提|申请|收|接)"
              + "|(?:收到|受理|接收|接到|登记)[^,]{0,20}申请|申请[^,]{0,6}(?:收到|受理|接收|登记)");

  private static final Pattern ENDED = Pattern.compile("办结|办完|办毕|答毕|了结|答复办结|办理完毕|办理完结|办复");

  private static final Pattern SUMS = Pattern.compile("经办|经手|合计|共有|一共|总计|共计|应办|须办|待办理");

  private static final Pattern LAST_YEAR = Pattern.compile("(?:上|前)一?年度?|去年度?");

  /** Words that make a count one of some of them only. */
  private static final PhraseFinder OF_SOME =
      new PhraseFinder(
          List.of(
              "其中", "含", "包括", "另外", "其余", "余下", "各", "分别", "举报", "投诉", "案件", "信件", "许可", "处罚",
              "事项"));

  private YearFigures() {}

  /** The figure that is wrong in a sentence, as {@link NormalText} has it; none in most. */
  static List<Statement> wrong(Said said, TableValues tables, int year) {
    String sentence = said.plain();
    boolean named = sentence.contains("转") || sentence.contains("下年") || sentence.contains("上年");
    if (!named || PlainWords.isOfOtherScope(LAST_YEAR.matcher(sentence).replaceAll(""))) {
      return List.of();
    }
    Map<RequestCount, BigDecimal> figures = figures(sentence, year);
    if (figures == null || figures.size() < 3 || isOfOwnYear(figures)) {
      return List.of();
    }
    Statement odd = null;
    int fitting = 0;
    boolean large = false;
    for (Map.Entry<RequestCount, BigDecimal> figure : figures.entrySet()) {
      Statement one =
          Statement.of(figure.getKey(), Amount.exactly(figure.getValue(), "件"))
              .with(Statement.Trust.GUESSED);
      if (tables.have(one)) {
        fitting++;
        large |= figure.getValue().intValue() > 9;
      } else if (figure.getKey() != RequestCount.RECEIVED) { // 合计24件: perhaps of those that came
        if (odd != null || tables.due(one).isEmpty()) {
          return List.of();
        }
        odd = one;
      }
    }
    boolean known = odd != null && fitting > 1 && large;
    return known && !isTold(odd, said, tables) && !isGiven(odd, sentence, tables)
        ? List.of(odd)
        : List.of();
  }

  /** 受理24件，办结22件，2件结转下年: all of those that came this year. */
  private static boolean isOfOwnYear(Map<RequestCount, BigDecimal> figures) {
    BigDecimal came = figures.get(RequestCount.NEW);
    BigDecimal ended = figures.get(RequestCount.COMPLETED);
    BigDecimal left = figures.get(RequestCount.CARRIED_OUT);
    return came != null && ended != null && left != null && ended.add(left).compareTo(came) == 0;
  }

  /** Whether the sentence was read as counting so many already, which the tables have not. */
  private static boolean isTold(Statement odd, Said said, TableValues tables) {
    for (Statement statement : said.statements()) {
      boolean same = statement.quantity().kind().equals(odd.quantity().kind());
      if (same && (!tables.have(statement) || odd.counts(RequestCount.NEW))) {
        return true;
      }
    }
    return false;
  }

  /** Whether the tables' own number stands beside it. */
  private static boolean isGiven(Statement odd, String sentence, TableValues tables) {
    List<BigDecimal> due = tables.due(odd);
    boolean small = due.get(0).intValue() < 10; // which may be anything
    Matcher count = COUNT.matcher(sentence);
    while (!small && count.find()) {
      if (due.contains(new BigDecimal(count.group(1)))) {
        return true;
      }
    }
    return false;
  }

  /** What each clause counts; null where one of them is counted twice. */
  private static Map<RequestCount, BigDecimal> figures(String sentence, int year) {
    Map<RequestCount, BigDecimal> figures = new LinkedHashMap<>();
    for (String clause : outside(sentence).split("[,;:。]", -1)) {
      Matcher count = COUNT.matcher(clause);
      if (!count.find()) {
        continue;
      }
      BigDecimal number = new BigDecimal(count.group(1));
      if (count.find()) {
        continue;
      }
      RequestCount kind = kind(COUNT.matcher(clause).replaceAll(""), year);
      if (kind != null && figures.put(kind, number) != null) {
        return null;
      }
    }
    return figures;
  }

  /** A sentence without what stands in brackets. */
  private static String outside(String sentence) {
    StringBuilder text = new StringBuilder();
    int depth = 0;
    for (int i = 0; i < sentence.length(); i++) {
      char c = sentence.charAt(i);
      depth += c == '(' ? 1 : 0;
      if (depth == 0) {
        text.append(c);
      }
      depth -= c == ')' && depth > 0 ? 1 : 0;
    }
    return text.toString();
  }

  /** What a clause counts by its words without the number; null where they do not say. */
  private static RequestCount kind(String clause, int year) {
    String words = clause.replace(year + "年", "").replace("剔除", "");
    RequestCount carried = PlainWords.carried(words, year);
    if (OF_SOME.isIn(words)
        || PlainWords.WAYS.isIn(words)
        || PlainWords.turnsOf(words, carried, year)) {
      return null;
    }
    if (carried != null) {
      return carried;
    }
    if (ENDED.matcher(words).find()) {
      return CAME.matcher(words).find() ? null : RequestCount.COMPLETED;
    }
    if (CAME.matcher(words).find()) {
      return RequestCount.NEW;
    }
    return SUMS.matcher(words).find() ? RequestCount.RECEIVED : null;
  }
}
