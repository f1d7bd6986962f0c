package org.nianbao.facts;

import org.nianbao.document.Place;

/**
 * A section that the form wants.
 *
 * @param number its number, from 1
 * @param heading its heading with the numeral
 * @param table the id of the table that makes it up; empty for a section of prose
 */
public record DueSection(int number, String heading, String table) implements Evidence {
  @Override
  public Place place() {
    return Place.UNKNOWN;
  }

  @Override
  public int section() {
    return number;
  }

  @Override
  public String quote() {
    return "";
  }
}
