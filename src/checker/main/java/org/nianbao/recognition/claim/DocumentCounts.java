package org.nianbao.recognition.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nianbao.chinese.ChineseNumerals;
import org.nianbao.wording.PhraseFinder;

/**
 * What a sentence seems to tell of documents that were made, abolished or are in force, whatever
 * else its words are (规章库集中公开现行有效的政府规章12件). It is told only where the number is hardly another than
 * the table's, or where the others of the same sentence are just those of the table.
 */
final class DocumentCounts {

  private static final String REGULATIONS = "规章";
  private static final String DOCUMENTS = "规范性文件";

  private static final Pattern IN_FORCE =
      Pattern.compile(
          "(?:现行|继续|目前|仍然|保留|依然)(?:有效|执行)|有效(?:的|件|规章)"
              + "|^(?:截[至止]|到)?(?:本年|20\\d{2}年)?(?:年末|期末|年底|岁末)(?:共|实)?[有为]?\\|"
              + "|^现行\\|(?:有效|规章|行政规范性文件|规范性文件|文件)");
  private static final PhraseFinder ABOLISHED = new PhraseFinder(List.of("废止", "失效"));
  private static final PhraseFinder MADE =
      new PhraseFinder(List.of("制发", "制定", "出台", "印发", "制作", "新增", "新公布"));
  private static final Pattern DISCLOSED =
      Pattern.compile("对外公开总数|历年累计(?:对外)?公开|对外公开(?:的)?(?:规范性文件|规章)?累计");

  /** All that were made, which no count of some of them says: 三件…均征求意见. */
  private static final PhraseFinder ALL_OF_THEM = new PhraseFinder(List.of("均", "全部", "都"));

  /** Documents under the name of the government are those of its office's report, too. */
  private static final String NAME = "名义";

  private static final Pattern NONE_ABOLISHED = Pattern.compile("(?:没有|未|无)[^,，;；件]{0,4}废止");

  /** 制发规范性文件5件，无废止文件. */
  private static final Pattern NO_FILE_ABOLISHED =
      Pattern.compile("规范性文件\\d+件[,，;；、](?:没有|未|无)废止(?:的)?(?:文件)?(?=[,，;；。]|$)");

  private static final Pattern CHINESE =
      Pattern.compile("(?<![一二三四五六七八九十百第每这那])(?:十[一二三四五六七八九]?|[两三四五六七八九])(?=[件部份项])");

  /** Words of counts that are of some documents only, or of what was done with them. */
  private static final Pattern OF_SOME =
      Pattern.compile(
          "名义|牵头|起草|代拟|清理|修[改订]|审[查核]|备案|拟|涉企|惠企|惠民|其中|部门|乡镇|镇街|区县|县区|解读|上年|去年|较|比|历年|累计|每|级");

  private static final Pattern AMONG_NEW = Pattern.compile("^其中,?新(?:制发|制定|出台|印发)(?!.*(?:文件|名义))");

  private static final Pattern AMONG = Pattern.compile("^其中,?新?(?:制发|制定|出台|印发)(?:的)?(?:行政)?规范性文件$");

  /** What they are about says nothing of how many are meant: 制定巡查、备案等方面的规范性文件. */
  private static final Pattern TOPICS =
      Pattern.compile("(制发|制定|出台|印发|制作)了?[^,，;；。件]{2,40}等[^,，;；。]{0,6}(?=规范性文件)|清理后?(?=失效|废止)");

  private static final PhraseFinder OF_EARLIER = new PhraseFinder(List.of("上年", "去年", "年初", "期初"));
  private static final Pattern YEAR = Pattern.compile("20\\d{2}年");

  private static final String UNITS = "件份部项";

  private DocumentCounts() {}

