package org.nianbao.recognition.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nianbao.wording.PatternFinder;

/**
 * A count of cases in a sentence, with what its words were understood to mean.
 *
 * @param amount the number with its measure word
 * @param label the words between the marks or numbers around it
 * @param meant what it was read as; empty for nothing
 * @param sure whether its words were understood
 */
record ListedCount(Amount amount, String label, List<Statement> meant, boolean sure) {

  private static final PatternFinder COUNT =
      new PatternFinder(
          Pattern.compile("(?<![\\d.第〔])(\\d{1,7})(件次|件|宗|份|起|例)(?![年月日])"), "0123456789");

  private static final Pattern COUNT_IN_BRACKETS = Pattern.compile("\\((\\d{1,7}(?:件|宗|份|起|例))\\)");
  private static final Pattern BRACKETS = Pattern.compile("\\(([^()]*)\\)");
  private static final String MARKS = ",，。;；:：、()";

  ListedCount {
    meant = List.copyOf(meant);
  }

  BigDecimal value() {
    return amount.value();
  }

  /** Whether it was not understood for sure. */
  boolean isUnknown() {
    return !sure;
  }

  /** Whether one of some counts was not. */
  static boolean anyUnknown(List<ListedCount> list) {
    for (ListedCount count : list) {
      if (count.isUnknown()) {
        return true;
      }
    }
    return false;
  }

  /**
   * The lists of a sentence: what stands in brackets apart from what stands around them, and the
   * stretches between semicolons, as well as the whole.
   *
   * @param all {@linkplain #all all its counts}
   * @param told what they were read as
   */
  static List<List<ListedCount>> lists(
      String sentence, List<ListedCount> all, List<Statement> told) {
    if (all.size() < 2) {
      return List.of();
    }
    String text = plain(sentence);
    List<List<ListedCount>> lists = new ArrayList<>();
    lists.add(all);
    Matcher brackets = BRACKETS.matcher(text);
    while (brackets.find()) {
      add(lists, counts(brackets.group(1), told));
    }
    String outside = BRACKETS.matcher(text).replaceAll("");
    if (outside.length() < text.length()) {
      add(lists, counts(outside, told));
    }
    Set<String> stretches = new LinkedHashSet<>(List.of(outside.split(";", -1)));
    stretches.remove(outside);
    for (String stretch : stretches) {
      add(lists, counts(stretch, told));
    }
    return lists;
  }

  private static void add(List<List<ListedCount>> lists, List<ListedCount> list) {
    if (list.size() > 1) {
      lists.add(list);
    }
  }

  /** All counts of a sentence. */
  static List<ListedCount> all(String sentence, List<Statement> told) {
    return counts(plain(sentence), told);
  }

  /** A sentence without the brackets of those that hold nothing but a count. */
  private static String plain(String sentence) {
    return sentence.indexOf('(') < 0
        ? sentence
        : COUNT_IN_BRACKETS.matcher(sentence).replaceAll("$1");
  }

  private static List<ListedCount> counts(String text, List<Statement> told) {
    List<ListedCount> counts = new ArrayList<>();
    Matcher count = COUNT.in(text);
    int last = 0;
    while (COUNT.next(count, text, last)) {
      int start = count.start();
      while (start > last
          && (text.charAt(start - 1) == '、' || MARKS.indexOf(text.charAt(start - 1)) < 0)) {
        start--;
      }
      int end = count.end();
      while (end < text.length() && MARKS.indexOf(text.charAt(end)) < 0) {
        end++;
      }
      Amount amount = Amount.exactly(new BigDecimal(count.group(1)), count.group(2));
      counts.add(new ListedCount(amount, text.substring(start, end), List.of(), false));
      last = count.end();
    }
    for (Statement statement : told) {
      int at = placeOf(statement, counts);
      if (at >= 0) {
        ListedCount bare = counts.get(at);
        boolean sure = statement.trust() == Statement.Trust.SURE;
        counts.set(at, new ListedCount(bare.amount(), bare.label(), List.of(statement), sure));
      }
    }
    return counts;
  }

  /** Which count a statement is of: the first with its number whose words may say so. */
  private static int placeOf(Statement statement, List<ListedCount> counts) {
    int first = -1;
    for (int i = counts.size() - 1; i >= 0; i--) {
      ListedCount count = counts.get(i);
      if (count.meant().isEmpty() && count.value().compareTo(statement.amount().value()) == 0) {
        boolean before = first >= 0 && FigureFamily.hasSign(statement, counts.get(first).label());
        first = before && !FigureFamily.hasSign(statement, count.label()) ? first : i;
      }
    }
    return first;
  }
}
