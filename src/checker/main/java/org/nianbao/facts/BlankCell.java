package org.nianbao.facts;

import java.util.List;
import org.nianbao.document.Place;
import org.nianbao.form.CellRef;
import org.nianbao.wording.Wording;

/**
 * A cell in which the form wants a figure and that holds nothing.
 *
 * @param table the table's id
 * @param row the row's id
 * @param column the column's id
 * @param name where it stands in words
 * @param section the section in which the table stands
 * @param place where it stands
 */
public record BlankCell(
    String table, String row, String column, Wording name, int section, Place place)
    implements Evidence {

  /** Returns the cell of the form. */
  public CellRef cell() {
    return new CellRef(table, row, column);
  }

  @Override
  public String quote() {
    return "";
  }

  @Override
  public List<CellRef> cells() {
    return List.of(cell());
  }
}
