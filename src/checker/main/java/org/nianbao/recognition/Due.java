package org.nianbao.recognition;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
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
import org.nianbao.form.FormSection;
import org.nianbao.form.FormTable;
import org.nianbao.form.FormTopic;
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
    for (FormSection section : form.sections()) {
      String heading = section.numeral() + "、" + section.name();
      facts.add(new DueSection(section.number(), heading, section.table()));
    }
    for (FormTopic topic : form.topics()) {
      facts.add(new DueTopic(topic.id(), topic.kind(), topic.section(), topic.name()));
    }
    for (FormTable table : form.tables()) {
      table(table);
    }
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
    for (FormRow row : table.rows()) {
      groups.add(row.group());
    }
    for (String group : groups) {
      for (int i = 0; i < columns; i++) {
        String column = table.columns().get(i).id();
        if (takes(group, column, table)) {
          facts.add(column(table, i, group));
        }
      }
    }
  }

  /** Whether a row of a group takes a figure in a column. */
  private static boolean takes(String group, String column, FormTable table) {
    for (FormRow row : table.rows()) {
      if (row.group().equals(group) && row.takes(column)) {
        return true;
      }
    }
    return false;
  }

  /** Whether all editions have a row. */
  private boolean isShared(FormTable table, FormRow row) {
    for (Form edition : forms.editions()) {
      Optional<FormTable> same = edition.table(table.id());
      if (same.isEmpty() || same.get().row(row.id()).isEmpty()) {
        return false;
      }
    }
    return true;
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
