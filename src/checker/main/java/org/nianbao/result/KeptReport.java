package org.nianbao.result;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A report of a run whose result was kept.
 *
 * @param path its file
 * @param sha256 the file's digest
 * @param agency the agency; empty where unknown
 * @param year the year; 0 where unknown
 * @param findings its findings in their order
 * @param unassessed the ids of rules that could not be judged
 * @param total its score; empty where it had none
 */
public record KeptReport(
    String path,
    String sha256,
    String agency,
    int year,
    List<KeptFinding> findings,
    Set<String> unassessed,
    Optional<BigDecimal> total) {

  /** Copies the collections. */
  public KeptReport {
    findings = List.copyOf(findings);
    unassessed = Set.copyOf(unassessed);
  }
}
