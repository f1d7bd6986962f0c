package org.nianbao.facts;

import java.util.List;
import org.nianbao.document.Place;
import org.nianbao.form.CellRef;
import org.nianbao.wording.Wording;

/**
 * A figure in a group row that takes none, such as （三）不予公开.
 *
 * @param table the table's id
 * @param tableName what officials call it
 * @param group the group's id, such as {@code refused}
 * @param label the group's label in the form's words
 * @param column the column's id
 * @param name where it stands in words
 * @param text the cell's own characters
 * @param section the section in which the table stands
 * @param place where it stands
 */
public record GroupFigure(
    String table,
    String tableName,
    String group,
    String label,
    String column,
    Wording name,
    String text,
    int section,
    Place place)
    implements Evidence {

  @Override
  public String quote() {
    return text;
  }

  @Override
  public List<CellRef> cells() {
    return List.of(new CellRef(table, group, column));
  }
}
