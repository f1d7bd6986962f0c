package org.nianbao.result;

import org.nianbao.check.Unreadable;
import org.nianbao.wording.Wording;

/**
 * An input that could not be read: neither right nor wrong, and handed in all the same.
 *
 * @param path its path as the user gave it
 * @param reason why, and what to do, as a sentence
 * @param agency the agency that it is likely to be of; empty where nothing tells
 * @param year the year that it is likely to be of; 0 where nothing tells
 */
public record UnreadableResult(String path, Wording reason, String agency, int year)
    implements InputResult {

  /** An input of which nothing else is known. */
  public UnreadableResult(String path, Wording reason) {
    this(path, reason, "", 0);
  }

  /** The result of an input that could not be read. */
  public static UnreadableResult of(Unreadable unreadable) {
    return new UnreadableResult(
        unreadable.path(), unreadable.reason(), unreadable.agency(), unreadable.year());
  }
}
