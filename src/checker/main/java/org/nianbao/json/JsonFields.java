package org.nianbao.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.Optional;

/** What all JSON results have in common: indented, the same bytes on every system. */
public final class JsonFields {

  private static final JsonFactory FACTORY =
      JsonFactory.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();

  private static final Separators SEPARATORS =
      Separators.createDefaultInstance()
          .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
          .withArrayEmptySeparator("")
          .withObjectEmptySeparator("");

  private JsonFields() {}

  /** Begins the result's object with its schema and the program's version. */
  public static JsonGenerator begin(OutputStream out, String schema, String version)
      throws IOException {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    JsonGenerator json = FACTORY.createGenerator(out);
    json.setCharacterEscapes(VisibleText.ESCAPES);
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
  public static void end(JsonGenerator json) throws IOException {
    json.writeEndObject();
    json.writeRaw('\n');
    json.flush();
  }

  /** A number field; null for 0. */
  public static void numberOrNull(JsonGenerator json, String field, int number) throws IOException {
    if (number == 0) {
      json.writeNullField(field);
    } else {
      json.writeNumberField(field, number);
    }
  }

  /** A number field; null where there is none. */
  public static void numberOrNull(
      JsonGenerator json, String field, Optional<? extends Number> number) throws IOException {
    json.writeFieldName(field);
    if (number.isEmpty()) {
      json.writeNull();
    } else if (number.get() instanceof BigDecimal decimal) {
      json.writeNumber(decimal);
    } else {
      json.writeNumber(number.get().longValue());
    }
  }

  /** A text field; null where there is none. */
  public static void textOrNull(JsonGenerator json, String field, String text) throws IOException {
    if (text.isEmpty()) {
      json.writeNullField(field);
    } else {
      json.writeStringField(field, text);
    }
  }
}
