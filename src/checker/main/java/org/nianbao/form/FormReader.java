package org.nianbao.form;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.nianbao.json.StrictFields;
import org.nianbao.json.StrictJson;
import org.nianbao.json.StrictJsonException;
import org.nianbao.wording.Messages;
import org.nianbao.wording.Wording;

/** Reads a form's file; every key and every value is checked. */
final class FormReader {

  private static final int MOST_POINTS = 100;

  private FormReader() {}

  /**
   * Returns the form in a file.
   *
   * @throws StrictJsonException if the file is not a form, with every mistake and its key
   */
  static Form read(String file, byte[] json) throws StrictJsonException {
    return StrictJson.read(file, json, form -> FormReferences.check(form(form), form));
  }

  /**
   * Returns the form in a file whose ids are known to be defined: a form that comes with the
   * program, which the tests read by {@link #read}.
   *
   * @throws StrictJsonException if the file is not a form, with every mistake and its key
   */
  static Form readChecked(String file, byte[] json) throws StrictJsonException {
    return StrictJson.read(file, json, FormReader::form);
  }

  private static Form form(StrictFields form) {
    form.required("sections", "tables", "identities", "topics");
    return new Form(
        form.text("edition"),
        form.text("document"),
        form.texts("notices"),
        form.whole("firstYear", 1),
        form.whole("lastYear", 1, null),
        form.whole("knownUntil", 1, null),
        form.objects("sections", FormReader::section),
        form.objects("tables", FormReader::table),
        all(form.objects("identities", FormReader::identities)),
        form.objects("topics", FormReader::topic),
        form.objects("signs", FormReader::sign),
        form.texts("instructions"));
  }

  private static List<FormIdentity> all(List<List<FormIdentity>> entries) {
    List<FormIdentity> all = new ArrayList<>();
    for (List<FormIdentity> identities : entries) {
      all.addAll(identities);
    }
    return all;
  }

  private static FormSection section(StrictFields section) {
    return new FormSection(
        section.whole("number", 1),
        section.text("numeral"),
        section.text("name"),
        section.texts("synonyms"),
        section.texts("variants"),
        section.text("table", ""),
        section.has("content")
            ? section.choice("content", FormSection.Content.class)
            : FormSection.Content.YEAR);
  }

  private static FormTable table(StrictFields table) {
    table.required("rows", "columns");
    return new FormTable(
        table.text("id"),
        table.text("name"),
        table.whole("section", 1),
        table.objects("rows", FormReader::row),
        table.objects("columns", FormReader::column),
        table.objects("groups", FormReader::group),
        table.texts("continued"),
        table.texts("compared"));
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
        group.choice("over", FormGroup.Kind.class),
        group.text("within", ""));
  }

  /** Returns the identities of one entry: one, or one for each of its sums. */
  private static List<FormIdentity> identities(StrictFields identity) {
    FormIdentity.CatalogueEntry entry =
        new FormIdentity.CatalogueEntry(
            new Wording(identity.text("title"), identity.text("titleEn")),
            severity(identity),
            points(identity),
            identity.whole("cap", 0),
            wording(identity, "note"),
            wording(identity, "advice"));
    return identity.has("sums")
        ? identity.objects("sums", fields -> sum(identity, entry, fields))
        : List.of(sum(identity, entry, identity));
  }

  /** Returns an identity whose sum stands among the given fields. */
  private static FormIdentity sum(
      StrictFields identity, FormIdentity.CatalogueEntry entry, StrictFields fields) {
    fields.required("left", "right");
    return new FormIdentity(
        identity.text("name"),
        entry,
        identity.text("table"),
        identity.choice("each", FormIdentity.Each.class),
        identity.texts("of"),
        fields.texts("left"),
        identity.choice("relation", FormIdentity.Relation.class),
        fields.texts("right"),
        fields.text("formula"),
        fields.text("formulaEn"));
  }

  private static String severity(StrictFields identity) {
    String severity = identity.text("severity");
    if (!FormIdentity.SEVERITIES.contains(severity)) {
      identity.mistake(
          "severity",
          Messages.say("json.not-a-choice", String.join(", ", FormIdentity.SEVERITIES)));
    }
    return severity;
  }

  private static int points(StrictFields identity) {
    int points = identity.whole("points", 0);
    if (points > MOST_POINTS) {
      identity.mistake("points", Messages.say("form.points", MOST_POINTS));
    }
    return points;
  }

  /** Returns a text in both languages; empty where the file leaves it out. */
  private static Wording wording(StrictFields fields, String name) {
    return new Wording(fields.text(name, ""), fields.text(name + "En", ""));
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
    return new FormSign(pattern(sign), sign.whole("longest", 0, 0));
  }

  private static String pattern(StrictFields sign) {
    String pattern = sign.text("pattern");
    try {
      Pattern.compile(pattern);
    } catch (PatternSyntaxException e) {
      sign.mistake("pattern", Messages.say("form.no-pattern", e.getDescription()));
    }
    return pattern;
  }
}
