package org.nianbao.output.text;

import java.util.ArrayList;
import java.util.List;
import org.nianbao.result.ReportResult;
import org.nianbao.rules.Severity;
import org.nianbao.wording.Messages;
import org.nianbao.wording.Wording;

/** What a run, or a report, comes to, in one line. */
final class Summary {

  private Summary() {}

  /** A whole run. */
  static Wording of(Tally tally) {
    List<String> zh = new ArrayList<>();
    List<String> en = new ArrayList<>();
    zh.add(tally.withErrors() + " 份有错误");
    en.add(tally.withErrors() + " with errors");
    if (tally.withWarningsOnly() > 0) {
      zh.add(tally.withWarningsOnly() + " 份只有警告");
      en.add(tally.withWarningsOnly() + " with warnings only");
    }
    if (tally.unreadable() > 0) {
      zh.add(tally.unreadable() + " 份无法读取");
      en.add(tally.unreadable() + " unreadable");
    }
    return Messages.say(
        "output.text.inputs",
        tally.inputs(),
        new Wording(String.join("，", zh), String.join(", ", en)));
  }

  /** How many findings a report has. */
  static Wording of(ReportResult report) {
    List<String> zh = new ArrayList<>();
    List<String> en = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      long count = report.count(severity);
      zh.add(severity.label().zh() + " " + count);
      en.add(
          count
              + " "
              + severity.label().en()
              + (severity == Severity.INFO || count == 1 ? "" : "s"));
    }
    if (report.waived() > 0) {
      zh.add("豁免 " + report.waived());
      en.add(report.waived() + " waived");
    }
    if (!report.unassessed().isEmpty()) {
      zh.add("未判定 " + report.unassessed().size());
      en.add(report.unassessed().size() + " not judged");
    }
    return new Wording(String.join("，", zh), String.join(", ", en));
  }
}
