package org.nianbao.result;

import java.util.ArrayList;
import java.util.List;
import org.nianbao.check.CheckedReport;
import org.nianbao.facts.CopyShare;
import org.nianbao.facts.Figure;
import org.nianbao.rules.Severity;
import org.nianbao.rules.Unassessed;

/**
 * Everything that the program says of a report.
 *
 * @param source the files that it was read from
 * @param subject whose report it is, of which year, and its sections
 * @param figures the figures of its tables
 * @param findings what is wrong or worth a look, in the report's order
 * @param diagnosis which figures are likely to be wrong
 * @param unassessed the rules that could not be judged
 * @param notes how it was read, where that is not plain
 * @param copies how much of its prose stands in other reports, as far as they were compared
 * @param score its points
 */
public record ReportResult(
    SourceResult source,
    SubjectResult subject,
    List<FigureResult> figures,
    List<FindingResult> findings,
    DiagnosisResult diagnosis,
    List<UnassessedResult> unassessed,
    List<NoteResult> notes,
    List<CopyResult> copies,
    ScoreResult score)
    implements InputResult {

  /** Copies the lists. */
  public ReportResult {
    figures = List.copyOf(figures);
    findings = List.copyOf(findings);
    unassessed = List.copyOf(unassessed);
    notes = List.copyOf(notes);
    copies = List.copyOf(copies);
  }

  /** The result of a report that was checked. */
  public static ReportResult of(CheckedReport checked) {
    List<FigureResult> figures = new ArrayList<>();
    for (Figure figure : checked.report().every(Figure.class)) {
      figures.add(FigureResult.of(figure));
    }
    List<UnassessedResult> unassessed = new ArrayList<>();
    for (Unassessed one : checked.judgement().unassessed()) {
      unassessed.add(UnassessedResult.of(one));
    }
    List<CopyResult> copies = new ArrayList<>();
    for (CopyShare share : checked.shares()) {
      copies.add(CopyResult.of(share));
    }
    return new ReportResult(
        SourceResult.of(checked),
        SubjectResult.of(checked.report()),
        figures,
        FindingResult.allOf(checked),
        DiagnosisResult.of(checked.diagnosis(), checked.report()),
        unassessed,
        NoteResult.allOf(checked),
        copies,
        ScoreResult.of(checked.scorecard()));
  }

  @Override
  public String path() {
    return source.path();
  }

  /** The agency; empty where unknown. */
  public String agency() {
    return subject.agency();
  }

  /** The year that it reports on; 0 where unknown. */
  public int year() {
    return subject.year();
  }

  /** How many findings of a severity nobody has let pass. */
  public long count(Severity severity) {
    long count = 0;
    for (FindingResult finding : findings) {
      if (finding.severity() == severity && !finding.isWaived()) {
        count++;
      }
    }
    return count;
  }

  /** How many findings people have let pass. */
  public long waived() {
    long waived = 0;
    for (FindingResult finding : findings) {
      waived += finding.isWaived() ? 1 : 0;
    }
    return waived;
  }

  /** The same without figures, diagnosis and notes: the findings and what they cost. */
  public ReportResult withoutFigures() {
    return new ReportResult(
        source,
        subject,
        List.of(),
        findings,
        DiagnosisResult.NONE,
        unassessed,
        List.of(),
        copies,
        score);
  }

  /** The same without the figures of its tables. */
  public ReportResult withoutTables() {
    return new ReportResult(
        source, subject, List.of(), findings, diagnosis, unassessed, notes, copies, score);
  }

  /** The same with the findings that are at least so grave; the score is that of all. */
  public ReportResult atLeast(Severity least) {
    int[] places = new int[findings.size()];
    List<FindingResult> grave = new ArrayList<>();
    for (int i = 0; i < places.length; i++) {
      boolean kept = findings.get(i).severity().compareTo(least) <= 0;
      places[i] = kept ? grave.size() : -1;
      if (kept) {
        grave.add(findings.get(i));
      }
    }
    return grave.size() == places.length
        ? this
        : new ReportResult(
            source,
            subject,
            figures,
            grave,
            diagnosis.of(index -> places[index]),
            unassessed,
            notes,
            copies,
            score);
  }
}
