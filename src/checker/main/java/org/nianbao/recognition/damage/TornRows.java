package org.nianbao.recognition.damage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.nianbao.document.Cell;
import org.nianbao.facts.Doubt;
import org.nianbao.facts.Fact;
import org.nianbao.form.CellRef;
import org.nianbao.form.Form;
import org.nianbao.form.FormTable;
import org.nianbao.recognition.damage.RowRepairs.RowRepair;
import org.nianbao.recognition.damage.TornRow.Certainty;
import org.nianbao.recognition.table.TableReading;
import org.nianbao.recognition.table.TableReading.ReadCell;
import org.nianbao.recognition.table.TableReading.ReadColumn;
import org.nianbao.recognition.table.TableReading.ReadRow;

/**
 * Repairs rows whose figures are torn apart or run together. A row is repaired where exactly one
 * repair makes every sum of it hold that can be worked out, which is reported as a {@link Doubt}; a
 * row that cannot be right as it stands and has no such repair is left out. What merely does not
 * add up stays as it is: that may well be the agency's mistake.
 */
final class TornRows {

  private static final Pattern NOUGHTS = Pattern.compile("0{2,}");

  private final TableReading reading;
  private final FormTable form;
  private final KnownSums sums;
  private final IdentityHashMap<ReadRow, List<ReadCell>> cellsOf = new IdentityHashMap<>();

  /** The cells of the repaired reading. */
  private final List<ReadCell> cells;

  private final List<Fact> facts = new ArrayList<>();
  private final List<Doubt> closedUp = new ArrayList<>();

  private TornRows(TableReading reading, Form followed) {
    this.reading = reading;
    this.form = followed.table(reading.table()).orElseThrow();
    this.sums = new KnownSums(followed, form);
    this.cells = new ArrayList<>(reading.cells());
  }

  /**
   * Returns the reading with repaired rows, without those beyond repair, and the facts about both.
   */
  static Repaired repaired(TableReading reading, Form followed) {
    return new TornRows(reading, followed).repaired();
  }

  private Repaired repaired() {
    for (ReadCell cell : reading.cells()) {
      if (cell.row().row() != null) {
        sums.know(ref(cell.row(), cell.column()), cell.cell().text());
        cellsOf.putIfAbsent(cell.row(), new ArrayList<>());
        cellsOf.get(cell.row()).add(cell);
      }
    }
    List<TornRow> torn = torn();
    for (TornRow row : torn) {
      if (row.isCertain()) {
        forget(row.cells(form.id()));
      }
    }
    repairAll(torn);
    facts.addAll(TornRowNotes.closedUp(closedUp, form, reading.place()));
    for (TornRow row : torn) {
      if (row.isCertain()) {
        takeOut(row);
        facts.add(TornRowNotes.leftOut(row, form));
      }
    }
    return new Repaired(reading.withCells(cells), facts);
  }

  /**
   * Repairs rows until none is left that can be: a repaired row may prove the repair of another.
   */
  private void repairAll(List<TornRow> torn) {
    boolean repaired = true;
    while (repaired) {
      repaired = false;
      for (Iterator<TornRow> left = torn.iterator(); left.hasNext(); ) {
        TornRow row = left.next();
        Optional<RowRepair> repair = onlyRepair(row);
        if (repair.isPresent()) {
          apply(row, repair.get());
          left.remove();
          repaired = true;
        }
      }
    }
  }

  private List<TornRow> torn() {
    List<TornRow> torn = new ArrayList<>();
    for (ReadRow row : reading.rows()) {
      Optional<TornRow> one = torn(row);
      if (one.isPresent()) {
        torn.add(one.get());
      }
    }
    return torn;
  }

  private Optional<TornRow> torn(ReadRow row) {
    List<ReadColumn> block = reading.columns().get(row.source().headings());
    if (!TornRow.mayBeTorn(row, block)) {
      return Optional.empty();
    }
    List<ReadColumn> columns = new ArrayList<>();
    List<String> inPlace = new ArrayList<>();
    for (ReadColumn column : block) {
      if (column.column() != null) {
        columns.add(column);
        inPlace.add(text(row, column));
      }
    }
    List<Cell> own = row.source().cells();
    List<String> filled = filled(own);
    int missing = columns.size() - own.size();
    if (filled.size() > columns.size() || (missing > 0 && TornRow.isRunTogether(filled, missing))) {
      return Optional.of(new TornRow(row, columns, filled, Certainty.DAMAGED));
    }
    if (TornRow.isRunTogether(inPlace) || RowRepairs.isAnyApart(inPlace)) {
      return Optional.of(new TornRow(row, columns, inPlace, Certainty.DAMAGED));
    }
    return sums.isBroken(row.row().id())
        ? Optional.of(new TornRow(row, columns, inPlace, Certainty.SUSPECTED))
        : Optional.empty();
  }

