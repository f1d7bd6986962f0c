package org.nianbao.recognition.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a sentence tells of some of all disputes (46件行政复议中有7件被纠正), wherever it stands. That all of
 * them are as many as in the table shows that these are meant.
 */
final class DisputesAmong {

  private static final Pattern AMONG =
      Pattern.compile(
          "(\\d{1,6})[件起宗](?:政府)?(?:信息公开)?(?:类)?(?:行政)?(复议|诉讼)(?:案件)?中[,，]?"
              + "(?:有(\\d{1,6})[件起宗](?:结果)?被?(纠正|维持)|(?:被|结果)?(纠正|维持)的?(?:有|为)?(\\d{1,6})[件起宗])");

  private DisputesAmong() {}

  /** What a sentence, as {@link Lexer#normal} has it, tells otherwise than the table. */
  static List<Statement> wrong(String sentence, TableValues tables) {
    if (!sentence.contains("复议") && !sentence.contains("诉讼")) {
      return List.of();
    }
    List<Statement> wrong = new ArrayList<>();
    Matcher among = AMONG.matcher(sentence);
    while (among.find()) {
      DisputeCount.Way way =
          among.group(2).equals("复议") ? DisputeCount.Way.REVIEW : DisputeCount.Way.SUIT;
      boolean first = among.group(3) != null;
      String result = among.group(first ? 4 : 5);
      Statement part =
          Statement.of(
              new DisputeCount(
                  way,
                  result.equals("纠正") ? DisputeCount.Result.CORRECTED : DisputeCount.Result.UPHELD),
              amount(among.group(first ? 3 : 6)));
      Statement all = Statement.of(DisputeCount.total(way), amount(among.group(1)));
      if (tables.have(all) && !tables.have(part)) {
        wrong.add(part);
      }
    }
    return wrong;
  }

  private static Amount amount(String number) {
    return Amount.of(Integer.parseInt(number));
  }
}
