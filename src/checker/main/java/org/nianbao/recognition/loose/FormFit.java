package org.nianbao.recognition.loose;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.nianbao.document.Block;
import org.nianbao.document.Table;
import org.nianbao.facts.CellText;
import org.nianbao.form.CellRef;
import org.nianbao.form.Form;
import org.nianbao.form.FormRow;
import org.nianbao.form.FormTable;
import org.nianbao.form.Forms;
import org.nianbao.recognition.damage.KnownSums;
import org.nianbao.recognition.table.FormIndex;
import org.nianbao.recognition.table.TableCut;
import org.nianbao.recognition.table.TableReader;
import org.nianbao.recognition.table.TableReading;
import org.nianbao.recognition.table.TableReading.ReadCell;
import org.nianbao.recognition.table.TableScan;
import org.nianbao.recognition.table.TableScan.TablePiece;

/**
 * How well tables that were laid out are the form's: of two ways to lay out the same words, the one
 * with more figures in the form's cells is the better, and of these the one whose sums hold.
 *
 * @param filled the cells of the form that hold a number
 * @param missing the cells of the form that hold none
 * @param judged the identities that could be worked out
 * @param broken those of them that do not hold
 */
record FormFit(int filled, int missing, long judged, long broken) {

  /** Sums from which on it can be told whether most are broken. */
  private static final int FEWEST_JUDGED = 8;

  /** What fits nothing. */
  static final FormFit NONE = new FormFit(0, 0, 0, 0);

  /** How the tables among the given blocks fit. */
  static FormFit of(List<Block> blocks, FormIndex index, Forms forms) {
    TableScan scan = new TableScan(index);
    Map<String, List<TablePiece>> pieces = new LinkedHashMap<>();
    for (Block block : blocks) {
      if (block instanceof Table table) {
        for (TablePiece piece : scan.scan(table)) {
          pieces.putIfAbsent(piece.table(), new ArrayList<>());
          pieces.get(piece.table()).add(piece);
        }
      }
    }
    FormFit fit = NONE;
    for (List<TablePiece> own : pieces.values()) {
      fit =
          fit.and(
              of(TableReader.read(TableCut.joined(own), index, forms, Optional.empty()), forms));
    }
    return fit;
  }

  private static FormFit of(TableReading reading, Forms forms) {
    return of(reading, forms.edition(reading.edition()).orElseThrow());
  }

  /** How a table that was read fits an edition of the form. */
  static FormFit of(TableReading reading, Form form) {
    FormTable table = form.table(reading.table()).orElseThrow();
    KnownSums sums = new KnownSums(form, table);
    Set<CellRef> filled = new HashSet<>();
    for (ReadCell read : reading.cells()) {
      String text = read.cell().text();
      if (read.row().row() != null
          && takes(table, read)
          && !text.isBlank()
          && CellText.of(text).value() != null) {
        CellRef cell = new CellRef(table.id(), read.row().row().id(), read.column().column().id());
        filled.add(cell);
        sums.know(cell, text);
      }
    }
    return new FormFit(
        filled.size(), table.figures() - filled.size(), sums.judged(), sums.broken());
  }

  /** Whether a row takes a figure in a column, whatever another edition with its label says. */
  private static boolean takes(FormTable table, ReadCell read) {
    FormRow row = read.row().row();
    return table.row(row.id()).orElse(row).takes(read.column().column().id());
  }

  private FormFit and(FormFit other) {
    return new FormFit(
        filled + other.filled,
        missing + other.missing,
        judged + other.judged,
        broken + other.broken);
  }

  /** Whether every cell is filled and every sum holds. */
  boolean isPerfect() {
    return filled > 0 && missing == 0 && broken == 0;
  }

  /** Whether every cell is filled and so few sums are broken that they are the agency's slips. */
  boolean isLikely() {
    boolean slips = broken * 7 <= judged || (broken == 1 && judged >= 2);
    return filled > 0 && missing == 0 && slips;
  }

  /** Whether most of the sums are broken: its figures stand in other cells than their own. */
  boolean isScrambled() {
    return judged >= FEWEST_JUDGED && broken * 2 > judged;
  }

  boolean isBetterThan(FormFit other) {
    return filled != other.filled ? filled > other.filled : broken < other.broken;
  }
}
