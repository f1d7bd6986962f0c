package org.nianbao.output.text;

import java.util.ArrayList;
import java.util.List;
import org.nianbao.check.CheckedReport;
import org.nianbao.rules.Judgement;
import org.nianbao.rules.Severity;
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
    return new Wording(
        "共 " + tally.inputs() + " 份：" + String.join("，", zh) + "。",
        tally.inputs() + " inputs: " + String.join(", ", en) + ".");
  }

  /** How many findings a report has. */
  static Wording of(CheckedReport checked) {
    Judgement judgement = checked.judgement();
    List<String> zh = new ArrayList<>();
    List<String> en = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      long count = checked.count(severity);
      zh.add(severity.label().zh() + " " + count);
      en.add(
          count
              + " "
              + severity.label().en()
              + (severity == Severity.INFO || count == 1 ? "" : "s"));
    }
    if (checked.waived() > 0) {
      zh.add("豁免 " + checked.waived());
      en.add(checked.waived() + " waived");
    }
    if (!judgement.unassessed().isEmpty()) {
      zh.add("未判定 " + judgement.unassessed().size());
      en.add(judgement.unassessed().size() + " not judged");
    }
    return new Wording(String.join("，", zh), String.join(", ", en));
  }
}
