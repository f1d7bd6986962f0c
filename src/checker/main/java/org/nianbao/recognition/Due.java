package org.nianbao.recognition;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.nianbao.facts.DueColumn;
import org.nianbao.facts.DueRow;
import org.nianbao.facts.DueSection;
import org.nianbao.facts.DueTable;
import org.nianbao.facts.DueTopic;
import org.nianbao.facts.Fact;
import org.nianbao.form.Form;
import org.nianbao.form.FormColumn;
import org.nianbao.form.FormRow;
import org.nianbao.form.FormTable;
import org.nianbao.form.Forms;
import org.nianbao.recognition.table.TableFacts;

/** Turns what the form in force asks for into facts, which rules join with those of the report. */
final class Due {

  private final Form form;
  private final Forms forms;
  private final List<Fact> facts = new ArrayList<>();

  Due(Form form, Forms forms) {
    this.form = form;
    this.forms = forms;
    form.sections()
        .forEach(
            s -> facts.add(new DueSection(s.number(), s.numeral() + "、" + s.name(), s.table())));
    form.topics().forEach(t -> facts.add(new DueTopic(t.id(), t.kind(), t.section(), t.name())));
    form.tables().forEach(this::table);
  }

  List<Fact> facts() {
    return List.copyOf(facts);
  }

  private void table(FormTable table) {
    String heading = form.section(table.section()).orElseThrow().name();
    facts.add(new DueTable(table.id(), table.name(), table.section(), heading));
    int order = 0;
    for (FormRow row : table.rows()) {
      order++;
      if (!row.label().isEmpty()) {
        facts.add(
            new DueRow(
                table.id(), table.name(), row.id(), row.fullLabel(), order, isShared(table, row)));
      }
    }
    int columns = table.columns().size();
    if (!table.hasBlocks()) {
      for (int i = 0; i < columns; i++) {
        facts.add(column(table, i, ""));
      }
      return;
    }
    Set<String> groups = new LinkedHashSet<>();
    table.rows().forEach(r -> groups.add(r.group()));
    for (String group : groups) {
      for (int i = 0; i < columns; i++) {
        String column = table.columns().get(i).id();
        if (table.rows().stream().anyMatch(r -> r.group().equals(group) && r.takes(column))) {
          facts.add(column(table, i, group));
        }
      }
    }
  }

  private boolean isShared(FormTable table, FormRow row) {
    return forms.editions().stream()
        .allMatch(f -> f.table(table.id()).flatMap(t -> t.row(row.id())).isPresent());
  }

  private static DueColumn column(FormTable table, int index, String block) {
    FormColumn column = table.columns().get(index);
    return new DueColumn(
        table.id(),
        table.name(),
        column.id(),
        TableFacts.columnName(table, column),
        block,
        index + 1);
  }
}
