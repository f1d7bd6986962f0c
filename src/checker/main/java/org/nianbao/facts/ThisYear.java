package org.nianbao.facts;

import org.nianbao.wording.Wording;

/**
 * A count of the report that is judged, beside which its agency's report of the year before stands.
 *
 * @param table the table's id
 * @param row the row's id
 * @param column the column's id
 * @param value the count
 * @param figure the cell
 */
public record ThisYear(String table, String row, String column, long value, Figure figure)
    implements OnFigure {

  /** Returns where it stands in words. */
  public Wording name() {
    return figure.name();
  }
}
