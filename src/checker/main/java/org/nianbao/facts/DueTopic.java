package org.nianbao.facts;

/**
 * Something that the form wants told.
 *
 * @param id the topic's id
 * @param kind what it belongs to: {@code aspect}, {@code supervision}, {@code problem}, {@code
 *     improvement}, {@code fee}
 * @param section the section that has to tell of it; 0 for any
 * @param name its name in the form's words
 */
public record DueTopic(String id, String kind, int section, String name) implements Fact {}
