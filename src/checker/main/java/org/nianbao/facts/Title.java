package org.nianbao.facts;

import org.nianbao.document.Place;
import org.nianbao.wording.Wording;

/**
 * The report's title.
 *
 * @param text the whole title on one line
 * @param agency the agency that it names; empty where it names none
 * @param year the year that it names; 0 where it names none
 * @param misworded whether it drops, doubles or turns round words of the form
 * @param slip which, in words; empty where its wording is right
 * @param place where it stands
 */
public record Title(
    String text, String agency, int year, boolean misworded, Wording slip, Place place)
    implements Evidence {

  @Override
  public String quote() {
    return text;
  }

  @Override
  public int section() {
    return 0;
  }
}
