package org.nianbao.crosscheck.similarity;

/**
 * A report in a set.
 *
 * @param agency the key of its agency: reports of one agency are never compared
 * @param year the report year; 0 where unknown
 * @param sketch its prose
 */
public record Sketched(String agency, int year, Sketch sketch) {}
