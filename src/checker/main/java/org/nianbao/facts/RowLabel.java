package org.nianbao.facts;

import org.nianbao.document.Place;

/**
 * The label of a row that takes figures.
 *
 * @param table the table's id
 * @param tableName what officials call it
 * @param row the id of the form's row that it stands for; empty for a row that no edition has
 * @param text as written, without white space
 * @param formWords the form's own words for the row; empty for a row that the form does not have
 * @param distance how many characters its words are away from the form's; 0 for the same, marks
 *     left out
 * @param foreign whether only another edition than the one in force has such a row, or words it so
 * @param order its place among the table's rows, from 1
 * @param formOrder its place in the form, from 1; 0 for a row that the form does not have
 * @param section the section in which the table stands
 * @param place where it stands
 */
public record RowLabel(
    String table,
    String tableName,
    String row,
    String text,
    String formWords,
    int distance,
    boolean foreign,
    int order,
    int formOrder,
    int section,
    Place place)
    implements Label {

  @Override
  public String quote() {
    return text;
  }

  @Override
  public String id() {
    return row;
  }
}
