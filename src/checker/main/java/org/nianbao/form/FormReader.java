package org.nianbao.form;

import org.nianbao.json.StrictFields;
import org.nianbao.json.StrictJson;
import org.nianbao.json.StrictJsonException;

/** Reads a form's file; every key and every value is checked. */
final class FormReader {

  private FormReader() {}

  /**
   * Returns the form in a file.
   *
   * @throws StrictJsonException if the file is not a form, with every mistake and its key
   */
  static Form read(String file, byte[] json) throws StrictJsonException {
    return StrictJson.read(file, json, FormReader::form);
  }

  private static Form form(StrictFields form) {
    form.required("sections", "tables", "identities", "topics");
    Form read =
        new Form(
            form.text("edition"),
            form.text("document"),
            form.whole("firstYear", 1),
            form.whole("lastYear", 1, null),
            form.objects("sections", FormReader::section),
            form.objects("tables", FormReader::table),
            form.objects("identities", FormReader::identity),
            form.objects("topics", FormReader::topic),
            form.objects("signs", FormReader::sign),
            form.texts("instructions"));
    return FormReferences.check(read, form);
  }

  private static FormSection section(StrictFields section) {
    return new FormSection(
        section.whole("number", 1),
        section.text("numeral"),
        section.text("name"),
        section.texts("synonyms"),
        section.texts("variants"),
        section.text("table", ""));
  }

  private static FormTable table(StrictFields table) {
    table.required("rows", "columns");
    return new FormTable(
        table.text("id"),
        table.text("name"),
        table.whole("section", 1),
        table.objects("rows", FormReader::row),
        table.objects("columns", FormReader::column),
        table.objects("groups", FormReader::group));
  }

  private static FormRow row(StrictFields row) {
    return new FormRow(
        row.text("id"),
        row.text("numeral", ""),
        row.text("label", ""),
        row.texts("synonyms"),
        row.text("group", ""),
        row.texts("columns"));
  }

  private static FormColumn column(StrictFields column) {
    return new FormColumn(
        column.text("id"),
        column.text("label"),
        column.texts("synonyms"),
        column.text("group", ""),
        column.flag("money"),
        column.flag("signed"));
  }

  private static FormGroup group(StrictFields group) {
    return new FormGroup(
        group.text("id"),
        group.text("numeral", ""),
        group.text("label"),
        group.texts("synonyms"),
        group.choice("over", FormGroup.Kind.class));
  }

  private static FormIdentity identity(StrictFields identity) {
    identity.required("left", "right");
    return new FormIdentity(
        identity.text("name"),
        identity.text("table"),
        identity.choice("each", FormIdentity.Each.class),
        identity.texts("of"),
        identity.texts("left"),
        identity.choice("relation", FormIdentity.Relation.class),
        identity.texts("right"),
        identity.text("formula"),
        identity.text("formulaEn"));
  }

  private static FormTopic topic(StrictFields topic) {
    topic.required("phrases");
    return new FormTopic(
        topic.text("id"),
        topic.whole("section", 0),
        topic.text("kind"),
        topic.text("name"),
        topic.texts("phrases"));
  }

  private static FormSign sign(StrictFields sign) {
    return new FormSign(sign.text("pattern"), sign.whole("longest", 0, 0));
  }
}
