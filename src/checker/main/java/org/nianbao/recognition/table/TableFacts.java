package org.nianbao.recognition.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nianbao.chinese.Blank;
import org.nianbao.facts.BlankCell;
import org.nianbao.facts.CellText;
import org.nianbao.facts.Fact;
import org.nianbao.facts.Figure;
import org.nianbao.facts.FoundTable;
import org.nianbao.facts.GroupFigure;
import org.nianbao.facts.Unread;
import org.nianbao.form.CellRef;
import org.nianbao.form.Form;
import org.nianbao.form.FormColumn;
import org.nianbao.form.FormGroup;
import org.nianbao.form.FormRow;
import org.nianbao.form.FormTable;
import org.nianbao.recognition.table.TableReading.ReadCell;
import org.nianbao.wording.Messages;
import org.nianbao.wording.Wording;

/**
 * Turns a table as read into facts: its labels, its figures and blanks, and what of it could not be
 * read.
 */
public final class TableFacts {

  private final TableReading reading;
  private final FormTable form;
  private final FormTable inForce;
  private final int section;
  private final boolean fits;
  private String asked = "";
  private Optional<FormRow> due = Optional.empty();
  private final Map<String, String> columnNames = new HashMap<>();
  private final List<Fact> facts = new ArrayList<>();
  private final Map<CellRef, Figure> figures = new LinkedHashMap<>();
  private final Map<CellRef, BlankCell> blanks = new LinkedHashMap<>();

  /**
   * Facts of one table.
   *
   * @param reading the table as read
   * @param followed the form whose edition it follows
   * @param inForce the form in force for the report's year
   * @param section the section in which it stands
   */
  public TableFacts(TableReading reading, Form followed, Form inForce, int section) {
    this.reading = reading;
    this.form = followed.table(reading.table()).orElseThrow();
    this.inForce = inForce.table(reading.table()).orElseThrow();
    this.section = section;
    this.fits =
        followed.edition().equals(inForce.edition())
            || form.columns().equals(this.inForce.columns());
    boolean understood = understood();
    if (understood) {
      figures();
      facts.addAll(new LabelFacts(reading, form, this.inForce, section).facts());
    } else {
      facts.add(unread());
    }
    facts.add(
        0,
        new FoundTable(
            form.id(),
            form.name(),
            section,
            form.section(),
            followed.edition(),
            fits ? inForce.edition() : followed.edition(),
            figures.size(),
            figures.size() + blanks.size(),
            reading.place()));
  }

  public List<Fact> facts() {
    return facts;
  }

  Map<CellRef, Figure> figures() {
    if (figures.isEmpty() && blanks.isEmpty()) {
      for (ReadCell cell : reading.cells()) {
        cell(cell);
      }
      for (ReadCell cell : reading.groupCells()) {
        groupCell(cell);
      }
      facts.addAll(figures.values());
      facts.addAll(blanks.values());
    }
    return figures;
  }

  Map<CellRef, BlankCell> blanks() {
    return blanks;
  }

  boolean fits() {
    return fits;
  }

  /** Whether enough of the table's cells found their row and column that the rest can be judged. */
  private boolean understood() {
    return !reading.cells().isEmpty() && reading.strayCells() * 4 <= reading.cells().size();
  }

  private Unread unread() {
    return new Unread(
        form.id(),
        true,
        Messages.say("recognition.table.no-headings", form.name(), reading.place().describe()));
  }

  private void cell(ReadCell cell) {
    FormRow row = cell.row().row();
    FormColumn column = cell.column().column();
    if (row == null || !takes(row, column)) {
      return;
    }
    CellRef ref = new CellRef(form.id(), row.id(), column.id());
    // the empty ends of merged headings look like an empty row over the figures
    if (figures.containsKey(ref) || (blanks.containsKey(ref) && cell.cell().isBlank())) {
      return;
    }
    blanks.remove(ref);
    Wording name = name(cell, row.fullLabel());
    if (cell.cell().isBlank()) {
      blanks.put(
          ref, new BlankCell(form.id(), row.id(), column.id(), name, section, cell.cell().place()));
    } else {
      CellText text = CellText.of(cell.cell().text());
      figures.put(
          ref,
          new Figure(
              form.id(),
              row.id(),
              column.id(),
              name,
              Blank.strip(cell.cell().text()),
              text.shape(),
              text.value(),
              column.money(),
              column.signed(),
              section,
              cell.cell().place()));
    }
  }

  /** Whether the form has a figure there, in the edition that the row is of. */
  private boolean takes(FormRow row, FormColumn column) {
    if (!row.id().equals(asked)) { // the cells of a row follow each other
      asked = row.id();
      due = form.row(asked);
    }
    return due.orElse(row).takes(column.id());
  }

  private Wording name(ReadCell cell, String label) {
    int number = cell.row().source().row();
    String column = columnName(cell.column().column());
    if (label.isEmpty()) {
      return Wording.list("·", ", ", List.of(form.name(), column));
    }
    return Messages.say("recognition.cell", form.name(), number, shortened(label), column);
  }

  private static String shortened(String label) {
    int remark = label.indexOf('（', 1);
    return remark > 3 ? label.substring(0, remark) : label;
  }

  private String columnName(FormColumn column) {
    String known = columnNames.get(column.id());
    if (known == null) {
      known = columnName(form, column);
      columnNames.put(column.id(), known);
    }
    return known;
  }

  /** A column's heading with that of its group, where the same heading stands under several. */
  public static String columnName(FormTable table, FormColumn column) {
    String group = groupLabel(table, column.group());
    return group.isEmpty() || columnsNamed(column.label(), table) == 1
        ? column.label()
        : group + "·" + column.label();
  }

  private static int columnsNamed(String label, FormTable table) {
    int columns = 0;
    for (FormColumn column : table.columns()) {
      columns += column.label().equals(label) ? 1 : 0;
    }
    return columns;
  }

  private static String groupLabel(FormTable table, String id) {
    for (FormGroup group : table.groups()) {
      if (group.id().equals(id)) {
        return group.label();
      }
    }
    return "";
  }

  private void groupCell(ReadCell cell) {
    FormGroup group = cell.row().source().group();
    if (group == null || cell.cell().isBlank()) {
      return;
    }
    facts.add(
        new GroupFigure(
            form.id(),
            form.name(),
            group.id(),
            group.fullLabel(),
            cell.column().column().id(),
            name(cell, group.fullLabel()),
            Blank.strip(cell.cell().text()),
            section,
            cell.cell().place()));
  }
}