  /** What a sentence, as {@link NormalText} has it, tells otherwise than the table. */
  static List<Statement> wrong(String sentence, TableValues tables) {
    if (!sentence.contains(DOCUMENTS) && !sentence.contains(REGULATIONS)) {
      return List.of();
    }
    List<Statement> plain = new ArrayList<>();
    List<Statement> among = new ArrayList<>();
    List<Statement> whole = new ArrayList<>();
    List<Statement> seeming = in(inDigits(sentence), plain, among, whole);
    List<Statement> off = new ArrayList<>();
    for (Statement one : seeming) {
      boolean none = tables.due(one).isEmpty() && (isZero(one) || isOfOlderForm(one));
      if (!tables.have(one) && !none && !isGiven(one, seeming, tables)) {
        off.add(one);
      }
    }
    List<Statement> wrong = new ArrayList<>();
    for (Statement one : off) {
      if ((plain.contains(one) && (tables.isMistyped(one) || isNearInForce(one, tables)))
          || (off.size() == 1 && whole.contains(one) && !tables.due(one).isEmpty())
          || (off.size() == 1 && isOnlyOne(one, sentence, seeming, plain, tables))
          || (off.size() == 1
              && plain.contains(one)
              && MoreThanAll.is(one, seeming, sentence, tables))) {
        wrong.add(one);
      }
    }
    Statement none = Statement.none(new DisclosureCount("documents", "abolished"));
    if (off.isEmpty()
        && !seeming.isEmpty()
        && !Statement.anyCounts(seeming, none.quantity())
        && NO_FILE_ABOLISHED.matcher(sentence).find()
        && !tables.due(none).isEmpty()) {
      wrong.add(none);
    }
    if (off.isEmpty()
        && among.size() == 1
        && MoreThanAll.is(among.get(0), seeming, sentence, tables)) {
      wrong.add(among.get(0));
    }
    return wrong;
  }

  /** Whether the sentence gives the table's own number too: 上年末8件，…年末10件. */
  private static boolean isGiven(Statement one, List<Statement> all, TableValues tables) {
    for (Statement other : all) {
      if (other.quantity().equals(one.quantity()) && tables.have(other)) {
        return true;
      }
    }
    return false;
  }

  /** Whether it is of a column that only the older form has. */
  private static boolean isOfOlderForm(Statement statement) {
    return statement.quantity() instanceof DisclosureCount count
        && count.column().equals("disclosed-total");
  }

  /** A sentence with the numbers of its documents in digits: 3件 for 三件. */
  private static String inDigits(String sentence) {
    Matcher number = CHINESE.matcher(sentence);
    if (!number.find()) {
      return sentence;
    }
    StringBuilder text = new StringBuilder();
    int from = 0;
    do {
      text.append(sentence, from, number.start()).append(ChineseNumerals.value(number.group()));
      from = number.end();
    } while (number.find());
    return text.append(sentence, from, sentence.length()).toString();
  }

  /** Whether the only count that the table has not stands beside others that it has. */
  private static boolean isOnlyOne(
      Statement one,
      String sentence,
      List<Statement> all,
      List<Statement> plain,
      TableValues tables) {
    int fitting = fitting(one, all, tables);
    if (fitting < 0) {
      return false;
    }
    DisclosureCount count = (DisclosureCount) one.quantity();
    Statement abolished = Statement.of(new DisclosureCount(count.row(), "abolished"), Amount.of(0));
    if (NONE_ABOLISHED.matcher(sentence).find() && tables.due(abolished).isEmpty()) {
      fitting++;
    }
    boolean near = isNear(one, 2, tables);
    return fitting > 1
        || (fitting == 1 && near)
        || (plain.contains(one)
            && count.column().equals("made")
            && isNear(one, 1, tables)
            && ALL_OF_THEM.isIn(sentence));
  }

  /** Whether the table has hardly more or less. */
  private static boolean isNear(Statement statement, int most, TableValues tables) {
    for (BigDecimal due : tables.due(statement)) {
      if (due.subtract(statement.amount().value()).abs().intValue() <= most) {
        return true;
      }
    }
    return false;
  }