  private static List<String> filled(List<Cell> cells) {
    List<String> texts = new ArrayList<>();
    for (Cell cell : cells) {
      if (!cell.isBlank()) {
        texts.add(cell.text());
      }
    }
    return texts;
  }

  private String text(ReadRow row, ReadColumn column) {
    for (ReadCell cell : cellsOf.getOrDefault(row, List.of())) {
      if (cell.column().from() == column.from() && !cell.cell().isBlank()) {
        return cell.cell().text();
      }
    }
    return "";
  }

  private CellRef ref(ReadRow row, ReadColumn column) {
    return new CellRef(form.id(), row.row().id(), column.column().id());
  }

  /**
   * The one repair with which all sums hold. Where there is no sum to prove it, a figure with a
   * blank in it is read as one all the same, and noughts run together as so many.
   */
  private Optional<RowRepair> onlyRepair(TornRow torn) {
    List<CellRef> own = torn.cells(form.id());
    forget(own);
    List<RowRepair> repairs = RowRepairs.of(torn.texts(), required(own));
    Set<List<String>> holding = new HashSet<>();
    RowRepair last = null;
    for (RowRepair repair : repairs) {
      know(own, repair.figures());
      if (isProven(torn, repair, repairs.size()) && holding.add(repair.figures())) {
        last = repair;
      }
    }
    if (torn.isCertain()) {
      forget(own);
    } else {
      know(own, torn.texts());
    }
    return holding.size() == 1 ? Optional.of(last) : Optional.empty();
  }

  private boolean isProven(TornRow torn, RowRepair repair, int repairs) {
    String row = torn.row().row().id();
    boolean closesUp = torn.isClosedUpBy(repair);
    boolean noughts = NOUGHTS.matcher(repair.found()).matches();
    if (repairs == 1 && (noughts ? !sums.areSums(row) : closesUp && !sums.areThere(row))) {
      return true;
    }
    boolean sayEnough = closesUp || sums.areSums(row) || RowRepairs.isApart(repair.found());
    return sayEnough && sums.hold(row);
  }

  /** For each cell the value that the sums of its column require, where they do. */
  private List<Optional<Long>> required(List<CellRef> own) {
    List<Optional<Long>> required = new ArrayList<>();
    for (CellRef cell : own) {
      required.add(sums.required(cell));
    }
    return required;
  }

  private void forget(List<CellRef> own) {
    for (CellRef cell : own) {
      sums.forget(cell);
    }
  }

  private void know(List<CellRef> own, List<String> texts) {
    for (int i = 0; i < own.size(); i++) {
      sums.know(own.get(i), texts.get(i));
    }
  }

  private void apply(TornRow torn, RowRepair repair) {
    List<Cell> source = torn.row().source().cells();
    List<ReadCell> repaired = new ArrayList<>();
    for (int i = 0; i < torn.columns().size(); i++) {
      Cell cell = source.get(Math.min(i, source.size() - 1));
      String text = repair.figures().get(i);
      repaired.add(
          new ReadCell(
              torn.row(),
              torn.columns().get(i),
              new Cell(text, cell.row(), cell.column(), 1, 1, cell.place())));
    }
    cells.addAll(takeOut(torn), repaired);
    know(torn.cells(form.id()), repair.figures());
    if (torn.isClosedUpBy(repair)) {
      closedUp.add(TornRowNotes.repaired(torn, repair, form, proofOf(torn)));
    } else {
      facts.add(TornRowNotes.repaired(torn, repair, form, proofOf(torn)));
    }
  }

  private TornRowNotes.Proof proofOf(TornRow torn) {
    return sums.areThere(torn.row().row().id()) ? TornRowNotes.Proof.SUMS : TornRowNotes.Proof.NONE;
  }

  /** Takes out what was read of a row; returns where it stood among the cells. */
  private int takeOut(TornRow torn) {
    Set<ReadCell> own = Collections.newSetFromMap(new IdentityHashMap<>());
    own.addAll(cellsOf.getOrDefault(torn.row(), List.of()));
    int at = 0;
    while (at < cells.size() && !own.contains(cells.get(at))) {
      at++;
    }
    cells.removeAll(own);
    return at;
  }
}
