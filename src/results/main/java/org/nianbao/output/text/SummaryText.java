package org.nianbao.output.text;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.nianbao.result.SummaryResult;
import org.nianbao.result.UnreadableResult;
import org.nianbao.wording.Messages;

/** What a run over several inputs comes to, at the end of the text. */
final class SummaryText {

  private static final int WIDEST_RULE = 40;

  private final TextPage page;

  SummaryText(TextPage page) {
    this.page = page;
  }

  void write(SummaryResult summary, List<UnreadableResult> unreadable) throws IOException {
    page.blank();
    page.line(page.paint().dim("═".repeat(Math.min(page.width(), 60))));
    page.line(page.paint().bold(Summary.of(summary).in(page.language())));
    if (!summary.grades().isEmpty()) {
      page.line(page.say(Messages.say("output.text.by-grade", grades(summary))));
    }
    rules(summary);
    if (!unreadable.isEmpty()) {
      page.blank();
      page.line(page.paint().bold(page.say(Messages.say("output.text.unread"))));
      for (UnreadableResult one : unreadable) {
        page.paragraph(
            "  ", Columns.clean(one.path()) + page.say("：", ": ") + page.say(one.reason()));
      }
    }
  }

  private String grades(SummaryResult summary) {
    return summary.grades().stream()
        .map(
            one ->
                (one.grade().isEmpty()
                        ? page.say(Messages.say("output.text.no-grade"))
                        : GradeWords.of(one.grade(), page))
                    + " "
                    + one.reports())
        .collect(Collectors.joining(page.say("，", ", ")));
  }

  private void rules(SummaryResult summary) throws IOException {
    List<SummaryResult.RuleCount> found =
        summary.rules().stream().filter(rule -> rule.findings() > 0).toList();
    if (found.isEmpty()) {
      return;
    }
    page.blank();
    page.line(page.paint().bold(page.say(Messages.say("output.text.by-rule"))));
    int width = found.stream().mapToInt(rule -> Columns.width(rule.rule())).max().orElse(0);
    String head = page.say("规则", "rule");
    width = Math.max(Columns.width(head), Math.min(width, WIDEST_RULE));
    page.line(
        page.paint()
            .dim(
                "  "
                    + Columns.padRight(head, width)
                    + Columns.padLeft(page.say("问题", "findings"), 10)
                    + Columns.padLeft(page.say("报告", "reports"), 9)));
    for (SummaryResult.RuleCount rule : found) {
      page.line(
          "  "
              + Columns.padRight(Columns.clean(rule.rule()), width)
              + Columns.padLeft(Integer.toString(rule.findings()), 10)
              + Columns.padLeft(Integer.toString(rule.reports()), 9));
    }
  }
}