  private static boolean isZero(Statement statement) {
    return statement.amount().value().signum() == 0;
  }

  /** Whether it counts what is in force, and one more or less than the table has. */
  private static boolean isNearInForce(Statement statement, TableValues tables) {
    return statement.quantity() instanceof DisclosureCount count
        && count.column().equals("in-force")
        && isNear(statement, 1, tables);
  }

  /**
   * How many others a sentence gives of the same documents; below zero where the table has one not.
   */
  private static int fitting(Statement wrong, List<Statement> all, TableValues tables) {
    String row = ((DisclosureCount) wrong.quantity()).row();
    int others = 0;
    for (Statement other : all) {
      if (!other.equals(wrong) && ((DisclosureCount) other.quantity()).row().equals(row)) {
        others++;
        if (!tables.have(other)) {
          return -1;
        }
      }
    }
    return others;
  }

  /**
   * All that a sentence seems to tell, of which those are plain that need not be of some only.
   *
   * @param among those made among others: 公布文件33份，其中新制发规范性文件5件
   * @param whole those that are all there are, by their words
   */
  private static List<Statement> in(
      String sentence, List<Statement> plain, List<Statement> among, List<Statement> whole) {
    List<Statement> found = new ArrayList<>();
    boolean several = namesSeveralYears(sentence);
    int from = 0;
    for (WrittenCount count : WrittenCount.in(sentence)) {
      String name = TOPICS.matcher(count.named()).replaceFirst("$1");
      String before = TOPICS.matcher(sentence.substring(from, count.end())).replaceFirst("$1");
      String words = name + count.after();
      String column = column(count, words);
      String row = row(sentence.substring(0, count.end()) + count.after());
      from = count.end();
      boolean amended = column.equals("made") && AllDocuments.areAmended(sentence);
      if (!column.isEmpty()
          && !amended
          && !OF_EARLIER.isIn(name)
          && !(several && YEAR.matcher(count.name()).find())
          && !row.isEmpty()
          && !count.rough()
          && UNITS.contains(count.unit())) {
        Statement told =
            Statement.of(
                new DisclosureCount(row, column), Amount.of(count.value().intValueExact()));
        if (AMONG.matcher(name).find()) {
          among.add(told);
        }
        if (!OF_SOME.matcher(name).find()
            || AMONG_NEW.matcher(name).find() // 新增237条，其中新制发规章1件
            || isUnderName(count, column, row, found)
            || column.equals("disclosed-total")) {
          found.add(told);
          if (column.equals("in-force")
              || column.equals("disclosed-total")
              || !OF_SOME.matcher(before).find()) {
            plain.add(told);
            if (AllDocuments.areMeant(column, count.between() + "|" + words)) {
              whole.add(told);
            }
          }
        }
      }
    }
    return found;
  }

  private static boolean namesSeveralYears(String sentence) {
    Matcher year = YEAR.matcher(sentence);
    String first = year.find() ? year.group() : "";
    while (year.find()) {
      if (!year.group().equals(first)) {
        return true;
      }
    }
    return false;
  }

  private static String column(WrittenCount count, String words) {
    if (DISCLOSED.matcher(words).find()) {
      return "disclosed-total";
    }
    if (IN_FORCE.matcher(words).find()
        || IN_FORCE.matcher(count.name() + "|" + count.after()).find()) {
      return "in-force";
    }
    return ABOLISHED.isIn(words) ? "abolished" : MADE.isIn(words) ? "made" : "";
  }

  /** Whether it is the only count of those made, though under the government's name. */
  private static boolean isUnderName(
      WrittenCount count, String column, String row, List<Statement> found) {
    if (!column.equals("made") || !count.name().contains(NAME)) {
      return false;
    }
    for (Statement other : found) {
      DisclosureCount told = (DisclosureCount) other.quantity();
      if (told.column().equals(column) && told.row().equals(row)) {
        return false;
      }
    }
    return true;
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
