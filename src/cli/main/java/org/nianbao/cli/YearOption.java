package org.nianbao.cli;

import org.nianbao.wording.Messages;

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
        Messages.say("cli.option.year", text),
        Messages.say("cli.option.year-example", FIRST, LAST));
  }
}
