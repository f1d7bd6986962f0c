package org.nianbao.result;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.nianbao.json.JsonFields;

/** What people decided about findings, and what became of the waivers of a run. */
final class WaiverJson {

  private WaiverJson() {}

  /** The verdict on a finding: what lets it pass, and what did so until it ran out. */
  static void verdict(JsonGenerator json, Optional<WaiverResult> waiver) throws IOException {
    boolean expired = waiver.isPresent() && waiver.get().expired();
    json.writeFieldName("waived");
    if (waiver.isEmpty() || expired) {
      json.writeNull();
    }
    if (expired) {
      json.writeFieldName("expired");
    }
    if (waiver.isPresent()) {
      json.writeStartObject();
      decision(json, waiver.get().reason(), waiver.get().by(), waiver.get().until());
      json.writeEndObject();
    }
  }

  static Optional<WaiverResult> verdict(ReadFields finding) {
    return finding
        .object("waived", in -> waiver(in, false))
        .or(() -> finding.object("expired", in -> waiver(in, true)));
  }

  private static WaiverResult waiver(ReadFields in, boolean expired) {
    return new WaiverResult(in.text("reason"), in.id("by"), day(in, "until"), expired);
  }

  private static void decision(
      JsonGenerator json, String reason, String by, Optional<LocalDate> until) throws IOException {
    json.writeStringField("reason", reason);
    json.writeStringField("by", by);
    JsonFields.textOrNull(json, "until", until.map(LocalDate::toString).orElse(""));
  }

  /** A day; empty where there is none. */
  static Optional<LocalDate> day(ReadFields in, String key) {
    try {
      return Optional.of(in.text(key)).filter(text -> !text.isEmpty()).map(LocalDate::parse);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("no day: " + in.text(key), e);
    }
  }

  /** What became of the waivers of a run; nothing where there were none. */
  static void use(JsonGenerator json, Optional<WaiversResult> waivers) throws IOException {
    if (waivers.isPresent()) {
      json.writeObjectFieldStart("waivers");
      json.writeNumberField("used", waivers.get().used());
      json.writeNumberField("elsewhere", waivers.get().elsewhere());
      lines(json, "unused", waivers.get().unused());
      lines(json, "expired", waivers.get().expired());
      json.writeEndObject();
    }
  }

  static WaiversResult use(ReadFields in) {
    return new WaiversResult(
        in.whole("used"),
        in.whole("elsewhere"),
        in.objects("unused", WaiverJson::line),
        in.objects("expired", WaiverJson::line));
  }

  private static void lines(
      JsonGenerator json, String field, List<WaiversResult.ListedWaiver> waivers)
      throws IOException {
    json.writeArrayFieldStart(field);
    for (WaiversResult.ListedWaiver waiver : waivers) {
      json.writeStartObject();
      json.writeNumberField("line", waiver.line());
      json.writeStringField("fingerprint", waiver.fingerprint());
      JsonFields.textOrNull(json, "rule", waiver.rule());
      JsonFields.textOrNull(json, "agency", waiver.agency());
      JsonFields.numberOrNull(json, "year", waiver.year());
      decision(json, waiver.reason(), waiver.by(), waiver.until());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static WaiversResult.ListedWaiver line(ReadFields in) {
    return new WaiversResult.ListedWaiver(
        in.whole("line"),
        in.text("fingerprint"),
        in.id("rule"),
        in.id("agency"),
        in.whole("year"),
        "",
        in.text("reason"),
        in.id("by"),
        day(in, "until"));
  }
}
