package org.nianbao.crosscheck;

import org.nianbao.agency.Agency;

/**
 * A listed agency of which no report for a year is in the set.
 *
 * @param agency the agency
 * @param year the report year
 * @param certain whether it has none; otherwise some files are of nobody that is known, and may be
 *     its
 */
public record Missing(Agency agency, int year, boolean certain) {

  /** An agency that has none. */
  public Missing(Agency agency, int year) {
    this(agency, year, true);
  }
}
