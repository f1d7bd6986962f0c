package org.nianbao.output.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.nianbao.diagnosis.Correction;
import org.nianbao.diagnosis.Diagnosis;
import org.nianbao.diagnosis.Repair;
import org.nianbao.diagnosis.RootCause;
import org.nianbao.diagnosis.Slip;
import org.nianbao.wording.Language;

/** The sets of cells whose correction makes every broken identity hold. */
final class DiagnosisJson {

  private DiagnosisJson() {}

  /** Writes the likeliest repair of each root cause, followed by its alternatives. */
  static void write(JsonGenerator json, Diagnosis diagnosis, Language language) throws IOException {
    json.writeArrayFieldStart("diagnosis");
    for (RootCause cause : diagnosis.causes()) {
      repair(json, cause, cause.likeliest(), language);
      for (Repair alternative : cause.alternatives()) {
        repair(json, cause, alternative, language);
      }
    }
    json.writeEndArray();
  }

  private static void repair(JsonGenerator json, RootCause cause, Repair repair, Language language)
      throws IOException {
    json.writeStartObject();
    json.writeNumberField("cause", cause.number());
    json.writeBooleanField("likeliest", repair.likeliest());
    json.writeArrayFieldStart("cells");
    for (Correction correction : repair.corrections()) {
      json.writeStartObject();
      JsonFields.cell(json, correction.cell());
      if (correction.actual() == null) {
        json.writeNullField("actual");
      } else {
        json.writeNumberField("actual", correction.actual());
      }
      json.writeNumberField("proposed", correction.proposed());
      if (correction.limit() != Correction.Limit.EXACTLY) {
        json.writeStringField(
            "limit", correction.limit() == Correction.Limit.AT_LEAST ? "at-least" : "at-most");
      }
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("explains");
    for (int index : repair.explains()) {
      json.writeNumber(index);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("slips");
    for (Slip slip : repair.slips()) {
      json.writeString(slip.wording().in(language));
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
