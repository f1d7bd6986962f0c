package org.nianbao.facts;

import org.nianbao.document.Place;

/**
 * The heading of a column that takes figures.
 *
 * @param table the table's id
 * @param tableName what officials call it
 * @param column the id of the form's column that it stands for; empty for a column that no edition
 *     has
 * @param block the row group over whose rows it stands (表二 has a heading row for each); empty
 *     elsewhere
 * @param text as written, without white space; empty for a column without heading
 * @param formWords the form's own words; empty for a column that the form does not have
 * @param distance how many characters its words are away from the form's; 0 for the same, marks
 *     left out
 * @param foreign whether only another edition than the one in force has such a column
 * @param blank whether the whole column is empty, a filler of the layout
 * @param order its place among the columns of the table or block, from 1
 * @param formOrder its place in the form, from 1; 0 for a column that the form does not have
 * @param section the section in which the table stands
 * @param place where it stands
 */
public record ColumnLabel(
    String table,
    String tableName,
    String column,
    String block,
    String text,
    String formWords,
    int distance,
    boolean foreign,
    boolean blank,
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
    return column;
  }
}
