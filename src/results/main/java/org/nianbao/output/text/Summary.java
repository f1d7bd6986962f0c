package org.nianbao.output.text;

import java.util.ArrayList;
import java.util.List;
import org.nianbao.result.ReportResult;
import org.nianbao.result.SummaryResult;
import org.nianbao.rules.Severity;
import org.nianbao.wording.Messages;
import org.nianbao.wording.Wording;

/** What a run, or a report, comes to, in one line. */
public final class Summary {

  private Summary() {}

  /** A whole run. */
  public static Wording of(SummaryResult tally) {
    List<Wording> parts = new ArrayList<>();
    parts.add(Messages.say("output.text.with-errors", tally.withErrors()));
    if (tally.withWarningsOnly() > 0) {
      parts.add(Messages.say("output.text.with-warnings", tally.withWarningsOnly()));
    }
    if (tally.unreadable() > 0) {
      parts.add(Messages.say("output.text.unreadable", tally.unreadable()));
    }
    return Messages.say("output.text.inputs", tally.inputs(), Wording.join("，", ", ", parts));
  }

  /** How many findings a report has. */
  public static Wording of(ReportResult report) {
    List<Wording> parts = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      long count = report.count(severity);
      Wording label = severity.label();
      String plural = severity == Severity.INFO || count == 1 ? "" : "s";
      parts.add(new Wording(label.zh() + " " + count, count + " " + label.en() + plural));
    }
    if (report.waived() > 0) {
      parts.add(Messages.say("output.text.waived", report.waived()));
    }
    if (!report.unassessed().isEmpty()) {
      parts.add(Messages.say("output.text.not-judged", report.unassessed().size()));
    }
    return Wording.join("，", ", ", parts);
  }
}
