package org.nianbao.result;

import java.util.List;

/**
 * What a run comes to in numbers.
 *
 * @param reports the reports that were checked
 * @param withErrors those with at least one error
 * @param withWarningsOnly those with warnings and no error
 * @param unreadable the inputs that could not be read
 * @param duplicates the agencies with several reports for one year
 * @param missing the listed agencies without a report
 * @param errors all errors, as all others without what people let pass
 * @param warnings all warnings
 * @param infos all that is worth a look
 * @param waived the findings that people let pass
 * @param rules the rules that found something or could not be judged, those with most findings
 *     first
 * @param grades how many reports have each grade, the best first; those without a grade last
 */
public record SummaryResult(
    int reports,
    int withErrors,
    int withWarningsOnly,
    int unreadable,
    int duplicates,
    int missing,
    long errors,
    long warnings,
    long infos,
    long waived,
    List<RuleCount> rules,
    List<GradeCount> grades) {

  /**
   * What a rule comes to in a run.
   *
   * @param rule its id
   * @param findings its findings, without what people let pass
   * @param reports the reports that they are in
   * @param notJudged the reports on which it could not be judged, wholly or in part
   */
  public record RuleCount(String rule, int findings, int reports, int notJudged) {}

  /**
   * How many reports have a grade.
   *
   * @param grade the grade; empty for the reports that have none
   */
  public record GradeCount(String grade, int reports) {}

  /** Copies the lists. */
  public SummaryResult {
    rules = List.copyOf(rules);
    grades = List.copyOf(grades);
  }

  /** All inputs. */
  public int inputs() {
    return reports + unreadable;
  }
}
