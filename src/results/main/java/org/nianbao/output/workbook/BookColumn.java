package org.nianbao.output.workbook;

/**
 * A column of a sheet.
 *
 * @param heading its heading, in the language of the workbook
 * @param width how many narrow characters its cells show on a line
 * @param kind what its cells hold
 */
record BookColumn(String heading, int width, Kind kind) {

  /** What cells hold, and how it is shown. */
  enum Kind {
    /** Text, broken into lines where it is long. */
    TEXT("@"),
    /** A count. */
    WHOLE("0"),
    /** Points or an amount, with decimals where there are some. */
    DECIMAL("0.##"),
    /** A difference, with its sign. */
    CHANGE("+0.##;-0.##;0"),
    /** A share from 0 to 1. */
    SHARE("0%"),
    /** A day. */
    DAY("yyyy-mm-dd");

    private final String format;

    Kind(String format) {
      this.format = format;
    }

    /** How a spreadsheet shows it. */
    String format() {
      return format;
    }
  }
}
