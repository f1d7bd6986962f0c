package org.nianbao.facts;

import java.util.Optional;
import org.nianbao.document.Place;
import org.nianbao.document.Table;
import org.nianbao.form.FormTable;
import org.nianbao.wording.Wording;

/**
 * A table that came without marks for its cells and was put together again: what is said of it is
 * to be compared with the original first.
 *
 * @param table its id
 * @param note from what it was read, as a sentence for the user
 * @param place where it stands
 */
public record Rebuilt(String table, Wording note, Place place) implements ReadingNote {

  /** What is to be told of a table whose cells were told apart so; nothing for one with cells. */
  public static Optional<Rebuilt> of(FormTable table, Table.Marks marks, Place place) {
    return switch (marks) {
      case CELLS -> Optional.empty();
      case SIGNS ->
          some(
              table,
              place,
              "没有合并单元格的标记，按分隔符和表头推断出各格",
              "came without marks for merged cells; its cells were inferred from the signs between"
                  + " them and from the headings");
      case POSITIONS ->
          some(
              table,
              place,
              "没有画出表格线，按文字的位置读出",
              "came without lines; it was read from where its text stands");
      case ORDER ->
          some(
              table,
              place,
              "没有表格线，按行名和数字的次序读出",
              "came without lines; it was read from the order of labels and figures");
    };
  }

  private static Optional<Rebuilt> some(FormTable table, Place place, String zh, String en) {
    return Optional.of(
        new Rebuilt(
            table.id(),
            new Wording(
                table.name() + zh + "，请与原件核对",
                table.name() + " " + en + ": compare it with the original"),
            place));
  }
}
