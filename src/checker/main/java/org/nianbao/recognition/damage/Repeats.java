package org.nianbao.recognition.damage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nianbao.chinese.Blank;
import org.nianbao.document.Cell;
import org.nianbao.document.Place;
import org.nianbao.facts.Doubt;
import org.nianbao.facts.Fact;
import org.nianbao.form.CellRef;
import org.nianbao.form.FormTable;
import org.nianbao.recognition.table.TableReading;
import org.nianbao.recognition.table.TableReading.ReadCell;
import org.nianbao.recognition.table.TableReading.ReadRow;
import org.nianbao.wording.Messages;

/**
 * Finds what an extraction repeats, and what it leaves out because it stood before: a row printed
 * on both sides of a page break, and figures of a row that are the same as one to the left of them.
 */
final class Repeats {

  /**
   * Rows with blanks but without a repeated figure from which on equal figures are taken to have
   * been left out. In fewer rows all different figures beside blanks are likely by chance.
   */
  private static final int FEWEST_ROWS = 3;

  private final FormTable form;
  private final List<Fact> doubts = new ArrayList<>();

  private Repeats(FormTable form) {
    this.form = form;
  }

  /** Returns the reading without rows that stand twice, and the doubts about what is missing. */
  static Repaired removed(TableReading reading, FormTable form) {
    Repeats repeats = new Repeats(form);
    Map<String, List<ReadRow>> ofForm = new HashMap<>();
    for (ReadRow row : reading.rows()) {
      if (row.row() != null) {
        ofForm.putIfAbsent(row.source().key(), new ArrayList<>());
        ofForm.get(row.source().key()).add(row);
      }
    }
    List<ReadRow> once = new ArrayList<>();
    for (ReadRow row : reading.rows()) {
      if (isAgain(row, ofForm)) {
        repeats.doubts.add(repeats.repeated(row));
      } else {
        once.add(row);
      }
    }
    TableReading rest = reading.withRows(once);
    repeats.leftOut(rest);
    return new Repaired(rest, repeats.doubts);
  }

  /** Whether a row that none of the form's is says what one of them says. */
  private static boolean isAgain(ReadRow row, Map<String, List<ReadRow>> ofForm) {
    if (row.row() != null || row.source().key().isEmpty()) {
      return false;
    }
    for (ReadRow first : ofForm.getOrDefault(row.source().key(), List.of())) {
      if (isSame(first, row)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSame(ReadRow one, ReadRow other) {
    return texts(one).equals(texts(other)) && !String.join("", texts(one)).isEmpty();
  }

  private static List<String> texts(ReadRow row) {
    List<String> texts = new ArrayList<>();
    for (Cell cell : row.source().cells()) {
      texts.add(Blank.remove(cell.text()));
    }
    return texts;
  }

  private Doubt repeated(ReadRow row) {
    Cell label = row.source().label();
    String text = Blank.remove(label.text());
    return new Doubt(
        Doubt.Kind.REPEATED,
        form.id(),
        List.of(),
        text,
        "",
        Messages.say("recognition.repeated.row", form.name(), text, label.place().describe()),
        label.place());
  }

  /** Looks for blanks in rows of which no figure stands twice while the first of each is there. */
  private void leftOut(TableReading reading) {
    List<CellRef> blanks = new ArrayList<>();
    int rows = 0;
    boolean several = false;
    IdentityHashMap<ReadRow, List<ReadCell>> cellsOf = new IdentityHashMap<>();
    for (ReadCell cell : reading.cells()) {
      cellsOf.putIfAbsent(cell.row(), new ArrayList<>());
      cellsOf.get(cell.row()).add(cell);
    }
    for (ReadRow row : reading.rows()) {
      List<ReadCell> cells = row.row() == null ? List.of() : cellsOf.getOrDefault(row, List.of());
      Set<String> seen = new HashSet<>();
      int filled = 0;
      for (ReadCell cell : cells) {
        if (!cell.cell().isBlank()) {
          filled++;
          seen.add(Blank.remove(cell.cell().text()));
        }
      }
      if (seen.size() < filled) {
        return; // a figure that stands twice has not been left out
      }
      if (filled > 0 && filled < cells.size()) {
        if (cells.get(0).cell().isBlank()) {
          return; // the first figure of a row is never left out
        }
        rows++;
        several |= filled > 1;
        for (ReadCell cell : cells) {
          if (cell.cell().isBlank()) {
            blanks.add(new CellRef(form.id(), row.row().id(), cell.column().column().id()));
          }
        }
      }
    }
    if (rows >= FEWEST_ROWS && several) {
      doubts.add(leftOut(blanks, reading.place()));
    }
  }

  private Doubt leftOut(List<CellRef> blanks, Place at) {
    return new Doubt(
        Doubt.Kind.LEFT_OUT,
        form.id(),
        blanks,
        "",
        "",
        Messages.say("recognition.repeated.left-out", form.name(), blanks.size()),
        at);
  }
}
