package org.nianbao.result;

import java.util.HashMap;
import java.util.Map;
import org.nianbao.facts.BlankCell;
import org.nianbao.facts.Figure;
import org.nianbao.facts.GroupFigure;
import org.nianbao.facts.Report;
import org.nianbao.form.CellRef;
import org.nianbao.form.Form;
import org.nianbao.wording.Wording;

/** What the cells of a report are called. */
final class CellNames {

  private final Map<CellRef, Wording> names = new HashMap<>();
  private final Form form;

  CellNames(Report report) {
    form = report.form();
    report.all(Figure.class).forEach(figure -> names.put(figure.cell(), figure.name()));
    report.all(BlankCell.class).forEach(blank -> names.put(blank.cell(), blank.name()));
    report
        .all(GroupFigure.class)
        .forEach(figure -> figure.cells().forEach(cell -> names.put(cell, figure.name())));
  }

  /** The cell's name as the report has it, or in the form's words. */
  Wording of(CellRef cell) {
    return names.computeIfAbsent(cell, this::inForm);
  }

  private Wording inForm(CellRef cell) {
    return form.table(cell.table())
        .map(
            table -> {
              String row = table.row(cell.row()).map(r -> r.fullLabel()).orElse(cell.row());
              String column = table.column(cell.column()).map(c -> c.label()).orElse(cell.column());
              String where = row.isEmpty() ? column : "“" + row + "”·" + column;
              return Wording.same(table.name() + where);
            })
        .orElse(Wording.same(cell.toString()));
  }
}
