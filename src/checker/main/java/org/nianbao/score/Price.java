package org.nianbao.score;

/**
 * What a profile lets a rule cost instead of what the rule says itself.
 *
 * @param points points for each finding, at least 0
 * @param cap points for all its findings in one report at most, at least 0
 */
public record Price(int points, int cap) {}
