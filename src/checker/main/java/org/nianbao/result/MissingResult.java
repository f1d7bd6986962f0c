package org.nianbao.result;

import org.nianbao.crosscheck.Missing;

/**
 * A listed agency whose report for a year is not among those checked.
 *
 * @param agency its name
 * @param year the report year
 */
public record MissingResult(String agency, int year) {

  /** The result of an agency without a report. */
  public static MissingResult of(Missing missing) {
    return new MissingResult(missing.agency().name(), missing.year());
  }
}
