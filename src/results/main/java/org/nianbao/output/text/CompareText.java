package org.nianbao.output.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.nianbao.difference.FindingChange;
import org.nianbao.difference.ReportChange;
import org.nianbao.difference.RunDifference;
import org.nianbao.output.text.Paint.Tone;
import org.nianbao.result.FindingResult;
import org.nianbao.result.ReportResult;
import org.nianbao.wording.Shortest;

/** Two runs side by side, for people. */
public final class CompareText {

  private final TextPage page;

  /** Writes to the given page. */
  public CompareText(TextPage page) {
    this.page = page;
  }

  /**
   * Writes a comparison.
   *
   * @param brief whether to leave out the single findings
   */
  public void write(RunDifference comparison, boolean brief) throws IOException {
    page.paragraph("", comparison.before() + " → " + comparison.after());
    page.line(page.paint().bold(summary(comparison)));
    if (!brief) {
      for (ReportChange report : comparison.changed()) {
        page.blank();
        report(report);
      }
    }
    reports(comparison.added(), page.say("只在新结果中的报告", "Reports of the new run only"));
    reports(comparison.removed(), page.say("只在旧结果中的报告", "Reports of the old run only"));
    inputs(comparison.nowUnreadable(), page.say("这次无法读取的文件", "Unreadable this time"));
    inputs(
        comparison.noLongerUnreadable(),
        page.say("上次无法读取、这次没有这一问题的文件", "Unreadable last time only"));
    rules(comparison);
    page.flush();
  }

  private String summary(RunDifference comparison) {
    if (comparison.isSame()) {
      return page.say(
          "两次结果相同：" + comparison.same() + " 份报告的问题和得分都没有变化。",
          "No difference: the same findings and points for " + comparison.same() + " reports.");
    }
    long fresh = comparison.count(FindingChange.Kind.NEW);
    long gone = comparison.count(FindingChange.Kind.GONE);
    long changed = comparison.count(FindingChange.Kind.CHANGED);
    return page.say(
        "新增 "
            + fresh
            + " 条，消失 "
            + gone
            + " 条，变化 "
            + changed
            + " 条；报告 "
            + comparison.changed().size()
            + " 份有变化，"
            + comparison.same()
            + " 份相同，增加 "
            + comparison.added().size()
            + " 份，减少 "
            + comparison.removed().size()
            + " 份。",
        fresh
            + " new, "
            + gone
            + " gone, "
            + changed
            + " changed; reports: "
            + comparison.changed().size()
            + " different, "
            + comparison.same()
            + " the same, "
            + comparison.added().size()
            + " added, "
            + comparison.removed().size()
            + " removed.");
  }

  private void report(ReportChange change) throws IOException {
    page.line(page.paint().bold(Columns.clean(name(change.after()))));
    String from = Columns.clean(change.before().path());
    String to = Columns.clean(change.after().path());
    page.note("  ", from.equals(to) ? to : from + " → " + to);
    page.note(
        "  ",
        page.say("得分 ", "score ")
            + score(change.before())
            + (change.isScoredAnew()
                ? " → " + score(change.after())
                : page.say("（不变）", " (the same)"))
            + page.say("；新增 ", "; new ")
            + change.count(FindingChange.Kind.NEW)
            + page.say("，消失 ", ", gone ")
            + change.count(FindingChange.Kind.GONE)
            + page.say("，变化 ", ", changed ")
            + change.count(FindingChange.Kind.CHANGED));
    for (FindingChange one : change.changes()) {
      finding(one);
    }
  }

  private String score(ReportResult report) {
    return report.score().total().map(total -> Shortest.of(total)).orElse(page.say("未评分", "none"));
  }

  private String name(ReportResult report) {
    String agency = report.agency().isEmpty() ? report.path() : report.agency();
    return report.year() == 0
        ? agency
        : agency + page.say(" " + report.year() + " 年度", " " + report.year());
  }

