package org.nianbao.growth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Every reader of texts and pages, and every recognizer, takes twice the steps for twice the text,
 * whatever that repeats: steps are counted, not seconds.
 */
class GrowthTest {

  /** Twice the repeated text takes so many times the steps at most. */
  private static final double MOST = 2.2;

  /** CountedSteps that a doubling may cost whatever was there before: something small sets in. */
  private static final long SMALL = 100_000;

  /** Conditions that rules may ask of pairs of facts, however many there were before. */
  private static final long OF_PAIRS = 60_000;

  /** Steps that a character of a text may cost on the way to the facts. */
  private static final long MOST_OF_A_CHARACTER = 4_000;

  /** Characters that are repeated first; more where what takes long is bounded by a sentence. */
  private static final int SHORT = 500;

  private static final int LONG = 2_500;

  private static CountingLoader loader;
  private static Method reading;
  private static Method judging;

  /** A way in which a unit is repeated within a file. */
  private enum Layout {
    LINE("line.txt", "", ""),
    LINES("lines.txt", "", "\n"),
    CELLS("cells.txt", "", "\t"),
    ROWS("rows.txt", "", "\t1\n"),
    BARS("bars.md", "|", "|\n"),
    TITLE("title.html", "", ""),
    BLOCKS("blocks.html", "<p>", "</p>"),
    TABLE("table.html", "<tr><td>", "</td><td>1</td></tr>");

    private final String file;
    private final String before;
    private final String behind;

    Layout(String file, String before, String behind) {
      this.file = file;
      this.before = before;
      this.behind = behind;
    }

    String content(String unit, int length) {
      String one = before + unit + behind;
      String body = one.repeat(length / Math.max(4, one.length()));
      return switch (this) {
        case TITLE -> page(body, "");
        case BLOCKS -> page("", body);
        case TABLE -> page("", "<table>" + body + "</table>");
        default -> report(body);
      };
    }

    private static String page(String title, String body) {
      return "<html><head><title>"
          + title
          + "</title></head><body><p>"
          + report("</p>" + body + "<p>").replace("\n", "</p><p>")
          + "</p></body></html>";
    }

    private static String report(String body) {
      return "某县水利局2021年政府信息公开工作年度报告\n一、总体情况\n"
          + body
          + "\n二、主动公开政府信息情况\n无。\n五、存在的主要问题及改进情况\n存在不足。\n六、其他需要报告的事项\n无。\n";
    }
  }

  @BeforeAll
  static void load() throws ReflectiveOperationException {
    loader = new CountingLoader();
    reading = loader.method(CountedReading.class, "of", String.class, String.class);
    judging = loader.method(CountedJudging.class, "of", String.class, String.class);
  }

  private static long steps(Method method, Object... arguments)
      throws ReflectiveOperationException {
    CountedSteps.taken = 0;
    method.invoke(null, arguments);
    return CountedSteps.taken;
  }

  /** How many times the steps of a repeated unit grow where it is repeated twice as often. */
  private static double growth(Layout layout, String unit, int length)
      throws ReflectiveOperationException {
    long none = steps(reading, layout.file, layout.content(unit, 0));
    long once = steps(reading, layout.file, layout.content(unit, length));
    long twice = steps(reading, layout.file, layout.content(unit, 2 * length));
    return (twice - none - SMALL) / (double) Math.max(1, once - none);
  }

  /** The units in lines, and each in two of the other layouts by turns. */
  @Test
  void twiceTheTextTakesTwiceTheSteps() throws ReflectiveOperationException {
    List<String> steep = new ArrayList<>();
    Layout[] layouts = Layout.values();
    int turn = 0;
    for (String unit : KnownUnits.all()) {
      for (int i = 0; i < 3; i++) {
        Layout layout = i == 0 ? Layout.LINE : layouts[1 + turn++ % (layouts.length - 1)];
        int length = layout == Layout.LINE ? LONG : SHORT;
        // where something sets in above some length, it does so once
        if (growth(layout, unit, length) > MOST && growth(layout, unit, 3 * length) > MOST) {
          steep.add("%s of %s".formatted(layout, unit));
        }
      }
    }
    assertEquals("", String.join("\n", steep));
  }

  /** A table of so many columns, and of as many rows of one figure below them. */
  private static String wide(String heading, int columns) {
    return "某县水利局2021年政府信息公开工作年度报告\n三、收到和处理政府信息公开申请情况\n,"
        + heading.repeat(columns)
        + "\n一、本年新收,"
        + "1,".repeat(columns)
        + "\n"
        + "结果维持,1\n".repeat(columns)
        + "四、政府信息公开行政复议、行政诉讼情况\n无。\n";
  }

