package org.nianbao.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Texts that are long where recognizers look, out of the words that they know: one of them again
 * and again, a few in turns, many in any order, and reports whose lines are torn, repeated and
 * mixed with them. The same seed makes the same text.
 */
final class HostileText {

  private static final String[] BETWEEN = {"", "", "", "\n", "\t", "\t1\n", "，", "。", "|", " "};

  private static final String TITLE = "某县水利局2021年政府信息公开工作年度报告";

  private static final List<String> HEADINGS =
      List.of(
          "一、总体情况",
          "二、主动公开政府信息情况",
          "三、收到和处理政府信息公开申请情况",
          "四、政府信息公开行政复议、行政诉讼情况",
          "五、存在的主要问题及改进情况",
          "六、其他需要报告的事项");

  private final SplittableRandom random;
  private final List<String> units;
  private final List<String> reports;

  /**
   * Texts of one seed.
   *
   * @param units the words that recognizers know
   * @param reports reports to damage
   */
  HostileText(long seed, List<String> units, List<String> reports) {
    this.random = new SplittableRandom(seed);
    this.units = units;
    this.reports = reports;
  }

  /** A text of so many characters at most, which has lines, and cells between tabs. */
  String of(int most) {
    int length = (int) Math.pow(most, 0.6 + 0.4 * random.nextDouble());
    return switch (random.nextInt(6)) {
      case 0 -> within(repeated(length));
      case 1 -> within(inTurns(length));
      case 2 -> within(mixed(length));
      case 3 -> inEachSection(length);
      case 4 -> damaged(length);
      default -> repeated(length);
    };
  }

  private String unit() {
    return units.get(random.nextInt(units.size()));
  }

  private String between() {
    return BETWEEN[random.nextInt(BETWEEN.length)];
  }

  private String repeated(int length) {
    return upTo(unit() + between(), length);
  }

  private String inTurns(int length) {
    StringBuilder turn = new StringBuilder();
    String between = between();
    for (int i = 2 + random.nextInt(6); i > 0; i--) {
      turn.append(unit()).append(random.nextInt(4) == 0 ? between() : between);
    }
    return upTo(turn.toString(), length);
  }

  private String mixed(int length) {
    List<String> few = new ArrayList<>();
    for (int i = 1 << (1 + random.nextInt(6)); i > 0; i--) {
      few.add(random.nextInt(3) == 0 ? Integer.toString(random.nextInt(1000)) : unit());
    }
    StringBuilder text = new StringBuilder();
    String usual = between();
    while (text.length() < length) {
      text.append(few.get(random.nextInt(few.size())));
      text.append(random.nextInt(3) == 0 ? between() : usual);
    }
    return text.toString();
  }

  private static String upTo(String unit, int length) {
    return unit.repeat(Math.max(1, length / Math.max(1, unit.length())));
  }

  /** The text in one of the sections of a report. */
  private String within(String text) {
    int section = random.nextInt(HEADINGS.size());
    StringBuilder report = new StringBuilder(TITLE).append('\n');
    for (int i = 0; i < HEADINGS.size(); i++) {
      report.append(HEADINGS.get(i)).append('\n').append(i == section ? text : "无。").append('\n');
    }
    return report.toString();
  }

  private String inEachSection(int length) {
    StringBuilder report = new StringBuilder(TITLE).append('\n');
    for (String heading : HEADINGS) {
      report.append(heading).append('\n').append(mixed(length / HEADINGS.size())).append('\n');
    }
    return report.toString();
  }

  /** A report whose lines are lost, repeated, joined and filled. */
  private String damaged(int length) {
    List<String> lines =
        new ArrayList<>(List.of(reports.get(random.nextInt(reports.size())).split("\n", -1)));
    for (int i = 1 << random.nextInt(7); i > 0; i--) {
      int at = random.nextInt(lines.size());
      String line = lines.get(at);
      switch (random.nextInt(7)) {
        case 0 -> lines.set(at, "");
        case 1 -> lines.add(random.nextInt(lines.size()), line);
        case 2 -> lines.set(at, line + between() + unit());
        case 3 -> lines.set(at, line + lines.get(random.nextInt(lines.size())));
        case 4 -> lines.set(at, line.substring(random.nextInt(line.length() + 1)) + unit());
        case 5 -> lines.set(at, line.replaceAll("\\d++", digits()));
        default -> lines.add(at, repeated(Math.max(1, length >> random.nextInt(10))));
      }
    }
    return String.join("\n", lines);
  }

  private String digits() {
    return Long.toString(random.nextLong(1L << random.nextInt(1, 62)));
  }
}
