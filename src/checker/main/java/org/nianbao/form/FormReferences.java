package org.nianbao.form;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.nianbao.json.StrictFields;
import org.nianbao.wording.Messages;

/** Checks that the ids which a form's file mentions are defined in it, each once. */
final class FormReferences {

  private final Form form;
  private final StrictFields fields;

  private FormReferences(Form form, StrictFields fields) {
    this.form = form;
    this.fields = fields;
  }

  /** Notes every id that is defined twice or not at all. */
  static Form check(Form form, StrictFields fields) {
    FormReferences references = new FormReferences(form, fields);
    references.sections();
    references.tables();
    references.identities();
    references.topics();
    if (form.lastYear() != null && form.lastYear() < form.firstYear()) {
      fields.mistake("lastYear", Messages.say("form.last-year"));
    }
    return form;
  }

  private void sections() {
    List<String> tables = form.tables().stream().map(FormTable::id).toList();
    for (int i = 0; i < form.sections().size(); i++) {
      String table = form.sections().get(i).table();
      if (!table.isEmpty()) {
        known("sections[" + (i + 1) + "].table", List.of(table), tables);
      }
    }
  }

  private void tables() {
    once("tables", form.tables().stream().map(FormTable::id).toList());
    for (int i = 0; i < form.tables().size(); i++) {
      FormTable table = form.tables().get(i);
      String at = "tables[" + (i + 1) + "]";
      section(at, table.section());
      List<String> columns = columns(table);
      List<String> groups = table.groups().stream().map(FormGroup::id).toList();
      once(at + ".rows", table.rows().stream().map(FormRow::id).toList());
      once(at + ".columns", columns);
      once(at + ".groups", groups);
      for (int j = 0; j < table.rows().size(); j++) {
        FormRow row = table.rows().get(j);
        String rowAt = at + ".rows[" + (j + 1) + "]";
        known(rowAt + ".group", ids(row.group()), groups);
        known(rowAt + ".columns", row.columns(), columns);
      }
      for (int j = 0; j < columns.size(); j++) {
        String group = table.columns().get(j).group();
        known(at + ".columns[" + (j + 1) + "].group", ids(group), groups);
      }
      for (int j = 0; j < groups.size(); j++) {
        String above = table.groups().get(j).within();
        known(at + ".groups[" + (j + 1) + "].within", ids(above), groups);
      }
      List<String> lines = Stream.concat(rows(table).stream(), columns.stream()).toList();
      known(at + ".continued", table.continued(), lines);
      known(at + ".compared", table.compared(), columns);
    }
  }

  private void identities() {
    int entries = 0;
    String entry = "";
    for (FormIdentity identity : form.identities()) {
      if (!identity.name().equals(entry)) { // the sums of one entry follow each other
        entries++;
        entry = identity.name();
      }
      String at = "identities[" + entries + "]";
      FormTable table = form.table(identity.table()).orElse(null);
      if (table == null) {
        known(
            at + ".table",
            List.of(identity.table()),
            form.tables().stream().map(FormTable::id).toList());
        continue;
      }
      List<String> rows = rows(table);
      List<String> columns = columns(table);
      boolean ofRows = identity.each() == FormIdentity.Each.ROW;
      known(at + ".of", identity.of(), ofRows ? rows : columns);
      known(at + ".left", identity.left(), ofRows ? columns : rows);
      known(at + ".right", identity.right(), ofRows ? columns : rows);
    }
  }

  /** Returns a group's label may take a figure too: the subtotal of its rows. */
  private static List<String> rows(FormTable table) {
    return Stream.concat(
            table.rows().stream().map(FormRow::id),
            table.groups().stream()
                .filter(group -> group.over() == FormGroup.Kind.ROWS)
                .map(FormGroup::id))
        .toList();
  }

  private static List<String> columns(FormTable table) {
    return table.columns().stream().map(FormColumn::id).toList();
  }

  private void topics() {
    once("topics", form.topics().stream().map(FormTopic::id).toList());
    for (int i = 0; i < form.topics().size(); i++) {
      if (form.topics().get(i).section() > 0) {
        section("topics[" + (i + 1) + "]", form.topics().get(i).section());
      }
    }
  }

  private void section(String at, int number) {
    if (form.section(number).isEmpty()) {
      fields.mistake(at + ".section", Messages.say("form.no-section", number));
    }
  }

  private static List<String> ids(String id) {
    return id.isEmpty() ? List.of() : List.of(id);
  }

  private void known(String at, List<String> ids, List<String> defined) {
    for (String id : ids) {
      if (!defined.contains(id)) {
        String all = String.join(", ", defined);
        fields.mistake(at, Messages.say("form.unknown-id", id, all));
      }
    }
  }

  private void once(String at, List<String> ids) {
    Set<String> seen = new HashSet<>();
    for (String id : ids) {
      if (!seen.add(id)) {
        fields.mistake(at, Messages.say("form.id-twice", id));
      }
    }
  }
}
