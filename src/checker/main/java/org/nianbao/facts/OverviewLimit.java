package org.nianbao.facts;

/**
 * How long 总体情况 may be. The form sets no limit; some notices of provinces and cities do, most of
 * them a thousand characters.
 *
 * @param characters the most characters, white space and punctuation left out; above 0
 */
public record OverviewLimit(int characters) implements Fact {}
