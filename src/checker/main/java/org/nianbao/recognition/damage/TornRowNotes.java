package org.nianbao.recognition.damage;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.nianbao.chinese.WholeCharacters;
import org.nianbao.document.Place;
import org.nianbao.facts.Doubt;
import org.nianbao.facts.Unread;
import org.nianbao.form.CellRef;
import org.nianbao.form.FormTable;
import org.nianbao.recognition.damage.RowRepairs.RowRepair;
import org.nianbao.wording.Messages;
import org.nianbao.wording.Wording;

/** What the user reads about torn rows: repaired ones as doubts, the others as unread. */
final class TornRowNotes {

  /** What a repair is proven by. */
  enum Proof {
    /** The form's sums, which hold with it. */
    SUMS,
    /** Nothing: there is no sum over the row. */
    NONE
  }

  /** Rows with blanks in their figures from which on one doubt stands for all. */
  private static final int FEWEST_TOLD_TOGETHER = 3;

  private static final int LONGEST_LABEL = 18;

  private TornRowNotes() {}

  /** The doubt about a row that was repaired. */
  static Doubt repaired(TornRow torn, RowRepair repair, FormTable form, Proof proof) {
    List<CellRef> cells = torn.cells(form.id());
    List<CellRef> changed = new ArrayList<>();
    for (int i : repair.changed()) {
      changed.add(cells.get(i));
    }
    return new Doubt(
        repair.kind(),
        form.id(),
        changed,
        repair.found(),
        repair.likely(),
        wording(torn, repair, form, proof),
        torn.place());
  }

  private static Wording wording(TornRow torn, RowRepair repair, FormTable form, Proof proof) {
    boolean glued = repair.kind() == Doubt.Kind.GLUED;
    Wording reading =
        proof == Proof.SUMS
            ? Messages.say("recognition.torn.read-by-sums", repair.likely())
            : Messages.say("recognition.torn.read", repair.likely());
    return glued
        ? Messages.say("recognition.torn.glued", name(torn, form), repair.found(), reading)
        : Messages.say("recognition.torn.apart", name(torn, form), repair.found(), reading);
  }

  /** The doubts about rows whose figures had blanks in them: one for all where they are many. */
  static List<Doubt> closedUp(List<Doubt> doubts, FormTable form, Place table) {
    if (doubts.size() < FEWEST_TOLD_TOGETHER) {
      return doubts;
    }
    List<CellRef> cells = new ArrayList<>();
    for (Doubt doubt : doubts) {
      cells.addAll(doubt.cells());
    }
    Doubt first = doubts.get(0);
    return List.of(
        new Doubt(
            first.kind(),
            form.id(),
            cells,
            first.found(),
            first.likely(),
            Messages.say(
                "recognition.torn.blanks",
                form.name(),
                doubts.size(),
                first.found(),
                first.likely()),
            table));
  }

  /** The note about a row that was left out. */
  static Unread leftOut(TornRow torn, FormTable form) {
    StringJoiner found = new StringJoiner("、");
    for (String text : torn.texts()) {
      if (!text.isBlank()) {
        found.add(text);
      }
    }
    return new Unread(
        form.id(),
        false,
        Messages.say("recognition.torn.unread", name(torn, form), found.toString()));
  }

  private static Wording name(TornRow torn, FormTable form) {
    String label = torn.row().row().fullLabel();
    Wording where = torn.place().describe();
    if (label.isEmpty()) {
      return Messages.say("recognition.torn.where", form.name(), where);
    }
    String shown = WholeCharacters.shortened(label, LONGEST_LABEL);
    return Messages.say(
        "recognition.torn.where-in-row", form.name(), new Wording(shown, label), where);
  }
}
