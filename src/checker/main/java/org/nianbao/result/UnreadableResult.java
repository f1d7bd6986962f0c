package org.nianbao.result;

import org.nianbao.check.Unreadable;
import org.nianbao.wording.Wording;

/**
 * An input that could not be read: neither right nor wrong.
 *
 * @param path its path as the user gave it
 * @param reason why, and what to do, as a sentence
 */
public record UnreadableResult(String path, Wording reason) implements InputResult {

  /** The result of an input that could not be read. */
  public static UnreadableResult of(Unreadable unreadable) {
    return new UnreadableResult(unreadable.path(), unreadable.reason());
  }
}
