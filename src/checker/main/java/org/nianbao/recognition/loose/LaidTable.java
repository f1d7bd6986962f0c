package org.nianbao.recognition.loose;

import java.util.List;
import org.nianbao.document.Table;

/**
 * A table laid out on a grid that the document did not have.
 *
 * @param table the table
 * @param shortRows the rows whose figures are not in it
 */
public record LaidTable(Table table, List<ShortRow> shortRows) {

  /** Copies the list. */
  public LaidTable {
    shortRows = List.copyOf(shortRows);
  }
}
