package org.nianbao.recognition.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nianbao.wording.Wording;

/**
 * A yearly count of something that no table has but that a report names more than once: the issues
 * of the government's bulletin, press conferences, what was published on its website.
 *
 * @param id what is counted
 * @param name what it is called
 * @param count how many
 * @param shown the count with its measure word
 */
record NamedCount(String id, Wording name, BigDecimal count, String shown) {

  private static final Pattern BULLETIN =
      Pattern.compile("政府公报》?(?:全年|共|累计|已)?(?:编辑|编印|编制|编发|出版|印发|发行|刊发)*(?:了)?(\\d{1,3})(期)");

  private static final Pattern BRIEFINGS =
      Pattern.compile("(?:召开|举办|举行)(?:了)?(?:政府|市政府|县政府|区政府)?新闻发布会(?:共)?(\\d{1,4})(场次|场|次)");

  /** 43场新闻发布会. */
  private static final Pattern BRIEFINGS_BEHIND =
      Pattern.compile("(?:^|[,，、；;])(\\d{1,4})(场|次)(?:政府)?新闻发布会");

  /** 回收问卷3120份, 回收的3210份问卷. */
  private static final Pattern SHEETS =
      Pattern.compile(
          "(发放|回收|收回)(?:了|的)?(?:有效)?(?:调查)?(?:问卷)?(?:共)?(\\d{1,7})(份)(?:有效)?(?:调查)?(?:问卷)?");

  private static final Pattern WEBSITE =
      Pattern.compile(
          "([省市县区旗镇乡]|街道)?(?:人民)?政府(?:门户)?网站?(?:上|平台)?(?:全年|共|累计|主动)*(?:公开|发布)(?:了)?(?:各类)?(?:政府|政务)?信息(?:共计|共)?(\\d{1,9})(条|件|篇)");

  /**
   * What says before a count that it is of a part of the year, of what was published, or of more.
   */
  private static final Pattern OF_OTHER =
      Pattern.compile("季度|半年|\\d月|上年|去年|较|同比|累计|以来|历年|每|各[镇县区部单]|分别");

  private static final Pattern YEAR = Pattern.compile("(20\\d{2})年");

  /** The counts in a text without blanks and quotation marks. */
  static List<NamedCount> in(String text, int year) {
    List<NamedCount> found = new ArrayList<>();
    if (text.indexOf('期') >= 0) {
      add(found, "bulletin", BULLETIN, text, year);
    }
    if (text.contains("发布会")) {
      add(found, "briefings", BRIEFINGS, text, year);
      add(found, "briefings", BRIEFINGS_BEHIND, text, year);
    }
    if (text.contains("问卷")) {
      add(found, "sheets", SHEETS, text, year);
    }
    if (text.contains("政府")) {
      add(found, "website", WEBSITE, text, year);
    }
    return found;
  }

  private static void add(
      List<NamedCount> found, String id, Pattern pattern, String text, int year) {
    Matcher count = pattern.matcher(text);
    while (count.find()) {
      String before = text.substring(Math.max(0, count.start() - 40), count.start());
      boolean other =
          OF_OTHER.matcher(before).find()
              || YEAR.matcher(before).results().anyMatch(y -> !y.group(1).equals("" + year));
      if (other) {
        continue;
      }
      int last = count.groupCount();
      boolean whose = last > 2 && count.group(1) != null;
      String unit = count.group(last);
      found.add(
          new NamedCount(
              "named." + id + "." + (whose ? count.group(1) : "") + unit,
              ClaimNames.of("named." + id),
              new BigDecimal(count.group(last - 1)),
              count.group(last - 1) + unit));
    }
  }
}
