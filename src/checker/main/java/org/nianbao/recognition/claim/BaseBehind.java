package org.nianbao.recognition.claim;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Growth that a sentence gives before the number that it is against: 326条，同比增长16%（上年为281条）. */
final class BaseBehind {

  private static final Pattern GROWTH =
      Pattern.compile(
          "(?<![\\d.])(\\d{1,9})"
              + WrittenRatio.UNIT
              + "[,，](?:同比|较上年|比上年|较去年|比去年|与上年相比)"
              + WrittenRatio.CHANGE
              + "(?:了)?"
              + WrittenRatio.PERCENT
              + "[(（,，]"
              + WrittenRatio.YEAR
              + "(?:为|是|有|公开|发布)?(\\d{1,9})\\2");

  private BaseBehind() {}

  /** Adds the growths that a sentence gives so. */
  static void growths(String sentence, List<WrittenRatio> found) {
    Matcher growth = GROWTH.matcher(sentence);
    while (growth.find()) {
      BigDecimal before = new BigDecimal(growth.group(5));
      BigDecimal more = new BigDecimal(growth.group(1)).subtract(before);
      found.add(WrittenRatio.growth(growth.group(3), growth.group(4), more, before));
    }
  }
}
