package org.nianbao.result;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.nianbao.json.JsonFields;

/** The shares of a report's prose that stand elsewhere. */
final class CopyJson {

  private CopyJson() {}

  /** Writes the list; nothing where the report was compared with none. */
  static void write(JsonGenerator json, List<CopyResult> copies) throws IOException {
    if (copies.isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("copies");
    for (CopyResult copy : copies) {
      json.writeStartObject();
      json.writeBooleanField("lastYear", copy.lastYear());
      json.writeStringField("path", copy.path());
      JsonFields.textOrNull(json, "agency", copy.agency());
      json.writeNumberField("year", copy.year());
      json.writeNumberField("percent", copy.percent());
      json.writeArrayFieldStart("sections");
      for (CopyResult.SectionResult section : copy.sections()) {
        json.writeStartObject();
        json.writeNumberField("number", section.number());
        json.writeNumberField("percent", section.percent());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  static CopyResult read(ReadFields in) {
    return new CopyResult(
        in.flag("lastYear"),
        in.text("path"),
        in.text("agency"),
        in.whole("year"),
        in.whole("percent"),
        in.objects(
            "sections",
            section ->
                new CopyResult.SectionResult(section.whole("number"), section.whole("percent"))),
        List.of());
  }
}
