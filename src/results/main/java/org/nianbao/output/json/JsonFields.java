package org.nianbao.output.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.nianbao.check.Unreadable;
import org.nianbao.crosscheck.Missing;
import org.nianbao.form.CellRef;
import org.nianbao.wording.Language;

/** What all JSON results have in common: indented, the same bytes on every system. */
final class JsonFields {

  private static final JsonFactory FACTORY =
      JsonFactory.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();

  private static final Separators SEPARATORS =
      Separators.createDefaultInstance()
          .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
          .withArrayEmptySeparator("")
          .withObjectEmptySeparator("");

  private JsonFields() {}

  /** Begins the result's object with its schema and the program's version. */
  static JsonGenerator begin(OutputStream out, String schema, String version) throws IOException {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    JsonGenerator json = FACTORY.createGenerator(out);
    json.setPrettyPrinter(
        new DefaultPrettyPrinter(SEPARATORS)
            .withObjectIndenter(indenter)
            .withArrayIndenter(indenter));
    json.writeStartObject();
    json.writeStringField("schema", schema);
    json.writeObjectFieldStart("program");
    json.writeStringField("version", version);
    json.writeEndObject();
    return json;
  }

  /** Ends the result's object. */
  static void end(JsonGenerator json) throws IOException {
    json.writeEndObject();
    json.writeRaw('\n');
    json.flush();
  }

  /** The fields that tell a cell. */
  static void cell(JsonGenerator json, CellRef cell) throws IOException {
    json.writeStringField("table", cell.table());
    json.writeStringField("row", cell.row());
    json.writeStringField("column", cell.column());
  }

  /** A number field; null for 0. */
  static void numberOrNull(JsonGenerator json, String field, int number) throws IOException {
    if (number == 0) {
      json.writeNullField(field);
    } else {
      json.writeNumberField(field, number);
    }
  }

  /** The inputs that could not be read. */
  static void unreadable(JsonGenerator json, List<Unreadable> unreadable, Language language)
      throws IOException {
    json.writeArrayFieldStart("unreadable");
    for (Unreadable one : unreadable) {
      json.writeStartObject();
      json.writeStringField("path", one.path());
      json.writeStringField("reason", one.reason().in(language));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** The listed agencies without a report. */
  static void missing(JsonGenerator json, List<Missing> missing) throws IOException {
    json.writeArrayFieldStart("missing");
    for (Missing one : missing) {
      json.writeStartObject();
      json.writeStringField("agency", one.agency().name());
      json.writeNumberField("year", one.year());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** A text field; null where there is none. */
  static void textOrNull(JsonGenerator json, String field, String text) throws IOException {
    if (text.isEmpty()) {
      json.writeNullField(field);
    } else {
      json.writeStringField(field, text);
    }
  }
}
