package org.nianbao.crosscheck.similarity;

/**
 * A report of a set whose prose is largely that of another agency's. Which was written first is
 * unknown.
 *
 * @param report its number in the set, from 0
 * @param other the number of the report that it is most like
 * @param comparison what they share
 */
public record Match(int report, int other, SharedProse comparison) {}
