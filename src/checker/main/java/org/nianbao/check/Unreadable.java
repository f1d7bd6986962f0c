package org.nianbao.check;

import org.nianbao.wording.Wording;

/**
 * An input that could not be read: neither right nor wrong.
 *
 * @param path its path as the user gave it
 * @param reason why, and what to do, as a sentence
 */
public record Unreadable(String path, Wording reason) implements Outcome, Examination {}
