package org.nianbao.score;

/**
 * The points of a rule in a profile, in place of the rule's own.
 *
 * @param points points for each finding, at least 0
 * @param cap the most points for all its findings in one report, at least 0
 */
public record Price(int points, int cap) {}
