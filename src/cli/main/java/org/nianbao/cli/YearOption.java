package org.nianbao.cli;

import org.nianbao.wording.Wording;

/** The years that reports can be about. */
final class YearOption {

  /** The Regulations came into force on 1 May 2008. */
  private static final int FIRST = 2008;

  private static final int LAST = 2100;

  private YearOption() {}

  static int parse(String text) {
    if (text.strip().matches("[0-9]{4}")) {
      int year = Integer.parseInt(text.strip());
      if (year >= FIRST && year <= LAST) {
        return year;
      }
    }
    throw new UsageException(
        new Wording(
            "--year 的“" + text + "”不是报告年度。", "--year: “" + text + "” is no year of a report."),
        new Wording(
            "请给出 " + FIRST + " 至 " + LAST + " 之间的年份，例如 --year 2021。",
            "Give a year from " + FIRST + " to " + LAST + ", such as --year 2021."));
  }
}
