package org.nianbao.recognition.claim;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nianbao.wording.PhraseFinder;

/**
 * Documents that were made and those that were amended, side by side: 新出台3件，修订2件行政规范性文件. The table
 * may have the first, or both together, as made; where it has neither, one of them is wrong.
 */
final class AmendedDocuments {

  private static final Pattern BOTH =
      Pattern.compile(
          "(?:制定|制发|出台|印发)(?:了)?(?:行政)?(?:规范性文件)?(\\d{1,4})[件份部个][,、和及](?:并)?修[改订](?:了)?"
              + "(?:行政)?(?:规范性文件)?(\\d{1,4})[件份部个]");

  private static final PhraseFinder OF_OTHERS =
      new PhraseFinder(
          List.of(
              "名义", "部门", "镇", "街道", "牵头", "起草", "代拟", "上年", "去年", "历年", "以来", "累计", "其中", "半年",
              "季度", "规章", "制度", "拟", "计划", "将", "政策"));

  private AmendedDocuments() {}

  /** What a sentence, as {@link NormalText} has it, tells otherwise than the table. */
  static List<Statement> wrong(String sentence, TableValues tables) {
    if (!sentence.contains("规范性文件") || OF_OTHERS.isIn(sentence)) {
      return List.of();
    }
    Matcher both = BOTH.matcher(sentence);
    if (!both.find()) {
      return List.of();
    }
    int made = Integer.parseInt(both.group(1));
    Statement one = made(made);
    Statement all = made(made + Integer.parseInt(both.group(2)));
    return tables.have(one) || tables.have(all) || tables.due(one).isEmpty()
        ? List.of()
        : List.of(one);
  }

  private static Statement made(int number) {
    return Statement.of(new DisclosureCount("documents", "made"), Amount.of(number))
        .with(Statement.Trust.GUESSED);
  }
}
