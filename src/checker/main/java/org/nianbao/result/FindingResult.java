package org.nianbao.result;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nianbao.check.CheckedReport;
import org.nianbao.facts.NamedCells;
import org.nianbao.rules.Finding;
import org.nianbao.rules.Rule;
import org.nianbao.rules.Severity;
import org.nianbao.score.Deduction;
import org.nianbao.waiver.Fingerprints;
import org.nianbao.wording.Language;
import org.nianbao.wording.Wording;

/**
 * One thing that is wrong, or worth a look, with its evidence, what it cost and what people decided
 * about it.
 *
 * @param rule the id of the rule that found it
 * @param severity how grave it is
 * @param message the finding as a sentence
 * @param basis the law, notice or convention behind the rule
 * @param advice what to do about it
 * @param expected what was due; empty where the rule compares nothing
 * @param actual what was found; empty where the rule compares nothing
 * @param points the points that it cost
 * @param due the points that its rule takes for one finding
 * @param cells the cells of the form that it is about, most telling first
 * @param place where it stands
 * @param sums the sums that do not come out because of it, where it is about a wrong figure
 * @param compared what other reports say, where the rule compares with them
 * @param fingerprint its name by its evidence; empty in results of old versions
 * @param waiver the waiver that names it, whether it still holds or not; empty where nobody has
 *     decided
 */
public record FindingResult(
    String rule,
    Severity severity,
    Wording message,
    Wording basis,
    Wording advice,
    String expected,
    String actual,
    BigDecimal points,
    BigDecimal due,
    List<CellResult> cells,
    PlaceResult place,
    List<SumResult> sums,
    List<WitnessResult> compared,
    String fingerprint,
    Optional<WaiverResult> waiver) {

  /** Copies the lists. */
  public FindingResult {
    cells = List.copyOf(cells);
    sums = List.copyOf(sums);
    compared = List.copyOf(compared);
  }

  /** Whether people let it pass: it costs nothing and does not count. */
  public boolean isWaived() {
    return waiver.isPresent() && !waiver.get().expired();
  }

  /** The section that it stands in, from 1; 0 before the first or for the whole report. */
  public int section() {
    return place.section();
  }

  /** The report's own words; empty where it is about something absent. */
  public String quote() {
    return place.quote();
  }

  /** All findings of a report, each with its fingerprint, deduction and verdict. */
  static List<FindingResult> allOf(CheckedReport checked) {
    List<Finding> findings = checked.judgement().findings();
    if (findings.isEmpty()) {
      return List.of();
    }
    List<Fingerprints.Names> names = Fingerprints.namesOf(checked.report(), findings);
    NamedCells cells = new NamedCells(checked.report());
    List<FindingResult> results = new ArrayList<>(findings.size());
    for (int i = 0; i < findings.size(); i++) {
      Finding finding = findings.get(i);
      Rule rule = finding.rule();
      Deduction deduction = checked.scorecard().deductions().get(i);
      results.add(
          new FindingResult(
              rule.id(),
              finding.severity(),
              new Wording(finding.message(Language.ZH), finding.message(Language.EN)),
              rule.basis().in(checked.report().year()),
              rule.advice(),
              finding.expected(),
              finding.actual(),
              deduction.taken(),
              deduction.due(),
              CellResult.of(finding.cells()),
              PlaceResult.of(finding, checked.report().form(), cells),
              SumResult.allOf(finding.sums(), names.get(i).sums()),
              WitnessResult.allOf(finding.witnesses()),
              names.get(i).fingerprint(),
              WaiverResult.of(checked.verdicts().get(i))));
    }
    return results;
  }
}
