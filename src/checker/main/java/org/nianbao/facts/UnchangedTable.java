package org.nianbao.facts;

import org.nianbao.document.Place;

/**
 * A table whose figures are all those of last year's report.
 *
 * @param table its id
 * @param name what officials call it (表三)
 * @param digits how many digits its different figures above zero have together: the more, the less
 *     likely that they are the same by chance
 * @param witness the table of the year before
 * @param section the section in which it stands
 * @param place where it stands
 */
public record UnchangedTable(
    String table, String name, int digits, Witness witness, int section, Place place)
    implements Evidence {

  @Override
  public String quote() {
    return "";
  }
}