  @Test
  void aTableTwiceAsWideAndLongTakesTwiceTheSteps() throws ReflectiveOperationException {
    List<String> steep = new ArrayList<>();
    for (String heading : List.of("自然人,", "总计,", "其他,自然人,总计,", "商业企业,甲乙丙,社会公益组织,", "件,", ",")) {
      long once = steps(reading, "wide.csv", wide(heading, 1000));
      long twice = steps(reading, "wide.csv", wide(heading, 2000));
      if (twice > MOST * once) {
        steep.add(heading + " " + once + " " + twice);
      }
    }
    assertEquals("", String.join("\n", steep));
  }

  /** Where a table may be written without cells, whatever begins like one of its labels. */
  @Test
  void aCharacterBelowTheNameOfATableCostsNoHundredsOfLooks() throws ReflectiveOperationException {
    List<String> dear = new ArrayList<>();
    for (String unit : List.of("第一章", "第二十条第（一）项", "1（", "一、本年", "（", "结果维持 ", "本 ")) {
      String before = "某县水利局2021年政府信息公开工作年度报告\n二、主动公开政府信息情况\n";
      String text = before + unit.repeat(6_000 / unit.length());
      long of = steps(reading, "a.txt", text) / text.length();
      if (of > MOST_OF_A_CHARACTER) {
        dear.add(unit + " " + of);
      }
    }
    assertEquals("", String.join("\n", dear));
  }

  /**
   * Each condition that a rule asks is a step. Of claims and headings a report has some hundreds at
   * most, which are compared in pairs; that is what a doubling may cost beside.
   */
  @Test
  void twiceTheFactsAreTwiceTheWorkOfRules() throws ReflectiveOperationException {
    List<String> steep = new ArrayList<>();
    Layout[] layouts = {Layout.LINE, Layout.LINES, Layout.ROWS, Layout.BARS};
    long[] none = new long[layouts.length];
    for (int i = 0; i < layouts.length; i++) {
      none[i] = work(layouts[i], "", 0);
    }
    List<String> units = KnownUnits.all();
    for (int i = 0; i < units.size(); i += 2) {
      int turn = i / 2 % layouts.length;
      Layout layout = layouts[turn];
      long once = work(layout, units.get(i), SHORT) - none[turn];
      long twice = work(layout, units.get(i), 2 * SHORT) - none[turn];
      if (twice - OF_PAIRS > MOST * Math.max(1, once)) {
        steep.add("%s of %s: %d %d".formatted(layout, units.get(i), once, twice));
      }
    }
    assertEquals("", String.join("\n", steep));
  }

  private static long work(Layout layout, String unit, int length)
      throws ReflectiveOperationException {
    judging.invoke(null, layout.file, layout.content(unit, length));
    return CountedSteps.taken;
  }

  @Test
  void stepsAreTheSameEachTime() throws ReflectiveOperationException {
    String content = Layout.LINES.content("一、总体情况", SHORT);
    steps(reading, "a.txt", content);
    long once = steps(reading, "a.txt", content);
    assertTrue(once > SHORT);
    assertEquals(once, steps(reading, "a.txt", content));
  }

  @Test
  void slowRecognizersAreFound() throws ReflectiveOperationException {
    for (String slow : List.of("backtracks", "looksAtAllForEach", "takesFromTheFront")) {
      Method method = loader.method(Slow.class, slow, String.class);
      long one = steps(method, "甲".repeat(SHORT));
      long two = steps(method, "甲".repeat(2 * SHORT));
      assertTrue(two > MOST * one, slow + " " + one + " " + two);
    }
  }

  /** What the test must find. */
  static final class Slow {
    private static final Pattern ENDS = Pattern.compile("甲+乙");

    private Slow() {}

    static void backtracks(String text) {
      ENDS.matcher(text).find();
    }

    static int looksAtAllForEach(String text) {
      int same = 0;
      for (int i = 0; i < text.length(); i++) {
        for (int j = 0; j < text.length(); j++) {
          same += text.charAt(i) == text.charAt(j) ? 1 : 0;
        }
      }
      return same;
    }

    static void takesFromTheFront(String text) {
      String left = text;
      while (!left.isEmpty()) {
        left = left.substring(1);
      }
    }
  }
}
