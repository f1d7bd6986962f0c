package org.nianbao.output.text;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.nianbao.output.markdown.RuleWords;
import org.nianbao.output.text.Paint.Tone;
import org.nianbao.rules.Dimension;
import org.nianbao.rules.Rule;
import org.nianbao.rules.Severity;
import org.nianbao.rules.examples.Example;
import org.nianbao.rules.examples.ExampleEdit;

/** The rule catalogue, and the explanation of one rule, for people. */
public final class RulesOutput {

  private final TextPage page;

  /** Writes to the given page. */
  public RulesOutput(TextPage page) {
    this.page = page;
  }

  /** Lists the rules by dimension. */
  public void list(List<Rule> rules) throws IOException {
    int idWidth = rules.stream().mapToInt(rule -> Columns.width(rule.id())).max().orElse(0);
    int severityWidth =
        Stream.of(Severity.values())
            .mapToInt(severity -> Columns.width(page.say(severity.label())))
            .max()
            .orElse(0);
    for (Dimension dimension : Dimension.values()) {
      List<Rule> own =
          rules.stream()
              .filter(rule -> rule.dimension() == dimension)
              .sorted(Comparator.comparing(Rule::id))
              .toList();
      if (own.isEmpty()) {
        continue;
      }
      page.line(
          page.paint().bold(page.say(dimension.label()))
              + page.paint()
                  .dim(page.say("（" + own.size() + " 条）", " (" + own.size() + " rules)")));
      for (Rule rule : own) {
        String severity = page.say(rule.severity().label());
        String lead = "  " + Columns.padRight(rule.id(), idWidth) + "  ";
        String mark = Columns.padRight(severity, severityWidth) + "  ";
        page.line(
            lead
                + page.paint().of(rule.severity(), mark)
                + Columns.clean(page.say(rule.title()))
                + page.paint().dim(years(rule)));
      }
      page.blank();
    }
    page.line(
        page.say(
            "共 " + rules.size() + " 条规则。用 nianbao rules 规则号 查看其中一条的依据、建议和示例。",
            rules.size()
                + " rules. See nianbao rules ID for the basis, advice and examples of one."));
    page.flush();
  }

  private String years(Rule rule) {
    String years = span(rule);
    return years.isEmpty() ? "" : page.say("（" + years + "）", " (" + years + ")");
  }

  private String span(Rule rule) {
    return page.say(RuleWords.years(rule));
  }

  /** Explains one rule. */
  public void explain(Rule rule, Optional<Example> example) throws IOException {
    page.line(page.paint().bold(page.say(rule.title())) + "  " + page.paint().dim(rule.id()));
    page.line(
        page.paint().of(rule.severity(), page.say(rule.severity().label()))
            + page.say("　", "  ")
            + page.say(rule.dimension().label())
            + page.say("　", "  ")
            + page.say(RuleWords.points(rule)));
    String years = span(rule);
    part("适用", "For", years.isEmpty() ? page.say("各年度的报告", "reports of every year") : years);
    part("前提", "Needs", page.say(RuleWords.needs(rule)));
    part("不判定", "Not judged", page.say(RuleWords.inputs(rule)));
    part("不报告", "Silent", page.say(RuleWords.silences(rule)));
    part("门槛", "Thresholds", page.say(RuleWords.thresholds(rule)));
    part("提示语", "Says", page.say(rule.message()).replaceAll("%[1-9]", "‹…›"));
    part("依据", "Basis", page.say(rule.basis().inEveryYear()));
    part("建议", "Advice", page.say(rule.advice()));
    if (example.isPresent()) {
      show("反例", "Bad example", example.get().bad());
      show("正例", "Good example", example.get().good());
    }
    page.flush();
  }

  private void part(String zh, String en, String text) throws IOException {
    if (!text.isBlank()) {
      page.blank();
      page.paragraph(page.say(zh + "　", en + "  "), Tone.DIM, text, Tone.PLAIN);
    }
  }

  private void show(String zh, String en, Example.Case shown) throws IOException {
    String note = shown.note().isEmpty() ? page.say("规范的报告。", "A right report.") : shown.note();
    part(zh, en, note);
    for (ExampleEdit edit : shown.edits()) {
      page.note("  · ", Columns.shorten(Columns.clean(page.say(edit.describe())), 400));
    }
  }
}
