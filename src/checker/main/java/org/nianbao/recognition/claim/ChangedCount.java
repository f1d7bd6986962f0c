package org.nianbao.recognition.claim;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Changes that a sentence gives with the number before and after: 由15件减至12件，减少3件. */
final class ChangedCount {

  /** 由15件减至12件，减少3件. */
  private static final Pattern FROM_TO =
      Pattern.compile(
          "[由从](?:20\\d{2}年度?)?[^\\d,，。;；]{0,8}(\\d{1,9})"
              + WrittenRatio.UNIT
              + "(?:增|减|升|降|上升|下降|增加|增长|减少|降低)(?:至|到|为)[^\\d,，。;；]{0,6}(\\d{1,9})\\2[,，]"
              + WrittenRatio.CHANGE
              + "(?:了)?(?:(\\d{1,9})\\2|"
              + WrittenRatio.PERCENT
              + ")");

  private ChangedCount() {}

  /** Adds the changes that a sentence gives so. */
  static void in(String sentence, List<WrittenRatio> found) {
    Matcher change = FROM_TO.matcher(sentence);
    while (change.find()) {
      BigDecimal before = new BigDecimal(change.group(1));
      BigDecimal now = new BigDecimal(change.group(3));
      if (change.group(5) == null) {
        BigDecimal more = now.subtract(before);
        found.add(WrittenRatio.growth(change.group(4), change.group(6), more, before));
      } else {
        BigDecimal given = WrittenRatio.signed(change.group(4), change.group(5));
        found.add(WrittenRatio.change(given, change.group(2), now, before));
      }
    }
  }
}
