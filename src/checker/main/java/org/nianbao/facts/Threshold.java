package org.nianbao.facts;

/**
 * A number from which on a rule speaks: the one that its annotation {@code @thresholds} names, or
 * the scoring profile's in its place.
 *
 * @param rule the rule's id
 * @param name its name in the rule
 * @param value the number
 */
public record Threshold(String rule, String name, int value) implements Fact {}
