package org.nianbao.result;

import java.util.List;
import java.util.Optional;

/**
 * All results of a run. Runs over thousands of reports need not be held as one: {@link
 * ResultWriter} takes, and {@link ResultReader} hands on, one report at a time.
 *
 * @param version the version of the program that made it; empty where unknown
 * @param reports the reports that were checked, in their order
 * @param unreadable the inputs that could not be read
 * @param missing the listed agencies without a report
 * @param duplicates the agencies with several reports for one year
 * @param waivers what became of the waivers; empty where there were none
 */
public record RunResult(
    String version,
    List<ReportResult> reports,
    List<UnreadableResult> unreadable,
    List<MissingResult> missing,
    List<DuplicateResult> duplicates,
    Optional<WaiversResult> waivers) {

  /** Copies the lists. */
  public RunResult {
    reports = List.copyOf(reports);
    unreadable = List.copyOf(unreadable);
    missing = List.copyOf(missing);
    duplicates = List.copyOf(duplicates);
  }
}
