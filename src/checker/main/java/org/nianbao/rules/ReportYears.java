package org.nianbao.rules;

import org.nianbao.wording.Messages;
import org.nianbao.wording.Wording;

/** Spans of report years in words. */
public final class ReportYears {

  private ReportYears() {}

  /**
   * A span of report years in words; empty where it has no bounds.
   *
   * @param first the first year; 0 for any
   * @param last the last year; 0 for any
   */
  public static Wording words(int first, int last) {
    if (first == 0 && last == 0) {
      return Wording.same("");
    }
    if (last == 0) {
      return Messages.say("rules.years.from", first);
    }
    if (first == 0) {
      return Messages.say("rules.years.until", last);
    }
    return Messages.say("rules.years.between", first, last);
  }
}
