package org.nianbao.recognition.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a sentence seems to tell of documents that were made, abolished or are in force, whatever
 * else its words are (规章库集中公开现行有效的政府规章12件). It is told only where the number is hardly another than
 * the table's, or where the others of the same sentence are just those of the table.
 */
final class DocumentCounts {

  private static final String REGULATIONS = "规章";
  private static final String DOCUMENTS = "规范性文件";

  private static final Pattern IN_FORCE =
      Pattern.compile("(?:现行|继续|目前|仍然|保留|依然)(?:有效|执行)|有效(?:的|件|规章)");
  private static final Pattern ABOLISHED = Pattern.compile("废止|失效");
  private static final Pattern MADE = Pattern.compile("制发|制定|出台|印发|新制作");

  /** Words of counts that are of some documents only, or of what was done with them. */
  private static final Pattern OF_SOME =
      Pattern.compile(
          "名义|牵头|起草|代拟|清理|修[改订]|审[查核]|备案|拟|涉企|惠企|惠民|其中|部门|乡镇|镇街|区县|县区|解读|上年|去年|较|比|历年|累计|每|级");

  private static final String UNITS = "件份部项";

  private DocumentCounts() {}

  /** What a sentence, as {@link Lexer#normal} has it, tells otherwise than the table. */
  static List<Statement> wrong(String sentence, TableValues tables) {
    if (!sentence.contains(DOCUMENTS) && !sentence.contains(REGULATIONS)) {
      return List.of();
    }
    List<Statement> plain = new ArrayList<>();
    List<Statement> seeming = in(sentence, plain);
    List<Statement> off = new ArrayList<>();
    for (Statement one : seeming) {
      if (!tables.have(one) && !(isZero(one) && tables.due(one).isEmpty())) {
        off.add(one);
      }
    }
    List<Statement> wrong = new ArrayList<>();
    for (Statement one : off) {
      if ((plain.contains(one) && (tables.isMistyped(one) || isNearInForce(one, tables)))
          || (off.size() == 1 && fitsElse(one, seeming, tables))) {
        wrong.add(one);
      }
    }
    return wrong;
  }

  private static boolean isZero(Statement statement) {
    return statement.amount().value().signum() == 0;
  }

  /** Whether it counts what is in force, and one more or less than the table has. */
  private static boolean isNearInForce(Statement statement, TableValues tables) {
    if (!(statement.quantity() instanceof DisclosureCount count)
        || !count.column().equals("in-force")) {
      return false;
    }
    for (BigDecimal due : tables.due(statement)) {
      if (due.subtract(statement.amount().value()).abs().compareTo(BigDecimal.ONE) == 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether two others, all that the sentence gives of the same documents, are the table's. */
  private static boolean fitsElse(Statement wrong, List<Statement> all, TableValues tables) {
    String row = ((DisclosureCount) wrong.quantity()).row();
    int others = 0;
    for (Statement other : all) {
      if (!other.equals(wrong) && ((DisclosureCount) other.quantity()).row().equals(row)) {
        others++;
        if (!tables.have(other)) {
          return false;
        }
      }
    }
    return others > 1;
  }

  /** All that a sentence seems to tell, of which those are plain that need not be of some only. */
  private static List<Statement> in(String sentence, List<Statement> plain) {
    List<Statement> found = new ArrayList<>();
    int from = 0;
    for (WrittenCount count : WrittenCount.in(sentence)) {
      String before = sentence.substring(from, count.end());
      String words = count.name() + count.after();
      String column =
          IN_FORCE.matcher(words).find()
              ? "in-force"
              : ABOLISHED.matcher(words).find()
                  ? "abolished"
                  : MADE.matcher(words).find() ? "made" : "";
      String row = row(sentence.substring(0, count.end()) + count.after());
      from = count.end();
      if (!column.isEmpty()
          && !row.isEmpty()
          && !count.rough()
          && UNITS.contains(count.unit())
          && !OF_SOME.matcher(count.name()).find()) {
        Statement told =
            Statement.of(
                new DisclosureCount(row, column), Amount.of(count.value().intValueExact()));
        found.add(told);
        if (column.equals("in-force") || !OF_SOME.matcher(before).find()) {
          plain.add(told);
        }
      }
    }
    return found;
  }

  /** Which documents were named last. */
  private static String row(String text) {
    int regulations = text.lastIndexOf(REGULATIONS);
    int documents = text.lastIndexOf(DOCUMENTS);
    return regulations < 0 && documents < 0
        ? ""
        : regulations > documents ? "regulations" : "documents";
  }
}
