package org.nianbao.recognition.loose;

import org.nianbao.facts.Unread;
import org.nianbao.form.Form;
import org.nianbao.wording.Messages;
import org.nianbao.wording.Wording;

/** Tables that came without marks for their cells and could not be read. */
public final class UnreadTables {

  private UnreadTables() {}

  /**
   * A table without lines of which not every cell is where the form has it: more likely misread.
   */
  public static Unread unclear(String table, Form form) {
    String name = form.table(table).orElseThrow().name();
    return new Unread(
        table, true, Messages.say("recognition.table.unclear", new Wording(name, table)));
  }

  /** A table of which the words are left in an order that is not the form's. */
  static Unread jumbled(String table, Form form) {
    return new Unread(
        table,
        true,
        Messages.say(
            "recognition.table.jumbled",
            new Wording(form.table(table).orElseThrow().name(), table)));
  }

  /** A table without marks and without figures: not filled in, or they were lost on the way. */
  public static Unread unfilled(String table, Form form) {
    return new Unread(
        table,
        true,
        Messages.say(
            "recognition.table.no-figure",
            new Wording(form.table(table).orElseThrow().name(), table)));
  }
}
