package org.nianbao.recognition.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * A count as a sentence writes it, whatever it counts.
 *
 * @param between all that stands between the count before it, or the sentence's beginning, and its
 *     number, without brackets that open and close there
 * @param name the words between the last mark and the number; a 、 within them joins names
 * @param value the number
 * @param unit its measure word
 * @param rough whether it says about how many
 * @param depth in how many brackets it stands
 * @param after the words between the measure word and the next mark or number
 * @param end where the measure word ends in the sentence
 */
record WrittenCount(
    String between,
    String name,
    BigDecimal value,
    String unit,
    boolean rough,
    int depth,
    String after,
    int end) {

  static final String MARKS = ",，。;；:：、!！?？";

  private static final String STOPS = ",，。;；:：!！?？";

  private static final String ONE_CHARACTER = "人名条件篇则期场次处项份个台套部家宗起例类种册户元批";

  private static final Set<String> TWO_CHARACTERS =
      Set.of("人次", "条次", "件次", "篇次", "场次", "批次", "个次", "家次");

  /** What 个 and 项 measure that is no count of anything: 20个工作日. */
  private static final List<String> MANNER =
      List.of("个工作日", "个月", "个小时", "个百分点", "个方面", "个部分", "个环节", "个步骤", "个季度");

  private static final Set<String> BARE = Set.of("共", "共计", "合计", "总计", "计");

  private static final List<String> ROUGHLY = List.of("约", "近", "超", "超过", "逾", "突破", "不足", "共约");

  /** The counts of a sentence as {@link NormalText} has it. */
  static List<WrittenCount> in(String text) {
    Scan scan = new Scan(text);
    while (scan.at < text.length()) {
      scan.step();
    }
    return scan.found;
  }

  /** The numbers of some counts. */
  static List<BigDecimal> values(List<WrittenCount> counts) {
    List<BigDecimal> values = new ArrayList<>();
    for (WrittenCount count : counts) {
      values.add(count.value);
    }
    return values;
  }

  /** What it counts, by the words before its number or else behind it. */
  String label() {
    return name.isEmpty() || name.equals("其中") ? after : name;
  }

  /** The words before its number; with those before the last mark where they only sum up: …目录，共. */
  String named() {
    List<String> leads = BARE.contains(name) ? leads() : List.of();
    return leads.isEmpty() ? name : leads.get(leads.size() - 1) + name;
  }

  /** 12名 and 12人 are two measure words, 90条次 is one of 条. */
  boolean hasUnitOf(WrittenCount other) {
    return unit.equals(other.unit)
        || unit.equals(other.unit + "次")
        || other.unit.equals(unit + "次")
        || (isOfPeople() && other.isOfPeople())
        || (isOfPapers() && other.isOfPapers() && other.name.endsWith("文件"));
  }

  /** 文件33份，其中规范性文件5件. */
  private boolean isOfPapers() {
    return unit.equals("份") || unit.equals("件");
  }

  private boolean isOfPeople() {
    return unit.equals("人") || unit.equals("名");
  }

  /**
   * The strongest mark before it: 0 for none, 1 for 、, 2 for a comma, 3 for a semicolon or more.
   */
  int mark() {
    int strongest = 0;
    for (int i = 0; i < between.length(); i++) {
      int mark = MARKS.indexOf(between.charAt(i));
      strongest =
          Math.max(strongest, mark < 0 ? 0 : between.charAt(i) == '、' ? 1 : mark < 2 ? 2 : 3);
    }
    return strongest;
  }

  /** The clauses between the count before and the last comma or stop, none of them empty. */
  List<String> leads() {
    List<String> leads = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < between.length(); i++) {
      if (between.charAt(i) != '、' && MARKS.indexOf(between.charAt(i)) >= 0) {
        if (i > start) {
          leads.add(between.substring(start, i));
        }
        start = i + 1;
      }
    }
    return leads;
  }

  /** Goes through a sentence once. */
  private static final class Scan {

    private final String text;
    private final List<WrittenCount> found = new ArrayList<>();
    private final StringBuilder between = new StringBuilder();

    /** How long {@link #between} was where each open bracket began. */
    private final List<Integer> brackets = new ArrayList<>();

    private int at;

    Scan(String text) {
      this.text = text;
    }

    void step() {
      char c = text.charAt(at);
      if (c == '(') {
        brackets.add(between.length());
        between.append(c);
        at++;
      } else if (c == ')') {
        close();
      } else if (c >= '0' && c <= '9') {
        number();
      } else {
        between.append(c);
        at++;
      }
    }

    private void close() {
      if (!brackets.isEmpty()) {
        int open = brackets.remove(brackets.size() - 1);
        between.setLength(Math.min(open, between.length()));
      }
      at++;
    }

    private void number() {
      int end = at;
      while (end < text.length() && isPartOfNumber(end)) {
        end++;
      }
      String digits = text.substring(at, end);
      boolean whole = digits.length() < 10 && digits.indexOf('.') < 0;
      boolean rough = end < text.length() && "余多".indexOf(text.charAt(end)) >= 0;
      String unit = whole && !isOrdinal() ? unit(rough ? end + 1 : end) : "";
      if (unit.isEmpty()) {
        between.append(digits);
        at = end;
        return;
      }
      String name = nameBefore();
      int next = (rough ? end + 1 : end) + unit.length();
      found.add(
          new WrittenCount(
              between.toString(),
              name,
              new BigDecimal(digits),
              unit,
              rough || isRough(name),
              brackets.size(),
              after(next),
              next));
      between.setLength(0);
      Collections.fill(brackets, 0);
      at = next;
    }

    private static boolean isRough(String name) {
      for (String word : ROUGHLY) {
        if (name.endsWith(word)) {
          return true;
        }
      }
      return false;
    }

    private boolean isPartOfNumber(int i) {
      char c = text.charAt(i);
      return (c >= '0' && c <= '9') || (c == '.' && i > at);
    }

    private boolean isOrdinal() {
      return at > 0 && "第〔.%/~-—".indexOf(text.charAt(at - 1)) >= 0;
    }

    /** The words between the last mark or bracket and the number. */
    private String nameBefore() {
      int start = between.length();
      while (start > 0 && (STOPS + "(").indexOf(between.charAt(start - 1)) < 0) {
        start--;
      }
      boolean atOnce = start == 0 && !found.isEmpty();
      int pause = atOnce ? between.indexOf("、") + 1 : 0; // that ends what was counted before
      return between.substring(Math.max(start, pause));
    }

    private String unit(int from) {
      if (from + 2 <= text.length() && TWO_CHARACTERS.contains(text.substring(from, from + 2))) {
        return text.substring(from, from + 2);
      }
      boolean one = from < text.length() && ONE_CHARACTER.indexOf(text.charAt(from)) >= 0;
      return one && !isManner(from) ? text.substring(from, from + 1) : "";
    }

    private boolean isManner(int from) {
      for (String words : MANNER) {
        if (text.startsWith(words, from)) {
          return true;
        }
      }
      return false;
    }

    private String after(int from) {
      int end = from;
      while (end < text.length()
          && (MARKS + "()").indexOf(text.charAt(end)) < 0
          && !(text.charAt(end) >= '0' && text.charAt(end) <= '9')) {
        end++;
      }
      return text.substring(from, end);
    }
  }
}
