package org.nianbao.report;

import java.util.List;
import org.nianbao.document.Place;
import org.nianbao.wording.Wording;

/**
 * One relation (勾稽关系) between figures of the report: its {@link Term}s stand as facts of their own
 * and rules add them up. Only relations whose figures could all be read are among the facts; the
 * others are {@link Unread}.
 *
 * @param key tells it apart from every other of the report, such as {@code balance/requests/person}
 * @param name its name in the form, such as {@code balance}
 * @param equal whether both sides must be equal; otherwise the left must be at least the right
 * @param table the table's id
 * @param where the row or column that it holds for, in words
 * @param formula the relation in words
 * @param leftText the left side as it adds up, such as 1＋0＝1
 * @param rightText the right side as it adds up
 * @param cells all its cells: left side, then right
 * @param blanks how many of them are blank and count as 0
 * @param section the section in which the table stands
 * @param place where its row, or its first cell, stands
 */
public record Identity(
    String key,
    String name,
    boolean equal,
    String table,
    Wording where,
    Wording formula,
    String leftText,
    String rightText,
    List<CellRef> cells,
    int blanks,
    int section,
    Place place)
    implements Evidence {

  /** Copies the cells. */
  public Identity {
    cells = List.copyOf(cells);
  }

  @Override
  public String quote() {
    return "";
  }
}
