package org.nianbao.facts;

import org.nianbao.document.Place;

/**
 * A table that the form wants.
 *
 * @param table its id
 * @param name what officials call it
 * @param section the section it belongs to
 * @param sectionName the heading of that section, without the numeral
 */
public record DueTable(String table, String name, int section, String sectionName)
    implements Evidence {
  @Override
  public Place place() {
    return Place.UNKNOWN;
  }

  @Override
  public String quote() {
    return "";
  }
}
