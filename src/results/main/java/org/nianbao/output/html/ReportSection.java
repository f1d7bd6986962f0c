package org.nianbao.output.html;

import java.util.List;
import java.util.Locale;
import org.nianbao.output.mark.Remark;
import org.nianbao.output.page.MarkupText;
import org.nianbao.output.problems.ListedProblem;
import org.nianbao.output.text.Summary;
import org.nianbao.result.FindingResult;
import org.nianbao.result.ReportResult;
import org.nianbao.rules.Severity;
import org.nianbao.wording.Language;
import org.nianbao.wording.Messages;

/** The part of a page that has the findings of one report. */
final class ReportSection {

  private final Language language;
  private final Severity least;

  ReportSection(Language language, Severity least) {
    this.language = language;
    this.least = least;
  }

  /** The agency and the year of a report; the file's path where nobody knows the agency. */
  static String who(ReportResult report, Language language) {
    String agency = report.agency();
    if (agency.isEmpty() || report.year() == 0) {
      return agency.isEmpty() ? report.path() : agency;
    }
    return Messages.say("output.page.of-year", agency, report.year()).in(language);
  }

  /** Whether there is anything to say of a report. */
  boolean isNeeded(ReportResult report) {
    return report.findings().stream().anyMatch(this::isShown)
        || !report.unassessed().isEmpty()
        || !report.notes().isEmpty();
  }

  private boolean isShown(FindingResult finding) {
    return finding.severity().compareTo(least) <= 0;
  }

  /** The part, which links lead to by its number. */
  String of(ReportResult report, int number) {
    StringBuilder part = new StringBuilder(1 << 12);
    part.append("<section class=\"report\" id=\"r").append(number);
    part.append("\" aria-labelledby=\"h").append(number).append("\">\n<h3 id=\"h").append(number);
    part.append("\">").append(number).append(". ");
    part.append(MarkupText.escaped(who(report, language))).append("</h3>\n");
    line(part, report.path());
    line(part, Summary.of(report).in(language));
    List<String> lines = Remark.summary(report, language).lines();
    lines.subList(1, lines.size()).forEach(line -> line(part, line)); // the first one counts
    part.append("<ol>\n");
    List<FindingResult> findings = report.findings();
    for (int i = 0; i < findings.size(); i++) {
      if (isShown(findings.get(i))) {
        finding(part, new ListedProblem(report, i, language));
      }
    }
    part.append("</ol>\n<p><a href=\"#reports\">");
    part.append(MarkupText.escaped(Messages.say("output.page.back").in(language)));
    return part.append("</a></p>\n</section>\n").toString();
  }

  private void finding(StringBuilder part, ListedProblem problem) {
    FindingResult finding = problem.finding();
    String kind =
        finding.isWaived() ? "waived" : finding.severity().name().toLowerCase(Locale.ROOT);
    part.append("<li class=\"").append(kind).append("\">");
    List<String> lines = Remark.of(problem.report(), problem.index(), language).lines();
    int number = problem.index() + 1;
    if (finding.isWaived()) {
      line(part, number + ". " + problem.message());
      line(part, problem.waiver());
    } else {
      line(part, number + ". " + lines.get(0));
    }
    line(part, where(problem));
    if (!finding.isWaived()) {
      lines.subList(1, lines.size()).forEach(line -> line(part, line));
    }
    part.append("</li>\n");
  }

  /** The place in words, and the report's own. */
  private String where(ListedProblem problem) {
    String place = problem.part();
    String at = problem.place();
    place = at.isEmpty() || place.contains(at) ? place : place + " / " + at;
    return problem.quote().isEmpty()
        ? Messages.say("output.page.place", place).in(language)
        : Messages.say("output.page.quoted", place, problem.quote()).in(language);
  }

  private static void line(StringBuilder part, String text) {
    if (!text.isBlank()) {
      part.append("<p>").append(MarkupText.escaped(text)).append("</p>\n");
    }
  }
}
