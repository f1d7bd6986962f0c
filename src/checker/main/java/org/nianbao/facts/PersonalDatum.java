package org.nianbao.facts;

import org.nianbao.document.Place;

/**
 * A datum that belongs to a person and has no place in a published report.
 *
 * @param kind what it is
 * @param checked whether its check digit is right; true for what has none
 * @param masked the datum with its middle hidden, so that results do not spread it
 * @param section the section in which it stands; 0 for the preamble
 * @param quote the same: results quote nothing else of it
 * @param place where it stands
 */
public record PersonalDatum(
    Kind kind, boolean checked, String masked, int section, String quote, Place place)
    implements Evidence {

  /** What a personal datum is. */
  public enum Kind {
    /** The form of a resident's identity number. */
    IDENTITY,
    /** The form of a bank card's number. */
    BANK_CARD,
    /** A mobile telephone's number. */
    MOBILE,
    /** A mailbox at a provider for private persons. */
    MAIL
  }
}
