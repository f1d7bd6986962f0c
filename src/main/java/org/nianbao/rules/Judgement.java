package org.nianbao.rules;

import java.util.List;

/**
 * What the rules say of a report.
 *
 * @param findings all findings, in the report's order: by section, then by place, then by rule
 * @param unassessed the rules that could not be judged, by rule id
 */
public record Judgement(List<Finding> findings, List<Unassessed> unassessed) {

  /** Copies the lists. */
  public Judgement {
    findings = List.copyOf(findings);
    unassessed = List.copyOf(unassessed);
  }

  /** How many findings have the given severity. */
  public long count(Severity severity) {
    return findings.stream().filter(f -> f.severity() == severity).count();
  }
}
