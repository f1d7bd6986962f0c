package org.nianbao.result;

import org.nianbao.check.CheckedReport;
import org.nianbao.check.Outcome;
import org.nianbao.check.Unreadable;

/** What became of one input of a run. */
public sealed interface InputResult permits ReportResult, UnreadableResult {

  /** The input's path as the user gave it, or the name of the stream. */
  String path();

  /** The result of an outcome. */
  static InputResult of(Outcome outcome) {
    return outcome instanceof CheckedReport checked
        ? ReportResult.of(checked)
        : UnreadableResult.of((Unreadable) outcome);
  }
}
