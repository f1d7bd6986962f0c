package org.nianbao.form;

import com.fasterxml.jackson.jr.stree.JrsNumber;
import com.fasterxml.jackson.jr.stree.JrsString;
import com.fasterxml.jackson.jr.stree.JrsValue;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.nianbao.json.JsonTree;

/** Reads a form's file; whatever is not understood is told with the place where it stands. */
final class FormReader {

  /** A field's name in the file and the object that it stands in. */
  private record Fields(String at, JrsValue object) {

    static Fields of(String at, JrsValue value, String... known) {
      if (!value.isObject()) {
        throw wrong(at, "is no object");
      }
      for (String name : JsonTree.fields(value).keySet()) {
        if (!Arrays.asList(known).contains(name)) {
          throw wrong(at + "." + name, "is no field of a form");
        }
      }
      return new Fields(at, value);
    }

    /** A text; null where the file leaves it out. */
    String text(String name) {
      JrsValue value = object.path(name);
      if (value.isMissingNode() || value.isNull()) {
        return null;
      }
      if (value instanceof JrsString text) {
        return text.asText();
      }
      throw wrong(at + "." + name, "is no text");
    }

    /** A whole number; null where the file leaves it out. */
    Integer number(String name) {
      JrsValue value = object.path(name);
      if (value.isMissingNode() || value.isNull()) {
        return null;
      }
      if (value instanceof JrsNumber number && number.getValue() instanceof Integer whole) {
        return whole;
      }
      throw wrong(at + "." + name, "is no whole number");
    }

    int required(String name) {
      Integer number = number(name);
      if (number == null) {
        throw wrong(at + "." + name, "is missing");
      }
      return number;
    }

    boolean flag(String name) {
      return "true".equals(object.path(name).asText());
    }

    /** Texts; null where the file leaves them out. */
    List<String> texts(String name) {
      return object.path(name).isMissingNode()
          ? null
          : JsonTree.elements(object.path(name)).stream().map(JrsValue::asText).toList();
    }

    <E extends Enum<E>> E choice(String name, Class<E> type) {
      String text = text(name);
      return text == null ? null : Enum.valueOf(type, text);
    }

    /** What stands in a list; null where the file leaves it out. */
    <T> List<T> list(String name, BiFunction<String, JrsValue, T> element) {
      if (object.path(name).isMissingNode()) {
        return null;
      }
      List<JrsValue> values = JsonTree.elements(object.path(name));
      return IntStream.range(0, values.size())
          .mapToObj(i -> element.apply(at + "." + name + "[" + i + "]", values.get(i)))
          .toList();
    }
  }

  private FormReader() {}

  /**
   * The form that a file holds.
   *
   * @throws IllegalArgumentException if it holds none, with the place of what is wrong
   */
  static Form read(String file, JrsValue json) {
    Fields form =
        Fields.of(
            file,
            json,
            "edition",
            "document",
            "firstYear",
            "lastYear",
            "sections",
            "tables",
            "identities",
            "topics",
            "instructions");
    return new Form(
        form.text("edition"),
        form.text("document"),
        form.required("firstYear"),
        form.number("lastYear"),
        form.list("sections", FormReader::section),
        form.list("tables", FormReader::table),
        form.list("identities", FormReader::identity),
        form.list("topics", FormReader::topic),
        form.texts("instructions"));
  }

  private static FormSection section(String at, JrsValue json) {
    Fields section =
        Fields.of(at, json, "number", "numeral", "name", "synonyms", "variants", "table");
    return new FormSection(
        section.required("number"),
        section.text("numeral"),
        section.text("name"),
        section.texts("synonyms"),
        section.texts("variants"),
        section.text("table"));
  }

  private static FormTable table(String at, JrsValue json) {
    Fields table = Fields.of(at, json, "id", "name", "section", "rows", "columns", "groups");
    return new FormTable(
        table.text("id"),
        table.text("name"),
        table.required("section"),
        table.list("rows", FormReader::row),
        table.list("columns", FormReader::column),
        table.list("groups", FormReader::group));
  }

  private static FormRow row(String at, JrsValue json) {
    Fields row = Fields.of(at, json, "id", "numeral", "label", "synonyms", "group", "columns");
    return new FormRow(
        row.text("id"),
        row.text("numeral"),
        row.text("label"),
        row.texts("synonyms"),
        row.text("group"),
        row.texts("columns"));
  }

  private static FormColumn column(String at, JrsValue json) {
    Fields column = Fields.of(at, json, "id", "label", "synonyms", "group", "money", "signed");
    return new FormColumn(
        column.text("id"),
        column.text("label"),
        column.texts("synonyms"),
        column.text("group"),
        column.flag("money"),
        column.flag("signed"));
  }

  private static FormGroup group(String at, JrsValue json) {
    Fields group = Fields.of(at, json, "id", "numeral", "label", "synonyms", "over");
    return new FormGroup(
        group.text("id"),
        group.text("numeral"),
        group.text("label"),
        group.texts("synonyms"),
        group.choice("over", FormGroup.Kind.class));
  }

  private static FormIdentity identity(String at, JrsValue json) {
    Fields identity =
        Fields.of(
            at,
            json,
            "name",
            "table",
            "each",
            "of",
            "left",
            "relation",
            "right",
            "formula",
            "formulaEn");
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

  private static FormTopic topic(String at, JrsValue json) {
    Fields topic = Fields.of(at, json, "id", "section", "kind", "name", "phrases");
    return new FormTopic(
        topic.text("id"),
        topic.required("section"),
        topic.text("kind"),
        topic.text("name"),
        topic.texts("phrases"));
  }

  private static IllegalArgumentException wrong(String at, String what) {
    return new IllegalArgumentException("rules/forms/" + at + " " + what);
  }
}
