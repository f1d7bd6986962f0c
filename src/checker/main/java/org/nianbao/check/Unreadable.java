package org.nianbao.check;

import org.nianbao.wording.Wording;

/**
 * An input that could not be read: neither right nor wrong, and handed in all the same.
 *
 * @param path its path as the user gave it
 * @param reason why, and what to do, as a sentence
 * @param agency the agency that it is likely to be of, by the list of agencies or the file's name;
 *     empty where neither tells
 * @param year the year that the file's name tells; 0 where it tells none
 */
public record Unreadable(String path, Wording reason, String agency, int year)
    implements Outcome, Examination {

  /** An input of which nothing else is known. */
  public Unreadable(String path, Wording reason) {
    this(path, reason, "", 0);
  }
}