  private void finding(FindingChange change) throws IOException {
    FindingResult shown = change.after().or(change::before).orElseThrow();
    String mark =
        switch (change.kind()) {
          case NEW -> page.say("新增", "new    ");
          case GONE -> page.say("消失", "gone   ");
          case CHANGED -> page.say("变化", "changed");
        };
    String lead = "  " + mark + "  " + severity(shown) + "  ";
    page.paragraph(lead, Tone.of(shown.severity()), told(shown), Tone.PLAIN);
    if (change.kind() == FindingChange.Kind.CHANGED) {
      FindingResult old = change.before().orElseThrow();
      String aspects =
          change.aspects().stream()
              .map(this::aspect)
              .collect(Collectors.joining(page.say("、", ", ")));
      String was = severity(old) + page.say("，", ", ") + told(old);
      page.note(
          "        " + page.say("原为：", "was: "),
          was + page.say("（" + aspects + "不同）", " (other " + aspects + ")"));
    }
    if (change.unjudged()) {
      page.note(
          "        ",
          change.kind() == FindingChange.Kind.GONE
              ? page.say(
                  "新结果中该规则未能判定，不等于已改正",
                  "the new run could not judge this rule: not known to be corrected")
              : page.say("旧结果中该规则未能判定", "the old run could not judge this rule"));
    }
  }

  private String told(FindingResult finding) {
    return page.say(finding.message())
        + (finding.isWaived() ? page.say("（经人工认定）", " (waived)") : "")
        + " ["
        + finding.rule()
        + "]";
  }

  private String aspect(FindingChange.Aspect aspect) {
    return switch (aspect) {
      case SEVERITY -> page.say("级别", "severity");
      case EVIDENCE -> page.say("内容", "evidence");
      case MESSAGE -> page.say("说法", "wording");
      case WAIVED -> page.say("人工认定", "waiver");
    };
  }

  private String severity(FindingResult finding) {
    return page.say(finding.severity().label());
  }

  private void reports(List<ReportResult> reports, String heading) throws IOException {
    List<String> lines = new ArrayList<>();
    for (ReportResult report : reports) {
      int findings = report.findings().size();
      lines.add(
          report.path()
              + page.say("：", ": ")
              + name(report)
              + page.say("，问题 " + findings + " 条", ", " + findings + " findings"));
    }
    inputs(lines, heading);
  }

  private void inputs(List<String> lines, String heading) throws IOException {
    if (lines.isEmpty()) {
      return;
    }
    page.blank();
    page.line(page.paint().bold(heading));
    for (String line : lines) {
      page.paragraph("  ", line);
    }
  }

  private void rules(RunDifference comparison) throws IOException {
    Map<String, Map<FindingChange.Kind, Long>> rules = comparison.byRule();
    if (rules.isEmpty()) {
      return;
    }
    page.blank();
    page.line(page.paint().bold(page.say("各规则的变化", "By rule")));
    String head = page.say("规则", "rule");
    int width = Columns.width(head);
    for (String rule : rules.keySet()) {
      width = Math.max(width, Columns.width(Columns.clean(rule)));
    }
    page.line(
        page.paint()
            .dim(
                "  "
                    + Columns.padRight(head, width)
                    + Columns.padLeft(page.say("新增", "new"), 9)
                    + Columns.padLeft(page.say("消失", "gone"), 9)
                    + Columns.padLeft(page.say("变化", "changed"), 9)));
    for (Map.Entry<String, Map<FindingChange.Kind, Long>> rule : rules.entrySet()) {
      StringBuilder line = new StringBuilder("  ");
      line.append(Columns.padRight(Columns.clean(rule.getKey()), width));
      for (FindingChange.Kind kind : FindingChange.Kind.values()) {
        line.append(Columns.padLeft(Long.toString(rule.getValue().getOrDefault(kind, 0L)), 9));
      }
      page.line(line.toString());
    }
  }
}
