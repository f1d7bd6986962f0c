package org.nianbao.facts;

import org.nianbao.document.Place;
import org.nianbao.wording.Messages;
import org.nianbao.wording.Wording;

/**
 * A sub-heading of a section, numbered （一）（二）…, beside the one before it.
 *
 * @param section the section
 * @param order its place among all sub-headings of the report, from 1
 * @param number the number that its numeral stands for
 * @param before the number of the sub-heading before it; 0 for the first of a section
 * @param bracket the bracket that opens its numeral, of full or half width; empty without one
 * @param bracketBefore the bracket of the sub-headings before it; empty for the first
 * @param quote its words
 * @param place where it stands
 */
public record Subheading(
    int section,
    int order,
    int number,
    int before,
    String bracket,
    String bracketBefore,
    String quote,
    Place place)
    implements Evidence {

  /** How its number goes on from the one before, in words. */
  public Wording numbering() {
    return number <= before
        ? Messages.say("facts.subheadings.repeated")
        : Messages.say("facts.subheadings.skipped");
  }

  /** How its bracket differs from those before, in words. */
  public Wording brackets() {
    return Messages.say("facts.subheadings.mixed-brackets");
  }
}
