package org.nianbao.output.html;

import java.util.List;
import org.nianbao.output.page.MarkupText;
import org.nianbao.output.problems.ColumnName;
import org.nianbao.output.text.GradeWords;
import org.nianbao.result.ReportResult;
import org.nianbao.rules.Severity;
import org.nianbao.wording.Language;
import org.nianbao.wording.Messages;
import org.nianbao.wording.Shortest;

/** The table of a run's reports, each with its score and how much was found. */
final class OverviewTable {

  private final Language language;
  private final StringBuilder rows = new StringBuilder();
  private int number;

  OverviewTable(Language language) {
    this.language = language;
  }

  /**
   * Adds a report and returns its number.
   *
   * @param told whether a part of the page is about it
   */
  int add(ReportResult report, boolean told) {
    number++;
    String who = MarkupText.escaped(ReportSection.who(report, language));
    rows.append("<tr><td class=\"number\">").append(number).append("</td><td>");
    rows.append(told ? "<a href=\"#r" + number + "\">" + who + "</a>" : who);
    rows.append("</td>");
    cell("number", report.score().total().map(Shortest::of).orElse(""));
    cell("", GradeWords.of(report.score().grade(), language));
    for (Severity severity : Severity.values()) {
      long count = report.count(severity);
      boolean grave = severity == Severity.ERROR && count > 0;
      cell(grave ? "number error" : "number", count == 0 ? "" : Long.toString(count));
    }
    cell("file", report.path());
    rows.append("</tr>\n");
    return number;
  }

  private void cell(String kind, String text) {
    rows.append(kind.isEmpty() ? "<td>" : "<td class=\"" + kind + "\">");
    rows.append(MarkupText.escaped(text)).append("</td>");
  }

  /** The whole table; nothing where there are no reports. */
  String text() {
    if (number == 0) {
      return "";
    }
    String title = MarkupText.escaped(Messages.say("output.page.reports").in(language));
    StringBuilder head = new StringBuilder("<h2 id=\"reports\">").append(title).append("</h2>\n");
    head.append("<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"");
    head.append(title).append("\"><table>\n<thead><tr>");
    for (String column : List.of("number", "agency", "total", "grade")) {
      head(head, ColumnName.of(column, language));
    }
    for (Severity severity : Severity.values()) {
      head(head, severity.label().in(language));
    }
    head(head, ColumnName.of("file", language));
    return head + "</tr></thead>\n<tbody>\n" + rows + "</tbody></table></div>\n";
  }

  private static void head(StringBuilder head, String name) {
    head.append("<th scope=\"col\">").append(MarkupText.escaped(name)).append("</th>");
  }
}
