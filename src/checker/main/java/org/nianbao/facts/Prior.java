package org.nianbao.facts;

/**
 * The same agency's report of the year before is there.
 *
 * @param agency the agency as that report names it
 * @param year its year
 * @param path its path
 */
public record Prior(String agency, int year, String path) implements Fact {}
