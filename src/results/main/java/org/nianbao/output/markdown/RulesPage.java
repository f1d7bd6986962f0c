package org.nianbao.output.markdown;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.nianbao.rules.Dimension;
import org.nianbao.rules.Rule;
import org.nianbao.rules.examples.Example;
import org.nianbao.rules.examples.ExampleEdit;
import org.nianbao.wording.Wording;

/** The rule catalogue as a page in Markdown, in Chinese: what {@code rules/README.md} holds. */
public final class RulesPage {

  /** Where an edit is a whole table, its beginning shows what it is. */
  private static final int LONGEST_EDIT = 160;

  private static final String PREFACE =
      """
      # 规则目录

      这一页由规则文件（`*.drl`）的注解和 `examples/` 里的示例自动生成，请勿手工修改；改了规则之后重新生成。

      - **错误**：不符合规定。**警告**：很可能有误，或者不合惯例。**提示**：值得看一看，不扣分。
      - 每条规则有一个反例、一个正例。反例是最小的、真实会犯的毛病，规则必须报告；正例看上去像毛病其实不是，规则不得报告。
      - 示例都从 `examples/base-*.txt` 里规范的报告改来，机关和数字均为虚构。“⏎”表示换行，“｜”分隔表格的格，“□”表示空白格。
      """;

  private final List<Rule> rules;
  private final Function<Rule, Optional<Example>> examples;
  private final StringBuilder page = new StringBuilder();

  private RulesPage(List<Rule> rules, Function<Rule, Optional<Example>> examples) {
    this.rules = rules.stream().sorted(Comparator.comparing(Rule::id)).toList();
    this.examples = examples;
  }

  /**
   * The page.
   *
   * @param rules the rules
   * @param examples finds a rule's example
   */
  public static String of(List<Rule> rules, Function<Rule, Optional<Example>> examples) {
    return new RulesPage(rules, examples).write();
  }

  private String write() {
    page.append(PREFACE);
    for (Dimension dimension : Dimension.values()) {
      List<Rule> own = rules.stream().filter(rule -> rule.dimension() == dimension).toList();
      if (!own.isEmpty()) {
        line("");
        line("## " + dimension.label().zh() + "（" + own.size() + " 条）");
        overview(own);
        for (String family : new TreeSet<>(own.stream().map(Rule::family).toList())) {
          own.stream().filter(rule -> rule.family().equals(family)).forEach(this::rule);
        }
      }
    }
    return page.toString();
  }

  private void overview(List<Rule> own) {
    line("");
    line("| 规则 | 内容 | 级别 | 每处扣分 | 适用 |");
    line("|---|---|---|---|---|");
    for (Rule rule : own) {
      line(
          "| [`%s`](#%s) | %s | %s | %s | %s |"
              .formatted(
                  rule.id(),
                  anchor(rule),
                  plain(rule.title().zh()),
                  rule.severity().label().zh(),
                  rule.points() == 0 ? "—" : rule.points(),
                  years(rule)));
    }
  }

  private void rule(Rule rule) {
    line("");
    line("<a id=\"" + anchor(rule) + "\"></a>");
    line("");
    line("### " + plain(rule.title().zh()) + "　`" + rule.id() + "`");
    line("");
    line(String.join("　", rule.severity().label().zh(), RuleWords.points(rule).zh(), years(rule)));
    line("");
    optional("前提", RuleWords.needs(rule));
    optional("不判定", RuleWords.inputs(rule));
    optional("不报告", RuleWords.silences(rule));
    optional("门槛", RuleWords.thresholds(rule));
    item("提示语", rule.message().zh().replaceAll("%[1-9]", "‹…›"));
    item("依据", rule.basis().inEveryYear().zh());
    item("建议", rule.advice().zh());
    examples
        .apply(rule)
        .ifPresent(
            example -> {
              show(rule, "反例", example.bad());
              show(rule, "正例", example.good());
            });
  }

  private void show(Rule rule, String name, Example.Case shown) {
    item(name, shown.note());
    Set<String> others = new TreeSet<>(shown.also());
    others.remove(rule.id());
    if (!others.isEmpty()) {
      line("  - 同时得出：`" + String.join("`、`", others) + "`");
    }
    for (ExampleEdit edit : shown.edits()) {
      line("  - " + plain(shortened(edit.describe())));
    }
  }

  private void optional(String name, Wording words) {
    if (!words.zh().isEmpty()) {
      item(name, words.zh());
    }
  }

  private void item(String name, String text) {
    line("- **" + name + "**：" + plain(text));
  }

  private void line(String text) {
    page.append(text).append('\n');
  }

  private static String years(Rule rule) {
    String years = RuleWords.years(rule).zh();
    return years.isEmpty() ? "各年度" : years;
  }

  private static String anchor(Rule rule) {
    return rule.id().replace('/', '-');
  }

  private static String shortened(Wording wording) {
    String text = wording.zh();
    return text.length() <= LONGEST_EDIT ? text : text.substring(0, LONGEST_EDIT) + "…";
  }

  /** The text without anything that Markdown or HTML would take for its own. */
  private static String plain(String text) {
    return text.replace("\u00a0", " ")
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replaceAll("([\\\\`*_\\[\\]|~#])", "\\\\$1");
  }
}
