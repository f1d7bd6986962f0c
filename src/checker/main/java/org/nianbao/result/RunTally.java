package org.nianbao.result;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nianbao.result.SummaryResult.GradeCount;
import org.nianbao.result.SummaryResult.RuleCount;
import org.nianbao.rules.Severity;

/** Counts what becomes of a run while its results come, holding none of them. */
public final class RunTally {

  private int reports;
  private int withErrors;
  private int withWarningsOnly;
  private int unreadable;
  private int duplicates;
  private int missing;
  private final long[] found = new long[Severity.values().length];
  private long waived;
  private final Map<String, OfRule> rules = new HashMap<>();
  private final Map<String, OfGrade> grades = new HashMap<>();

  /** What a rule has come to so far. */
  private static final class OfRule {
    private int findings;
    private int reports;
    private int notJudged;
  }

  /** How many reports have a grade so far, and the best total among them. */
  private static final class OfGrade {
    private int reports;
    private BigDecimal best = BigDecimal.ZERO;
  }

  /** Counts one more input. */
  public void add(InputResult input) {
    if (input instanceof ReportResult report) {
      report(report);
    } else {
      unreadable++;
    }
  }

  private void report(ReportResult report) {
    reports++;
    Set<String> here = new HashSet<>();
    long[] before = found.clone();
    for (FindingResult finding : report.findings()) {
      if (finding.isWaived()) {
        waived++;
        continue;
      }
      found[place(finding.severity())]++;
      OfRule rule = rule(finding.rule());
      rule.findings++;
      if (here.add(finding.rule())) {
        rule.reports++;
      }
    }
    if (found[place(Severity.ERROR)] > before[place(Severity.ERROR)]) {
      withErrors++;
    } else if (found[place(Severity.WARNING)] > before[place(Severity.WARNING)]) {
      withWarningsOnly++;
    }
    Set<String> notJudged = new HashSet<>();
    for (UnassessedResult one : report.unassessed()) {
      if (notJudged.add(one.rule())) {
        rule(one.rule()).notJudged++;
      }
    }
    ScoreResult score = report.score();
    grades.putIfAbsent(score.grade(), new OfGrade());
    OfGrade grade = grades.get(score.grade());
    grade.reports++;
    grade.best = grade.best.max(score.total().orElse(BigDecimal.ZERO));
  }

  private OfRule rule(String id) {
    rules.putIfAbsent(id, new OfRule());
    return rules.get(id);
  }

  private static int place(Severity severity) {
    return switch (severity) {
      case ERROR -> 0;
      case WARNING -> 1;
      case INFO -> 2;
    };
  }

  /** Counts agencies with several reports for one year. */
  public void addDuplicates(int agencies) {
    duplicates += agencies;
  }

  /** Counts listed agencies without a report. */
  public void addMissing(int agencies) {
    missing += agencies;
  }

  /** All inputs so far. */
  public int inputs() {
    return reports + unreadable;
  }

  /** What it has come to so far. */
  public SummaryResult summary() {
    List<RuleCount> byRule = new ArrayList<>();
    rules.forEach(
        (id, rule) -> byRule.add(new RuleCount(id, rule.findings, rule.reports, rule.notJudged)));
    byRule.sort(
        Comparator.comparingInt(RuleCount::findings)
            .thenComparingInt(RuleCount::notJudged)
            .reversed()
            .thenComparing(RuleCount::rule));
    List<GradeCount> byGrade = new ArrayList<>();
    grades.entrySet().stream()
        .sorted(
            Comparator.comparing((Map.Entry<String, OfGrade> grade) -> grade.getKey().isEmpty())
                .thenComparing(grade -> grade.getValue().best, Comparator.reverseOrder())
                .thenComparing(Map.Entry::getKey))
        .forEach(grade -> byGrade.add(new GradeCount(grade.getKey(), grade.getValue().reports)));
    return new SummaryResult(
        reports,
        withErrors,
        withWarningsOnly,
        unreadable,
        duplicates,
        missing,
        found[place(Severity.ERROR)],
        found[place(Severity.WARNING)],
        found[place(Severity.INFO)],
        waived,
        byRule,
        byGrade);
  }
}
