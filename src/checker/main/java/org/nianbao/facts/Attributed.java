package org.nianbao.facts;

import org.nianbao.document.Place;
import org.nianbao.wording.Wording;

/**
 * That a report is taken for an agency's for another reason than what it says itself.
 *
 * @param why the reason
 * @param note the sentence for the user
 */
public record Attributed(Why why, Wording note) implements ReadingNote {

  /** Why a report is taken for an agency's. */
  public enum Why {
    /** The report names no agency, the name of its file does. */
    FILE_NAME,
    /** The list of agencies says so, the report names another. */
    LIST
  }

  @Override
  public String table() {
    return "";
  }

  @Override
  public Place place() {
    return Place.UNKNOWN;
  }
}
