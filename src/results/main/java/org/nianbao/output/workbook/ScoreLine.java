package org.nianbao.output.workbook;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.nianbao.result.FindingResult;
import org.nianbao.result.ReportResult;
import org.nianbao.result.ScoreResult;
import org.nianbao.rules.Severity;
import org.nianbao.wording.Language;
import org.nianbao.wording.Shortest;

/**
 * What a ranking needs of a report: small enough to keep of every one of a run.
 *
 * @param agency the agency; empty where unknown
 * @param dimensions the points of each dimension, in the profile's order; empty where not judged
 * @param deductions the rules that cost most, in words
 * @param open what could not be judged, in words
 */
record ScoreLine(
    String path,
    String agency,
    int year,
    Optional<BigDecimal> total,
    String grade,
    List<Optional<BigDecimal>> dimensions,
    BigDecimal bonus,
    int errors,
    int warnings,
    int infos,
    int notJudged,
    int unjudged,
    String deductions,
    String open) {

  private static final int MOST_DEDUCTIONS = 5;

  /**
   * The line of a report.
   *
   * @param titles what rules are about, by their ids
   */
  static ScoreLine of(ReportResult report, Map<String, String> titles, Language language) {
    ScoreResult score = report.score();
    return new ScoreLine(
        report.path(),
        report.agency(),
        report.year(),
        score.total(),
        score.grade(),
        score.dimensions().stream()
            .map(one -> one.judged() ? Optional.of(one.score()) : Optional.<BigDecimal>empty())
            .toList(),
        score.bonus(),
        (int) report.count(Severity.ERROR),
        (int) report.count(Severity.WARNING),
        (int) report.count(Severity.INFO),
        report.unassessed().size(),
        score.unjudged(),
        deductions(report, titles, language),
        score.missing().stream()
            .map(missing -> missing.in(language))
            .collect(Collectors.joining(language == Language.ZH ? "；" : "; ")));
  }

  private static String deductions(
      ReportResult report, Map<String, String> titles, Language language) {
    Map<String, BigDecimal> taken = new LinkedHashMap<>();
    for (FindingResult finding : report.findings()) {
      if (finding.points().signum() > 0) {
        taken.merge(finding.rule(), finding.points(), BigDecimal::add);
      }
    }
    return taken.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .limit(MOST_DEDUCTIONS)
        .map(
            one ->
                titles.getOrDefault(one.getKey(), one.getKey())
                    + " −"
                    + Shortest.of(one.getValue()))
        .collect(Collectors.joining(language == Language.ZH ? "；" : "; "));
  }
}
