package org.nianbao.crosscheck;

import org.nianbao.agency.Agency;

/**
 * A listed agency whose report for a year is not in the set.
 *
 * @param agency the agency
 * @param year the report year
 */
public record Missing(Agency agency, int year) {}
