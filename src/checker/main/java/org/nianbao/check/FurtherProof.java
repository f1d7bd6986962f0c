package org.nianbao.check;

import java.util.ArrayList;
import java.util.List;
import org.nianbao.rules.Finding;
import org.nianbao.rules.Judgement;

/**
 * What other reports tell of figures that a report's own sums have found wrong: where last year's
 * report asks for the very correction, that is one more proof and no finding of its own.
 *
 * @param judgement the report's own findings, in their order, with the proof
 * @param others the findings that are about something else
 */
record FurtherProof(Judgement judgement, Judgement others) {

  static FurtherProof of(Judgement own, Judgement found) {
    List<Finding> findings = new ArrayList<>(own.findings());
    List<Finding> rest = new ArrayList<>();
    for (Finding further : found.findings()) {
      int same = 0;
      while (same < findings.size() && !asksForTheSame(findings.get(same), further)) {
        same++;
      }
      if (same < findings.size()) {
        findings.set(same, findings.get(same).provedBy(further));
      } else {
        rest.add(further);
      }
    }
    return new FurtherProof(
        new Judgement(findings, own.unassessed()), new Judgement(rest, found.unassessed()));
  }

  private static boolean asksForTheSame(Finding finding, Finding further) {
    return !finding.sums().isEmpty()
        && !further.expected().isEmpty()
        && further.expected().equals(finding.expected())
        && further.cells().equals(finding.cells());
  }
}
