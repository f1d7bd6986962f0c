package org.nianbao.facts;

import java.util.Optional;
import org.nianbao.document.Place;
import org.nianbao.document.Table;
import org.nianbao.form.FormTable;
import org.nianbao.wording.Messages;
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

  /**
   * Returns the note on a table whose cells were separated in this way; empty for a table whose
   * source marks its cells.
   */
  public static Optional<Rebuilt> of(FormTable table, Table.Marks marks, Place place) {
    return switch (marks) {
      case CELLS -> Optional.empty();
      case SIGNS -> some(table, place, Messages.say("facts.rebuilt.marks"));
      case POSITIONS -> some(table, place, Messages.say("facts.rebuilt.lines"));
      case ORDER -> some(table, place, Messages.say("facts.rebuilt.order"));
    };
  }

  private static Optional<Rebuilt> some(FormTable table, Place place, Wording how) {
    return Optional.of(
        new Rebuilt(table.id(), Messages.say("facts.rebuilt.compare", table.name(), how), place));
  }
}
