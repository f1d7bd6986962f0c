package org.nianbao.result;

import org.nianbao.crosscheck.Missing;

/**
 * A listed agency of which no report for a year is among those checked.
 *
 * @param agency its name
 * @param year the report year
 * @param certain whether it has none; otherwise some files are of nobody that is known, and may be
 *     its
 */
public record MissingResult(String agency, int year, boolean certain) {

  /** The result of an agency without a report. */
  public static MissingResult of(Missing missing) {
    return new MissingResult(missing.agency().name(), missing.year(), missing.certain());
  }
}
