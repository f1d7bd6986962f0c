package org.nianbao.facts;

import org.nianbao.document.Place;

/**
 * Something that a finished report does not have.
 *
 * @param kind what it is
 * @param text the words themselves
 * @param section the section; 0 before the first
 * @param quote the line around them
 * @param place where they stand
 */
public record DraftMark(Unfinished kind, String text, int section, String quote, Place place)
    implements Evidence {

  /** What stands there. */
  public enum Unfinished {
    /** A title that says draft: （征求意见稿）. */
    DRAFT,
    /** The date of a signature whose day was left open: 2026年1月 日. */
    UNFINISHED_DATE,
    /** A date that is in no calendar: 2月30日. */
    NO_SUCH_DATE
  }
}
