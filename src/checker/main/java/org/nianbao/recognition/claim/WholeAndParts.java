package org.nianbao.recognition.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nianbao.wording.PatternFinder;

/**
 * Finds counts of anything whose parts, as they are listed, can be no parts of them
 * (公开专区68个，其中政务大厅12个、图书馆9个、便民中心65个). No word list says what is counted: numbers, measure words and
 * marks do.
 */
final class WholeAndParts {

  private static final Pattern COUNT =
      Pattern.compile("(?<![\\d.第〔])(\\d{1,9})(" + ListedParts.UNITS + ")(?![年月日])");

  private static final PatternFinder COUNTS = new PatternFinder(COUNT, "0123456789");

  /** What stands between a whole and its parts. */
  private static final Pattern LEAD =
      Pattern.compile(
          "\\G(?:[^\\d,，。;；:：]{0,14}(?:[,，](?:同比|较|比|与上)[^,，。;；]{1,18})?[,，;；:：。])?"
              + "(?:(其中(?:包括|包含|有)?|具体为|具体是|具体如下|分别为|分别是|包括|包含)[,，:：]?|(?<=[:：])()|(?<=[,，])()|[^\\d,，。;；:：]{0,6}?(?:涉及|集中在|分布在)())");

  /** What is counted that the grammar of requests and disputes reads, which knows the tables. */
  private static final Pattern OF_TABLES =
      Pattern.compile(
          "申请$|自然人|公民|法人|予以公开|部分公开|不予|无法|其他处理|维持|纠正|驳回|撤诉|审结|办结|答复|结转|新收|受理|起诉|依申请|废止|有效|制发|复议|诉讼");

  private static final Pattern OF_LETTERS = Pattern.compile("信箱|来信|信件|留言|投诉|咨询|热线|来电|意见|建议|提案");

  /** What stands before a count that is divided nowhere. */
  private static final Pattern NO_WHOLE = Pattern.compile("累计|其中|上年|去年|比|较|增加|减少|连同|加上|另");

  /** 行政处罚中，…. */
  private static final Pattern AMONG =
      Pattern.compile("(?:^|[。;；,，])([^\\d,，。;；:：、的]{2,8}?)(?:案件|决定)?中[,，:：]");

  private static final Pattern BRACKET = Pattern.compile("\\([^()]{0,80}\\)");

  private static final String MARKS = ",，。;；:：、";

  private WholeAndParts() {}

  /**
   * The wholes of a sentence whose parts do not fit.
   *
   * @param sentence the sentence without blanks
   * @param before the sentence before, whose only count may be divided; empty for none
   */
  static List<WrittenItems> in(String sentence, String before) {
    List<WrittenItems> found = new ArrayList<>();
    String text = sentence.indexOf('(') < 0 ? sentence : BRACKET.matcher(sentence).replaceAll("");
    if (text.startsWith("其中") && !before.isEmpty()) {
      ofLast(BRACKET.matcher(before).replaceAll(""), text).ifPresent(found::add);
    }
    Matcher among = text.indexOf('中') < 0 ? null : AMONG.matcher(text);
    while (among != null && among.find()) {
      ofNamed(among.group(1), before + text.substring(0, among.start()), text, among.end())
          .ifPresent(found::add);
    }
    Matcher count = COUNTS.in(text);
    Matcher lead = LEAD.matcher(text);
    for (int at = 0; COUNTS.next(count, text, at); at = count.end()) {
      if (lead.find(count.end())
          && (isColon(lead) || isPlain(lead) || !isOfTables(text, count.start()))) {
        ListedParts parts =
            ListedParts.at(
                text,
                lead.end(),
                new BigDecimal(count.group(1)),
                count.group(2),
                "具体如下".equals(lead.group(1)));
        if (isWrong(parts, text, count, lead) && !isGiven(parts.sum(), text, count.start())) {
          found.add(parts.items());
        }
      }
    }
    return found;
  }

  private static boolean isWrong(ListedParts parts, String text, Matcher count, Matcher lead) {
    if (isPlain(lead)) {
      return isAlone(text, count)
          && (lead.group(4) == null
              ? isWrongRun(parts, text, count.start())
              : parts.isWrongOverlap());
    }
    boolean closing =
        isColon(lead) || lead.group(1).startsWith("具体") || lead.group(1).startsWith("分别");
    return !parts.mayBeOf(joined(text, count)) && parts.isWrong(closing);
  }

