package org.nianbao.facts;

import org.nianbao.wording.Wording;

/**
 * Something that could not be read, so that what depends on it is not judged: neither right nor
 * wrong.
 *
 * @param input what could not be read, as rules name it in {@code @needs}: a table's id, {@code
 *     year}…, or the name of an identity; {@link #ALL} for the whole report
 * @param whole whether all of it; otherwise rules judge the rest
 * @param reason why, as a sentence for the user
 */
public record Unread(String input, boolean whole, Wording reason) implements Fact {

  /** The report as a whole: no rule that judges it is judged. */
  public static final String ALL = "report";
}
