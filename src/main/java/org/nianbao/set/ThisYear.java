package org.nianbao.set;

import java.util.List;
import org.nianbao.document.Place;
import org.nianbao.report.CellRef;
import org.nianbao.report.Evidence;
import org.nianbao.report.Figure;
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
    implements Evidence {

  /** Where it stands in words. */
  public Wording name() {
    return figure.name();
  }

  @Override
  public Place place() {
    return figure.place();
  }

  @Override
  public int section() {
    return figure.section();
  }

  @Override
  public String quote() {
    return figure.text();
  }

  @Override
  public List<CellRef> cells() {
    return figure.cells();
  }
}
