package org.nianbao.recognition.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nianbao.wording.PhraseFinder;

/**
 * A count of cases with the words around it, as far as commas and the next counts: 隐去账号后部分公开的|有4件.
 *
 * @param amount the number with its measure word
 * @param before what stands before it
 * @param behind what stands behind it
 * @param lead the clause before that one, where it counts nothing; empty where it does
 * @param scope all that stands before it
 */
record PlainCount(Amount amount, String before, String behind, String lead, String scope) {

  private static final String UNITS = "件宗份起例";

  /** Measure words that a numeral of words counts; 一起 and 一份 are mostly no counts. */
  private static final String UNITS_OF_WORDS = "件宗";

  private static final String MARKS = ",;:()。!?";
  private static final String JOINS = "、和及与";

  private static final PhraseFinder OF_ALL =
      new PhraseFinder(List.of("全市", "全县", "全区", "全省", "全局", "全年", "年内", "本年"));

  /** Such a number of a text. */
  private record Found(Amount amount, int start, int end) {

    boolean isOfCases(String text) {
      String units = Character.isDigit(text.charAt(start)) ? UNITS : UNITS_OF_WORDS;
      return amount.unit().length() == 1 && units.contains(amount.unit());
    }
  }

  /** All such counts of a text, as {@link NormalText} has it. */
  static List<PlainCount> all(String text) {
    List<PlainCount> counts = new ArrayList<>();
    List<Found> numbers = numbers(text);
    int from = 0;
    int before = 0;
    for (int i = 0; i < numbers.size(); i++) {
      Found number = numbers.get(i);
      int open = open(text, before, number.start());
      from = open > before ? open : from;
      int next = i + 1 < numbers.size() ? numbers.get(i + 1).start() : text.length();
      int end = end(text, number.end(), next, MARKS);
      boolean last = end < next || next == text.length();
      boolean among = text.startsWith("中", number.end()) || text.startsWith("里", number.end());
      int join = last || among ? end : end(text, number.end(), next, JOINS);
      boolean joined = join < end;
      int close = last || joined ? join : number.end(); // 其余5件分别为不予公开3件
      counts.add(
          new PlainCount(
              number.amount(),
              text.substring(from, number.start()),
              text.substring(number.end(), close),
              open > before ? lead(text, before, from) : "",
              text.substring(0, from)));
      before = number.end();
      from = joined ? close + 1 : before;
    }
    return counts;
  }

  private static List<Found> numbers(String text) {
    List<Found> numbers = new ArrayList<>();
    for (int at = 0; at < text.length(); at++) {
      Optional<NumberReader.FoundNumber> number =
          at > 0 && "第〔.".indexOf(text.charAt(at - 1)) >= 0
              ? Optional.empty()
              : NumberReader.at(text, at);
      if (number.isPresent()) {
        Found found = new Found(number.get().amount(), at, number.get().end());
        at = found.end() - 1;
        if (found.isOfCases(text)) {
          numbers.add(found);
        }
      }
    }
    return numbers;
  }

  /** Where the clause of a number begins: behind the last mark; the place from where on if none. */
  private static int open(String text, int from, int number) {
    int start = number;
    while (start > from && MARKS.indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    return start;
  }

  /** The first of some marks between two places; the last place if there is none. */
  private static int end(String text, int from, int next, String marks) {
    int end = from;
    while (end < next && marks.indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  /** The clause that ends before a place and begins behind another one. */
  private static String lead(String text, int from, int clause) {
    int end = Math.max(from, clause - 1);
    int start = end;
    while (start > from && MARKS.indexOf(text.charAt(start - 1)) < 0) {
      start--;
    }
    boolean whole = start > from || from == 0;
    return whole ? text.substring(start, end) : "";
  }

  /** The clause without its number. */
  String words() {
    return before + behind;
  }

  /** Whether it speaks of all of a kind by their number: 个人提出的13件新收申请, 投诉类申请共12件. */
  boolean isDefinite() {
    boolean named = before.endsWith("的") && (behind.startsWith("新收") || behind.startsWith("申请"));
    return named || isSum();
  }

  /** Whether it is a sum of the year, or of all bodies. */
  boolean isOfAll() {
    return isSum() && OF_ALL.isIn(before);
  }

  private boolean isSum() {
    return before.endsWith("共") || before.endsWith("共有") || before.endsWith("共计");
  }
}
