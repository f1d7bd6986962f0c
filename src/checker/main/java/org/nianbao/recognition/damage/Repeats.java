package org.nianbao.recognition.damage;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.nianbao.chinese.Blank;
import org.nianbao.document.Cell;
import org.nianbao.facts.Doubt;
import org.nianbao.form.CellRef;
import org.nianbao.form.FormTable;
import org.nianbao.recognition.table.TableReading;
import org.nianbao.recognition.table.TableReading.ReadCell;
import org.nianbao.recognition.table.TableReading.ReadRow;
import org.nianbao.wording.Wording;

/**
 * What an extraction repeats, and what it leaves out because it had stood before: a row printed on
 * both sides of a page break, and figures of a row that are the same as one to the left of them.
 */
final class Repeats {

  /** In so many rows it is no accident. */
  private static final int MANY = 3;

  private final TableReading reading;
  private final FormTable form;
  private final List<Doubt> doubts = new ArrayList<>();

  private Repeats(TableReading reading, FormTable form) {
    this.reading = reading;
    this.form = form;
  }

  /** Takes rows that stand twice out of the reading, and tells of them and of what is left out. */
  static List<Doubt> in(TableReading reading, FormTable form) {
    Repeats repeats = new Repeats(reading, form);
    repeats.rows();
    repeats.leftOut();
    return repeats.doubts;
  }

  private void rows() {
    for (ReadRow row : List.copyOf(reading.rows)) {
      boolean again =
          row.row() == null
              && !row.source().key().isEmpty()
              && reading.rows.stream().anyMatch(first -> first.row() != null && isSame(first, row));
      if (again) {
        reading.rows.remove(row);
        repeated(row);
      }
    }
  }

  private static boolean isSame(ReadRow one, ReadRow other) {
    return one.source().key().equals(other.source().key())
        && texts(one).equals(texts(other))
        && texts(one).stream().anyMatch(text -> !text.isEmpty());
  }

  private static List<String> texts(ReadRow row) {
    return row.source().cells().stream().map(cell -> Blank.remove(cell.text())).toList();
  }

  private void repeated(ReadRow row) {
    Cell label = row.source().label();
    String text = Blank.remove(label.text());
    doubts.add(
        new Doubt(
            Doubt.Kind.REPEATED,
            form.id(),
            List.of(),
            text,
            "",
            new Wording(
                form.name()
                    + "“"
                    + text
                    + "”一行（"
                    + label.place().describe().zh()
                    + "）与前面的一行完全相同，可能是跨页或提取文字时重复，只读一次，不算错误，请打开原件核对",
                form.name()
                    + ", row “"
                    + text
                    + "” ("
                    + label.place().describe().en()
                    + ") is the same as one before, perhaps repeated at a page break or in"
                    + " extraction; read once and not counted as a mistake: open the original and"
                    + " compare"),
            label.place()));
  }

  /** Blanks in rows of which no figure stands twice, the first of each being there. */
  private void leftOut() {
    List<CellRef> blanks = new ArrayList<>();
    int rows = 0;
    boolean several = false;
    for (ReadRow row : reading.rows) {
      List<ReadCell> cells =
          reading.cells.stream().filter(c -> c.row().equals(row) && row.row() != null).toList();
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
          return; // the first one never is
        }
        rows++;
        several |= filled > 1;
        cells.stream()
            .filter(cell -> cell.cell().isBlank())
            .forEach(
                c -> blanks.add(new CellRef(form.id(), row.row().id(), c.column().column().id())));
      }
    }
    if (rows >= MANY && several) {
      leftOut(blanks);
    }
  }

  private void leftOut(List<CellRef> blanks) {
    doubts.add(
        new Doubt(
            Doubt.Kind.LEFT_OUT,
            form.id(),
            blanks,
            "",
            "",
            new Wording(
                form.name()
                    + "有"
                    + blanks.size()
                    + "格空白，而各行中没有一个数出现两次，可能是提取文字时把相同的数去掉了，空白不算错误，请打开原件核对",
                form.name()
                    + " has blank cells ("
                    + blanks.size()
                    + "), and in none of its rows does a figure stand twice: the same ones may have"
                    + " been left out in extraction. Not counted as a mistake: open the original and"
                    + " compare"),
            reading.place));
  }
}
