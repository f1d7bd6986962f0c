package org.nianbao.facts;

import org.nianbao.wording.Wording;

/**
 * A count of the same agency's report of the year before.
 *
 * @param table the table's id
 * @param row the row's id
 * @param column the column's id
 * @param value the count
 * @param figure the cell
 * @param path the report's path
 */
public record LastYear(
    String table, String row, String column, long value, Figure figure, String path)
    implements Fact {

  /** Where it stands in words. */
  public Wording name() {
    return figure.name();
  }

  /** The cell as evidence beside that of the report that is judged. */
  public Witness witness() {
    return new Witness(path, figure.name(), figure.text(), figure.place());
  }
}
