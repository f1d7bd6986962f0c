package org.nianbao.recognition.damage;

import java.util.List;
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
    return new Doubt(
        repair.kind(),
        form.id(),
        repair.changed().stream().map(cells::get).toList(),
        repair.found(),
        repair.likely(),
        wording(torn, repair, form, proof),
        torn.place());
  }

  private static Wording wording(TornRow torn, RowRepair repair, FormTable form, Proof proof) {
    boolean glued = repair.kind() == Doubt.Kind.GLUED;
    return new Wording(
        name(torn, form)
            + (glued ? "几格的数粘连成“" : "一个数被拆开为“")
            + repair.found()
            + "”，当是提取文字时造成，"
            + (proof == Proof.SUMS ? "按勾稽关系" : "连起来")
            + "读作“"
            + repair.likely()
            + "”，不算错误，请打开原件核对",
        nameEn(torn, form)
            + (glued ? ": figures run together as “" : ": a figure torn apart as “")
            + repair.found()
            + "”, most likely in extraction; read as “"
            + repair.likely()
            + "”"
            + (proof == Proof.SUMS ? ", with which the sums hold" : "")
            + ". Not counted as a mistake: open the original and compare");
  }

  /** The doubts about rows whose figures had blanks in them: one for all where they are many. */
  static List<Doubt> closedUp(List<Doubt> doubts, FormTable form, Place table) {
    if (doubts.size() < FEWEST_TOLD_TOGETHER) {
      return doubts;
    }
    Doubt first = doubts.get(0);
    String zh = form.name() + "有" + doubts.size() + "行数字中间有空格或换行，例如“" + first.found() + "”";
    String en = form.name() + " has figures with blanks in them in " + doubts.size() + " rows";
    return List.of(
        new Doubt(
            first.kind(),
            form.id(),
            doubts.stream().flatMap(doubt -> doubt.cells().stream()).toList(),
            first.found(),
            first.likely(),
            new Wording(
                zh + "，当是提取文字时造成，连起来读作“" + first.likely() + "”，不算错误，请打开原件核对",
                en
                    + ", such as “"
                    + first.found()
                    + "”, most likely from extraction; read as “"
                    + first.likely()
                    + "”. Not counted as a mistake: open the original and compare"),
            table));
  }

  /** The note about a row that was left out. */
  static Unread leftOut(TornRow torn, FormTable form) {
    String found = String.join("、", torn.texts().stream().filter(t -> !t.isBlank()).toList());
    return new Unread(
        form.id(),
        false,
        Messages.say(
            "recognition.torn.unread", new Wording(name(torn, form), nameEn(torn, form)), found));
  }

  private static String name(TornRow torn, FormTable form) {
    String label = torn.row().row().fullLabel();
    String shown = label.length() > LONGEST_LABEL ? label.substring(0, LONGEST_LABEL) + "…" : label;
    String where = torn.place().describe().zh();
    return form.name() + (label.isEmpty() ? "" : "“" + shown + "”一行") + "（" + where + "）";
  }

  private static String nameEn(TornRow torn, FormTable form) {
    String label = torn.row().row().fullLabel();
    return form.name()
        + (label.isEmpty() ? "" : ", row “" + label + "”")
        + " ("
        + torn.place().describe().en()
        + ")";
  }
}
