package org.nianbao.output.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.nianbao.output.page.MarkupText;
import org.nianbao.output.problems.ColumnName;
import org.nianbao.output.text.GradeWords;
import org.nianbao.output.text.Summary;
import org.nianbao.result.DuplicateResult;
import org.nianbao.result.MissingResult;
import org.nianbao.result.SummaryResult;
import org.nianbao.result.UnreadableResult;
import org.nianbao.rules.Severity;
import org.nianbao.wording.Language;
import org.nianbao.wording.Messages;
import org.nianbao.wording.Wording;

/** What a run comes to as a whole, on its page. */
final class RunHeader {

  private final Language language;
  private final Severity least;

  RunHeader(Language language, Severity least) {
    this.language = language;
    this.least = least;
  }

  private String text(Wording wording) {
    return MarkupText.escaped(wording.in(language));
  }

  /** Counts, and how single reports are shown. */
  String of(SummaryResult summary) {
    StringBuilder header = new StringBuilder("<header>\n<h1>");
    header.append(text(Messages.say("output.page.title"))).append("</h1>\n");
    line(header, Summary.of(summary));
    if (!summary.grades().isEmpty()) {
      line(header, Messages.say("output.text.by-grade", grades(summary)));
    }
    line(header, Messages.say("output.page.single"));
    if (least != Severity.INFO) {
      line(header, Messages.say("output.text.least", least.label()));
    }
    return header.append("</header>\n").toString();
  }

  private void line(StringBuilder page, Wording wording) {
    page.append("<p>").append(text(wording)).append("</p>\n");
  }

  private String grades(SummaryResult summary) {
    return summary.grades().stream()
        .map(
            one ->
                (one.grade().isEmpty()
                        ? Messages.say("output.text.no-grade").in(language)
                        : GradeWords.of(one.grade(), language))
                    + " "
                    + one.reports())
        .collect(Collectors.joining(language == Language.ZH ? "，" : ", "));
  }

  /** How often each rule has found something. */
  String rules(SummaryResult summary) {
    List<SummaryResult.RuleCount> found =
        summary.rules().stream().filter(rule -> rule.findings() > 0).toList();
    if (found.isEmpty()) {
      return "";
    }
    String title = text(Messages.say("output.text.by-rule"));
    StringBuilder page = new StringBuilder("<h2>").append(title).append("</h2>\n");
    page.append("<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"");
    page.append(title).append("\"><table>\n<thead><tr>");
    for (String column : List.of("rule", "findings", "reports")) {
      page.append("<th scope=\"col\">");
      page.append(MarkupText.escaped(ColumnName.of(column, language))).append("</th>");
    }
    page.append("</tr></thead>\n<tbody>\n");
    for (SummaryResult.RuleCount rule : found) {
      page.append("<tr><td>").append(MarkupText.escaped(rule.rule()));
      page.append("</td><td class=\"number\">").append(rule.findings());
      page.append("</td><td class=\"number\">").append(rule.reports()).append("</td></tr>\n");
    }
    return page.append("</tbody></table></div>\n").toString();
  }

  /** What could not be read, which agencies have several reports, and which have none. */
  String others(
      List<UnreadableResult> unreadable,
      List<MissingResult> missing,
      List<DuplicateResult> duplicates) {
    StringBuilder page = new StringBuilder();
    list(
        page,
        Messages.say("output.text.unread"),
        unreadable.stream()
            .map(one -> Wording.join("：", ": ", List.of(Wording.same(one.path()), one.reason())))
            .toList());
    list(
        page,
        Messages.say("output.duplicates.title"),
        duplicates.stream()
            .map(
                one ->
                    Messages.say(
                        "output.duplicates.of",
                        one.agency(),
                        one.year(),
                        Wording.list(one.paths())))
            .toList());
    Map<Integer, List<String>> years = new TreeMap<>();
    missing.forEach(
        one -> years.computeIfAbsent(one.year(), y -> new ArrayList<>()).add(one.agency()));
    list(
        page,
        Messages.say("output.page.missing"),
        years.entrySet().stream()
            .map(
                year ->
                    Messages.say(
                        "output.page.missing-in", year.getKey(), Wording.list(year.getValue())))
            .toList());
    return page.toString();
  }

  private void list(StringBuilder page, Wording title, List<Wording> items) {
    if (items.isEmpty()) {
      return;
    }
    page.append("<h2>").append(text(title)).append("</h2>\n<ul class=\"plain\">\n");
    items.forEach(one -> page.append("<li>").append(text(one)).append("</li>\n"));
    page.append("</ul>\n");
  }
}
