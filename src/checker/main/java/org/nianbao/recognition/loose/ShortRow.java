package org.nianbao.recognition.loose;

import org.nianbao.chinese.Blank;
import org.nianbao.chinese.WholeCharacters;
import org.nianbao.document.Place;
import org.nianbao.facts.Unread;
import org.nianbao.form.Form;
import org.nianbao.wording.Messages;

/**
 * A row of a table without cells whose figures were not read, as there are not as many of them as
 * columns.
 *
 * @param table the id of the form's table
 * @param label its label, shortened
 * @param place where its label stands
 */
record ShortRow(String table, String label, Place place) {

  private static final int LONGEST_LABEL = 18;

  static ShortRow of(String table, String label, Place place) {
    String text = Blank.remove(label);
    String shown = WholeCharacters.shortened(text, LONGEST_LABEL);
    return new ShortRow(table, shown, place);
  }

  /** The note that it was not read. */
  Unread unread(Form form) {
    String name = form.table(table).orElseThrow().name();
    return new Unread(
        table, false, Messages.say("recognition.row.wrong-count", name, label, place.describe()));
  }
}