  private static boolean isWrongRun(ListedParts parts, String text, int at) {
    return isOfTables(text, at)
        ? !NO_WHOLE.matcher(text.substring(label(text, at), at)).find()
            && !parts.isOfRequests()
            && parts.isWrongRun()
        : parts.isWrongRun() || parts.isWrongProgress();
  }

  private static boolean isPlain(Matcher lead) {
    return lead.group(3) != null || lead.group(4) != null;
  }

  private static boolean isColon(Matcher lead) {
    return lead.group(2) != null;
  }

  /** Whether the whole is the first count with its measure word between two stops. */
  private static boolean isAlone(String text, Matcher whole) {
    int start =
        Math.max(text.lastIndexOf(';', whole.start()), text.lastIndexOf('。', whole.start()));
    Matcher before = COUNT.matcher(text).region(start + 1, whole.start());
    while (before.find()) {
      if (before.group(2).equals(whole.group(2))) {
        return false;
      }
    }
    return true;
  }

  /**
   * What is counted before the whole and may be divided with it: 复议11件、应诉9件，其中…; zero for nothing.
   */
  private static BigDecimal joined(String text, Matcher whole) {
    int start = label(text, whole.start());
    if (start == 0 || text.charAt(start - 1) != '、') {
      return BigDecimal.ZERO;
    }
    int from = Math.max(0, text.lastIndexOf(',', start));
    Matcher before = COUNT.matcher(text).region(from, start);
    BigDecimal sum = BigDecimal.ZERO;
    while (before.find()) {
      boolean own = before.group(2).equals(whole.group(2));
      sum = own ? sum.add(new BigDecimal(before.group(1))) : sum;
    }
    return sum;
  }

  /** Whether the parts add up to a count that stands before their whole: 326条，下半年184条，其中…. */
  private static boolean isGiven(BigDecimal sum, String text, int end) {
    Matcher before = COUNT.matcher(text).region(0, end);
    while (before.find()) {
      if (new BigDecimal(before.group(1)).compareTo(sum) == 0) {
        return true;
      }
    }
    return false;
  }

  /** 行政处罚49件。…行政处罚中，罚款36件、警告15件. */
  private static Optional<WrittenItems> ofNamed(String name, String told, String text, int from) {
    int at = told.lastIndexOf(name);
    Matcher first = ListedParts.PART.matcher(text);
    Matcher count = COUNT.matcher(told);
    if (at < 0
        || !first.find(from)
        || !count.find(at)
        || count.start() > at + name.length() + 4
        || !count.group(2).equals(first.group(4))) {
      return Optional.empty();
    }
    return wrong(ListedParts.at(text, from, new BigDecimal(count.group(1)), count.group(2), false));
  }

  /** The only count with the measure word of the parts in the sentence before. */
  private static Optional<WrittenItems> ofLast(String before, String text) {
    int from = text.startsWith("其中,") ? 3 : 2;
    Matcher first = ListedParts.PART.matcher(text);
    if (!first.find(from)) {
      return Optional.empty();
    }
    List<BigDecimal> wholes = new ArrayList<>();
    Matcher count = COUNT.matcher(before);
    while (count.find()) {
      if (count.group(2).equals(first.group(4))) {
        if (isOfTables(before, count.start())) {
          return Optional.empty();
        }
        wholes.add(new BigDecimal(count.group(1)));
      }
    }
    return wholes.size() == 1
        ? wrong(ListedParts.at(text, from, wholes.get(0), first.group(4), false))
        : Optional.empty();
  }

  private static Optional<WrittenItems> wrong(ListedParts parts) {
    return parts.isWrong(false) ? Optional.of(parts.items()) : Optional.empty();
  }

  private static boolean isOfTables(String text, int at) {
    String label = text.substring(label(text, at), at);
    boolean tables = OF_TABLES.matcher(label).find() && !OF_LETTERS.matcher(label).find();
    return tables || NO_WHOLE.matcher(label).find();
  }

  /** Where the words before a number begin. */
  private static int label(String text, int number) {
    int start = number;
    while (start > 0 && MARKS.indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    return start;
  }
}
