package org.nianbao.recognition.claim;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;

/** More documents than the table has. */
final class MoreThanAll {

  /** 指导全区制发8件: others have made them. */
  private static final Pattern OF_OTHERS =
      Pattern.compile("(?:指导|督促|审核|审查|备案)[^，。；,;]{0,12}(?:制发|制定|出台|印发)");

  private MoreThanAll() {}

  /**
   * Whether it is the only count of those made, and more than the table has: whatever words say
   * which of them are meant, there are not so many. Far more are documents of another kind, unless
   * they have their full name.
   */
  static boolean is(Statement one, List<Statement> all, String sentence, TableValues tables) {
    if (OF_OTHERS.matcher(sentence).find()) {
      return false;
    }
    for (Statement other : all) {
      if (!other.equals(one) && other.quantity().equals(one.quantity())) {
        return false;
      }
    }
    List<BigDecimal> due = tables.due(one);
    int times = sentence.contains("行政规范性文件" + one.amount().value()) ? 5 : 2;
    return ((DisclosureCount) one.quantity()).column().equals("made")
        && due.size() == 1
        && due.get(0).compareTo(one.amount().value()) < 0
        && due.get(0).multiply(BigDecimal.valueOf(times)).compareTo(one.amount().value()) >= 0;
  }
}
