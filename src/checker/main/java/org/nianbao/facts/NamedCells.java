package org.nianbao.facts;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.nianbao.form.CellRef;
import org.nianbao.form.Form;
import org.nianbao.form.FormColumn;
import org.nianbao.form.FormRow;
import org.nianbao.form.FormTable;
import org.nianbao.wording.Wording;

/** What the cells of a report are called, and where they stand. */
public final class NamedCells {

  /** What was read of a cell. */
  private record Read(Wording name, Evidence evidence) {}

  private final Map<CellRef, Read> cells = new HashMap<>();
  private final Form form;

  /** The cells of a report, brief or whole. */
  public NamedCells(Report report) {
    form = report.form();
    for (GroupFigure figure : report.every(GroupFigure.class)) {
      add(figure.name(), figure);
    }
    for (BlankCell blank : report.every(BlankCell.class)) {
      add(blank.name(), blank);
    }
    for (Figure figure : report.every(Figure.class)) {
      add(figure.name(), figure);
    }
  }

  private void add(Wording name, Evidence evidence) {
    for (CellRef cell : evidence.cells()) {
      cells.put(cell, new Read(name, evidence));
    }
  }

  /** The cell's name as the report has it, or in the form's words. */
  public Wording name(CellRef cell) {
    return cells.containsKey(cell) ? cells.get(cell).name() : inForm(cell);
  }

  /** The figure or the blank that was read there; empty where nothing was. */
  public Optional<Evidence> at(CellRef cell) {
    Read read = cells.get(cell);
    return read == null ? Optional.empty() : Optional.of(read.evidence());
  }

  private Wording inForm(CellRef cell) {
    Optional<FormTable> known = form.table(cell.table());
    if (known.isEmpty()) {
      return Wording.same(cell.toString());
    }
    FormTable table = known.get();
    String row = table.row(cell.row()).map(FormRow::fullLabel).orElse(cell.row());
    String column = table.column(cell.column()).map(FormColumn::label).orElse("");
    return row.isEmpty()
        ? new Wording(table.name() + "·" + column, table.name() + ", " + column)
        : new Wording(
            table.name() + "“" + row + "”·" + column, table.name() + " “" + row + "”, " + column);
  }
}
