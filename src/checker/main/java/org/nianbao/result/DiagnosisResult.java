package org.nianbao.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import org.nianbao.diagnosis.Correction;
import org.nianbao.diagnosis.Diagnosis;
import org.nianbao.diagnosis.Repair;
import org.nianbao.diagnosis.RootCause;
import org.nianbao.diagnosis.Slip;
import org.nianbao.diagnosis.Unexplained;
import org.nianbao.facts.NamedCells;
import org.nianbao.facts.Report;
import org.nianbao.wording.Wording;

/**
 * Which figures are likely to be wrong: the smallest sets of cells whose correction makes every
 * identity of the report hold.
 *
 * @param causes the root causes, numbered from 1
 * @param unexplained findings for which there is no proposal; none in results that were read from a
 *     file
 */
public record DiagnosisResult(List<Cause> causes, List<Open> unexplained) {

  /** Nothing is wrong with the figures. */
  public static final DiagnosisResult NONE = new DiagnosisResult(List.of(), List.of());

  /**
   * One thing that went wrong.
   *
   * @param number its number in the report, from 1
   * @param likeliest the likeliest repair; it explains the findings that follow from this cause
   * @param alternatives other repairs as small as it, the likeliest first
   * @param complete whether those are all that there are; true in results that were read from a
   *     file
   * @param brief whether the finding's own sentence names every alternative; true likewise
   */
  public record Cause(
      int number,
      Correcting likeliest,
      List<Correcting> alternatives,
      boolean complete,
      boolean brief) {

    /** Copies the list. */
    public Cause {
      alternatives = List.copyOf(alternatives);
    }
  }

  /**
   * Cells that are corrected together.
   *
   * @param cells the cells; never empty
   * @param explains indexes of the findings that it explains, ascending
   * @param slips the typical slips that it takes back
   */
  public record Correcting(
      List<CorrectionResult> cells, List<Integer> explains, List<Wording> slips) {

    /** Copies the lists. */
    public Correcting {
      cells = List.copyOf(cells);
      explains = List.copyOf(explains);
      slips = List.copyOf(slips);
    }
  }

  /**
   * Findings for which no repair is proposed.
   *
   * @param findings indexes of the findings, ascending
   * @param reason why, as a sentence
   */
  public record Open(List<Integer> findings, Wording reason) {

    /** Copies the list. */
    public Open {
      findings = List.copyOf(findings);
    }

    private static Open of(Unexplained unexplained) {
      return new Open(unexplained.findings(), unexplained.reason());
    }
  }

  /** Copies the lists. */
  public DiagnosisResult {
    causes = List.copyOf(causes);
    unexplained = List.copyOf(unexplained);
  }

  static DiagnosisResult of(Diagnosis diagnosis, Report report) {
    if (diagnosis.causes().isEmpty() && diagnosis.unexplained().isEmpty()) {
      return NONE;
    }
    NamedCells names = new NamedCells(report);
    List<Cause> causes = new ArrayList<>();
    for (RootCause cause : diagnosis.causes()) {
      causes.add(
          new Cause(
              cause.number(),
              of(cause.likeliest(), names),
              cause.alternatives().stream().map(one -> of(one, names)).toList(),
              cause.complete(),
              cause.isBrief()));
    }
    return new DiagnosisResult(causes, diagnosis.unexplained().stream().map(Open::of).toList());
  }

  /**
   * The same for a part of the findings: what explains none of them is left out.
   *
   * @param kept the index that a finding has among those of the part; -1 for one that is left out
   */
  DiagnosisResult of(IntUnaryOperator kept) {
    List<Cause> some = new ArrayList<>();
    for (Cause cause : causes) {
      Correcting likeliest = of(cause.likeliest(), kept);
      if (!likeliest.explains().isEmpty()) {
        some.add(
            new Cause(
                cause.number(),
                likeliest,
                cause.alternatives().stream().map(one -> of(one, kept)).toList(),
                cause.complete(),
                cause.brief()));
      }
    }
    List<Open> open = new ArrayList<>();
    for (Open one : unexplained) {
      List<Integer> findings = of(one.findings(), kept);
      if (!findings.isEmpty()) {
        open.add(new Open(findings, one.reason()));
      }
    }
    return new DiagnosisResult(some, open);
  }

  private static Correcting of(Correcting repair, IntUnaryOperator kept) {
    return new Correcting(repair.cells(), of(repair.explains(), kept), repair.slips());
  }

  private static List<Integer> of(List<Integer> findings, IntUnaryOperator kept) {
    return findings.stream().map(kept::applyAsInt).filter(index -> index >= 0).toList();
  }

  private static Correcting of(Repair repair, NamedCells names) {
    return new Correcting(
        repair.corrections().stream().map(one -> of(one, names)).toList(),
        repair.explains(),
        repair.slips().stream().map(Slip::wording).toList());
  }

  private static CorrectionResult of(Correction correction, NamedCells names) {
    return new CorrectionResult(
        CellResult.of(correction.cell()),
        names.name(correction.cell()),
        Optional.ofNullable(correction.actual()),
        correction.proposed(),
        switch (correction.limit()) {
          case EXACTLY -> CorrectionResult.Bound.EXACTLY;
          case AT_LEAST -> CorrectionResult.Bound.AT_LEAST;
          case AT_MOST -> CorrectionResult.Bound.AT_MOST;
        });
  }
}
