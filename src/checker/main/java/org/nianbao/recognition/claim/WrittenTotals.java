package org.nianbao.recognition.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads how many items a sentence says were published on the body's own initiative: in all
 * (全年主动公开政府信息380条), or in one way (通过网站主动公开信息326条), which cannot be more.
 */
final class WrittenTotals {

  private static final String COUNT =
      "(?:共计|合计|总计|累计|共|为|达|计)?(\\d{1,9})(余|多)?(人次|条|件|篇|项|则|份|个|宗|例|起|元)(?![次年月])";

  private static final Pattern ITEMS =
      Pattern.compile("主动公开(?:了)?(?:各类|各项|各种|各级各类)?(?:政府|政务|公开)?信息(?:公开)?(?:数量|总数|数|总量)?" + COUNT);

  /** 全年主动公开的362条信息. */
  private static final Pattern ALL_ITEMS =
      Pattern.compile("(?:全年|本年度?)(?:共|累计)?主动公开的(\\d{1,9})()(条|件)");

  /** What stands before a count of everything that was published. */
  private static final Pattern OF_ALL =
      Pattern.compile(
          "(?:^|[,，。:：])(?:据统计|全年|本年度?|20\\d{2}年度?|一年来|年内|报告期内|期间|共|累计|共计|总计|依法|及时|全面|主动|[我本全][局委办厅镇乡街县市区省][道]?|各级(?:行政机关|各部门)|[我本]单位|本机关|已){0,5}$");

  private static final Pattern BRACKET = Pattern.compile("\\([^()]{0,80}\\)");

  private WrittenTotals() {}

  /** The totals of a sentence, as {@link NormalText} has it. */
  static List<WrittenItems> in(String sentence) {
    List<WrittenItems> found = new ArrayList<>();
    if (sentence.contains("主动公开")) {
      String text = BRACKET.matcher(sentence).replaceAll("");
      add(ITEMS, text, found);
      add(ALL_ITEMS, text, found);
    }
    return found;
  }

  private static void add(Pattern pattern, String text, List<WrittenItems> found) {
    Matcher total = pattern.matcher(text);
    while (total.find()) {
      String before = text.substring(0, total.start());
      boolean rough = total.group(2) != null && !total.group(2).isEmpty();
      boolean way = CountedParts.WAY.matcher(before).find();
      boolean all = pattern == ALL_ITEMS || (!way && OF_ALL.matcher(before).find());
      if (!rough && !before.contains("其中") && (all || (way && pattern == ITEMS))) {
        BigDecimal count = new BigDecimal(total.group(1));
        String shown = total.group(1) + total.group(3);
        found.add(new WrittenItems("items", count, shown, all, !all, List.of(), false));
      }
    }
  }
}
