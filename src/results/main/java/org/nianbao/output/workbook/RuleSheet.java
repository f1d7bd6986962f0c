package org.nianbao.output.workbook;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nianbao.output.problems.ColumnName;
import org.nianbao.output.workbook.BookColumn.Kind;
import org.nianbao.result.FindingResult;
import org.nianbao.result.ReportResult;
import org.nianbao.result.SummaryResult;
import org.nianbao.rules.Rule;
import org.nianbao.wording.Language;
import org.nianbao.wording.Messages;

/** 按规则统计: what each rule found in the run, what that cost, and where it could not be judged. */
final class RuleSheet {

  private final Map<String, BigDecimal> points = new HashMap<>();

  void add(ReportResult report) {
    for (FindingResult finding : report.findings()) {
      if (finding.points().signum() > 0) {
        points.merge(finding.rule(), finding.points(), BigDecimal::add);
      }
    }
  }

  void finish(Book book, SummaryResult summary, Map<String, Rule> rules) {
    Language language = book.language();
    BookSheet list =
        new BookSheet(
            book,
            "rules",
            List.of(
                new BookColumn(ColumnName.of("rule", language), 30, Kind.TEXT),
                new BookColumn(ColumnName.of("about", language), 44, Kind.TEXT),
                new BookColumn(ColumnName.of("severity", language), 8, Kind.TEXT),
                new BookColumn(ColumnName.of("findings", language), 9, Kind.WHOLE),
                new BookColumn(ColumnName.of("reports", language), 9, Kind.WHOLE),
                new BookColumn(ColumnName.of("reports-share", language), 10, Kind.SHARE),
                new BookColumn(ColumnName.of("points-taken", language), 10, Kind.DECIMAL),
                new BookColumn(ColumnName.of("not-judged-reports", language), 12, Kind.WHOLE),
                new BookColumn(ColumnName.of("basis", language), 60, Kind.TEXT)),
            1);
    list.furnish(Looks.bars(3), Looks.bars(5));
    for (SummaryResult.RuleCount one : summary.rules()) {
      Optional<Rule> rule = Optional.ofNullable(rules.get(one.rule()));
      list.row(
          one.rule(),
          rule.map(Rule::title).orElse(null),
          rule.map(r -> r.severity().label()).orElse(null),
          one.findings(),
          one.reports(),
          summary.reports() == 0 ? null : one.reports() / (double) summary.reports(),
          points.getOrDefault(one.rule(), BigDecimal.ZERO),
          one.notJudged(),
          rule.map(r -> r.basis().inEveryYear()).orElse(null));
    }
    list.finish(Messages.say("output.book.no-problems"));
  }
}
