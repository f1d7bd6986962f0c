package org.nianbao.crosscheck;

import java.util.List;
import org.nianbao.crosscheck.similarity.Imprint;
import org.nianbao.facts.Fact;
import org.nianbao.facts.NoForm;
import org.nianbao.facts.NotAReport;
import org.nianbao.facts.Report;
import org.nianbao.facts.Subject;

/**
 * A report of a set.
 *
 * @param path its path as the user gave it
 * @param report what it says; a {@linkplain org.nianbao.facts.Briefs brief} one will do
 * @param imprint its prose
 * @param told whether the user says that it is the report of the year before
 */
public record Member(String path, Report report, Imprint imprint, boolean told) {

  /** A report of a set. */
  public Member(String path, Report report, Imprint imprint) {
    this(path, report, imprint, false);
  }

  /** A report whose prose does not matter. */
  public Member(String path, Report report) {
    this(path, report, Imprint.NONE);
  }

  /** The same, as the user says, as the report of the year before. */
  public Member toldByUser() {
    return new Member(path, report, imprint, true);
  }

  /**
   * Returns whether it is known whose report it is and for which year; others cannot be compared.
   */
  public boolean isPlaced() {
    return report.first(NotAReport.class).isEmpty()
        && report.first(NoForm.class).isEmpty()
        && !report.agency().isEmpty()
        && report.year() > 0;
  }

  /** The same with no more than tells of whom and which year it is. */
  public Member placeOnly() {
    List<Fact> facts =
        report.facts().stream()
            .filter(
                fact ->
                    fact instanceof Subject || fact instanceof NotAReport || fact instanceof NoForm)
            .toList();
    return new Member(
        path, new Report(facts, report.form(), report.published()), Imprint.NONE, told);
  }

  /** The same without its prose. */
  public Member withoutProse() {
    return new Member(path, report, Imprint.NONE, told);
  }
}
