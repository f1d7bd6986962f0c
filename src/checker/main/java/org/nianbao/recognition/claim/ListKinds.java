package org.nianbao.recognition.claim;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nianbao.chinese.ChineseNumerals;

/** What the words around the counts of a list say of how many kinds there are, and which. */
final class ListKinds {

  /** 分为三类, 只有两种, 四个季度: how many kinds there are. */
  private static final Pattern KINDS =
      Pattern.compile(
          "(?<![第前后近])([两二三四五六七八九2-9])(?:大|个|条|家)?"
              + "(?:类|种|项|方面|部分|板块|块|路|条|渠道|途径|方式|情形|情况|去向|来源|群体|结果|单位|部门|镇|街道|区县|季度)(?![占合共之相])");

  /** 就是这三类, 仅此两种. */
  private static final Pattern THESE = Pattern.compile("(?:这|此|上述|以上)([两二三四五六七八九2-9])");

  /** Words that leave some out, or name some twice. */
  private static final Pattern SOME =
      Pattern.compile(
          "主要|重点|集中|涉及|前[两二三四五六七八九十]|后[两二三]|大多|多数|典型|至少|比如|例如|分别占|约|左右|以上的|较|最多|突出|其中有|的有");

  private static final Pattern MORE =
      Pattern.compile("^[^\\d,;]{0,6}等|^[^\\d,;]{0,4}[,;]?(?:等$|等等|其余|剩余|余下|另有|还有|另外)");

  private static final Pattern TWICE = Pattern.compile("重复(?!申请)|重叠|交叉|同时(?:发|在|公)|多次|均在");

  private static final Pattern ALL_BEFORE =
      Pattern.compile(
          "(?:全部|[均都只仅])(?:来自|源于|由|归|属|是|为|分|有)[^,;:]{0,20}:|分为|分成|归为|归入|划分为"
              + "|由[^,;:]{0,10}(?:组成|构成):|构成(?:如下|是|为)?:|组成:");

  private static final Pattern ALL_BEHIND =
      Pattern.compile("^[^\\d;]{0,12}?(?:仅此|再无|别无|没有(?:其他|其它|别的)|无(?:其他|其它)|此外(?:没有|无|再))");

  private static final Pattern WAY =
      Pattern.compile("网上|网络|网站|在线|线上|平台|邮|信函|信件|来信|当面|窗口|现场|传真|线下|柜台|大厅");

  private static final Pattern REQUESTS = Pattern.compile("申请|新收|收到|受理|接收|收办");

  /** What all that is to be answered in a year is called. */
  private static final Pattern INFLOW =
      Pattern.compile("(?:收办|应办|需办|收到|受理)(?!.{0,30}(?:办结|答复|办完|完成))");

  private static final Pattern CARRIED_IN =
      Pattern.compile("(?:上年|上一年|去年|往年)度?.{0,3}(?:转|移|遗|留|延)|^结转|接转");

  /** Two or four kinds beside which there is none, each name behind the other. */
  private static final List<List<Pattern>> COMPLEMENTS =
      List.of(
          List.of(Pattern.compile("上半年"), Pattern.compile("下半年")),
          List.of(
              Pattern.compile("[一1]季度"),
              Pattern.compile("[二2]季度"),
              Pattern.compile("[三3]季度"),
              Pattern.compile("[四4]季度")),
          List.of(Pattern.compile("按期|按时|期限内|限期内|期内"), Pattern.compile("超期|逾期|延期|超过")),
          List.of(Pattern.compile("部门|[市县区]直|[市县区]本?级|机关|本级"), Pattern.compile("镇|街道?|乡|区县|县区|基层")),
          List.of(Pattern.compile("自然人|个人|公民"), Pattern.compile("(?:法人|企业|单位)?[或和及、]其[他它]组织|^单位")),
          List.of(Pattern.compile("线上|网上|网络|在线"), Pattern.compile("线下")),
          List.of(Pattern.compile("新收|新增|新提出|新受理|当年收"), CARRIED_IN));

  private ListKinds() {}

  /** Whether words leave some out. */
  static boolean areSome(String words) {
    return SOME.matcher(words).find();
  }

  /** 等: whether what stands behind the last part says that there are more. */
  static boolean areMore(String behind) {
    return MORE.matcher(behind).find();
  }

  /** 两个渠道有重复: whether words right behind the last part say that some are in two of them. */
  static boolean areTwice(String text, int end) {
    return TWICE.matcher(text.substring(end, Math.min(text.length(), end + 30))).find();
  }

  /** Whether words before the parts say that they are all. */
  static boolean areAllBefore(String words) {
    return ALL_BEFORE.matcher(words).find();
  }

  /** 此外没有其他: whether words behind the parts say so. */
  static boolean areAllBehind(String words) {
    return ALL_BEHIND.matcher(words).find();
  }

  /** Where words tell how many kinds there are. */
  static Matcher announcedIn(String words) {
    return KINDS.matcher(words);
  }

  /** How many parts words point back at (这两类); 0 where they do not. */
  static int pointedAt(String words) {
    Matcher these = THESE.matcher(words);
    return these.find() ? number(these.group(1)) : 0;
  }

  static int number(String numeral) {
    char first = numeral.charAt(0);
    return Character.isDigit(first) ? first - '0' : ChineseNumerals.value(numeral);
  }

  /** How many of the first parts are complements of each other; 0 for none. */
  static int complements(List<WrittenCount> parts) {
    for (List<Pattern> names : COMPLEMENTS) {
      if (parts.size() >= names.size()
          && (are(parts, names) || (names.size() == 2 && areTurned(parts, names)))) {
        return names.size();
      }
    }
    return 0;
  }

  private static boolean are(List<WrittenCount> parts, List<Pattern> names) {
    for (int i = 0; i < names.size(); i++) {
      if (!isIn(parts, i, names.get(i))) {
        return false;
      }
    }
    return !isIn(parts, 0, names.get(1));
  }

  private static boolean areTurned(List<WrittenCount> parts, List<Pattern> names) {
    return isIn(parts, 0, names.get(1))
        && !isIn(parts, 0, names.get(0))
        && isIn(parts, 1, names.get(0));
  }

  private static boolean isIn(List<WrittenCount> parts, int at, Pattern name) {
    return name.matcher(parts.get(at).label()).find();
  }

  /** 共收办30件，其中新收26件、上年转来4件: whether two are all that came in or was left of before. */
  static boolean areInflow(String whole, List<WrittenCount> parts) {
    return INFLOW.matcher(whole).find() && parts.size() == 2 && complements(parts) == 2;
  }

  /** Whether three at least are of ways in which requests come, as their whole does. */
  static boolean areWays(WrittenCount whole, List<WrittenCount> parts) {
    if (parts.size() < 3 || !REQUESTS.matcher(whole.name() + whole.after()).find()) {
      return false;
    }
    for (WrittenCount part : parts) {
      if (!WAY.matcher(part.label()).find()) {
        return false;
      }
    }
    return true;
  }
}
