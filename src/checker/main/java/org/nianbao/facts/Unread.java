package org.nianbao.facts;

import org.nianbao.wording.Wording;

/**
 * Something that could not be read, so that what depends on it is not judged: neither right nor
 * wrong.
 *
 * @param input what could not be read, as rules name it in {@code @needs}: a table's id, {@code
 *     year}…, or the name of an identity
 * @param whole whether all of it; otherwise rules judge the rest
 * @param reason why, as a sentence for the user
 */
public record Unread(String input, boolean whole, Wording reason) implements Fact {}
