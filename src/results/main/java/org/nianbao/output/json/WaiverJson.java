package org.nianbao.output.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.nianbao.waiver.Verdict;
import org.nianbao.waiver.Waiver;
import org.nianbao.waiver.WaiverUse;

/** Waivers for programs. */
final class WaiverJson {

  private WaiverJson() {}

  /** What people decided about a finding: the fields of the finding that tell it. */
  static void verdict(JsonGenerator json, String fingerprint, Verdict verdict) throws IOException {
    json.writeStringField("fingerprint", fingerprint);
    json.writeFieldName("waived");
    if (verdict.isWaived()) {
      waiver(json, verdict.waiver().orElseThrow());
    } else {
      json.writeNull();
    }
    if (verdict.expired()) {
      json.writeFieldName("expired");
      waiver(json, verdict.waiver().orElseThrow());
    }
  }

  private static void waiver(JsonGenerator json, Waiver waiver) throws IOException {
    json.writeStartObject();
    decision(json, waiver);
    json.writeEndObject();
  }

  private static void decision(JsonGenerator json, Waiver waiver) throws IOException {
    json.writeStringField("reason", waiver.reason());
    json.writeStringField("by", waiver.by());
    JsonFields.textOrNull(json, "until", waiver.until().map(LocalDate::toString).orElse(""));
  }

  /** What became of the waivers of a run; nothing where there were none. */
  static void use(JsonGenerator json, WaiverUse use) throws IOException {
    if (use.isEmpty()) {
      return;
    }
    json.writeObjectFieldStart("waivers");
    json.writeNumberField("used", use.used().size());
    json.writeNumberField("elsewhere", use.elsewhere().size());
    list(json, "unused", use.unused());
    list(json, "expired", use.expired());
    json.writeEndObject();
  }

  private static void list(JsonGenerator json, String field, List<Waiver> waivers)
      throws IOException {
    json.writeArrayFieldStart(field);
    for (Waiver waiver : waivers) {
      json.writeStartObject();
      json.writeNumberField("line", waiver.line());
      json.writeStringField("fingerprint", waiver.fingerprint());
      JsonFields.textOrNull(json, "rule", waiver.about().rule());
      JsonFields.textOrNull(json, "agency", waiver.about().agency());
      JsonFields.numberOrNull(json, "year", waiver.about().year());
      decision(json, waiver);
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
