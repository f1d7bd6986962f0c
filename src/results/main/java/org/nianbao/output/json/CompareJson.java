package org.nianbao.output.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.nianbao.difference.FindingChange;
import org.nianbao.difference.ReportChange;
import org.nianbao.difference.RunDifference;
import org.nianbao.json.JsonFields;
import org.nianbao.result.FindingResult;
import org.nianbao.result.ReportResult;
import org.nianbao.wording.Language;

/** Two runs side by side, for programs: schema {@code nianbao-comparison/1}. */
public final class CompareJson {

  private final JsonGenerator json;
  private final Language language;

  private CompareJson(JsonGenerator json, Language language) {
    this.json = json;
    this.language = language;
  }

  /** Writes a comparison. */
  public static void write(
      OutputStream out, Language language, String version, RunDifference comparison)
      throws IOException {
    JsonGenerator json = JsonFields.begin(out, "nianbao-comparison/1", version);
    new CompareJson(json, language).write(comparison);
    JsonFields.end(json);
  }

  private void write(RunDifference comparison) throws IOException {
    json.writeStringField("old", comparison.before());
    json.writeStringField("new", comparison.after());
    json.writeBooleanField("same", comparison.isSame());
    json.writeObjectFieldStart("counts");
    for (FindingChange.Kind kind : FindingChange.Kind.values()) {
      json.writeNumberField(id(kind), comparison.count(kind));
    }
    json.writeNumberField("reportsSame", comparison.same());
    json.writeNumberField("reportsChanged", comparison.changed().size());
    json.writeNumberField("reportsAdded", comparison.added().size());
    json.writeNumberField("reportsRemoved", comparison.removed().size());
    json.writeEndObject();
    json.writeArrayFieldStart("rules");
    for (Map.Entry<String, Map<FindingChange.Kind, Long>> rule : comparison.byRule().entrySet()) {
      json.writeStartObject();
      json.writeStringField("rule", rule.getKey());
      for (FindingChange.Kind kind : FindingChange.Kind.values()) {
        json.writeNumberField(id(kind), rule.getValue().getOrDefault(kind, 0L));
      }
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("reports");
    for (ReportChange report : comparison.changed()) {
      report(report);
    }
    json.writeEndArray();
    reports("added", comparison.added());
    reports("removed", comparison.removed());
    paths("nowUnreadable", comparison.nowUnreadable());
    paths("noLongerUnreadable", comparison.noLongerUnreadable());
  }

  private static String id(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private void report(ReportChange change) throws IOException {
    json.writeStartObject();
    subject(change.after());
    json.writeStringField("oldPath", change.before().path());
    json.writeStringField("newPath", change.after().path());
    JsonFields.numberOrNull(json, "oldTotal", change.before().score().total());
    JsonFields.numberOrNull(json, "newTotal", change.after().score().total());
    for (FindingChange.Kind kind : FindingChange.Kind.values()) {
      json.writeNumberField(id(kind), change.count(kind));
    }
    json.writeArrayFieldStart("changes");
    for (FindingChange one : change.changes()) {
      json.writeStartObject();
      json.writeStringField("change", id(one.kind()));
      json.writeStringField("rule", one.rule());
      json.writeArrayFieldStart("differs");
      for (FindingChange.Aspect aspect : one.aspects()) {
        json.writeString(id(aspect));
      }
      json.writeEndArray();
      json.writeBooleanField("unjudged", one.unjudged());
      if (one.before().isPresent()) {
        finding("old", one.before().get());
      }
      if (one.after().isPresent()) {
        finding("new", one.after().get());
      }
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void subject(ReportResult report) throws IOException {
    JsonFields.textOrNull(json, "agency", report.agency());
    JsonFields.numberOrNull(json, "year", report.year());
  }

  private void finding(String field, FindingResult finding) throws IOException {
    json.writeObjectFieldStart(field);
    json.writeStringField("severity", finding.severity().id());
    json.writeStringField("message", finding.message().in(language));
    json.writeStringField("expected", finding.expected());
    json.writeStringField("actual", finding.actual());
    json.writeNumberField("section", finding.section());
    json.writeStringField("quote", finding.quote());
    JsonFields.textOrNull(json, "fingerprint", finding.fingerprint());
    json.writeBooleanField("waived", finding.isWaived());
    json.writeEndObject();
  }

  private void reports(String field, List<ReportResult> reports) throws IOException {
    json.writeArrayFieldStart(field);
    for (ReportResult report : reports) {
      json.writeStartObject();
      subject(report);
      json.writeStringField("path", report.path());
      json.writeNumberField("findings", report.findings().size());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void paths(String field, List<String> paths) throws IOException {
    json.writeArrayFieldStart(field);
    for (String path : paths) {
      json.writeString(path);
    }
    json.writeEndArray();
  }
}
