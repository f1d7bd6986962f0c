package org.nianbao.result;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nianbao.json.JsonFields;
import org.nianbao.wording.Language;
import org.nianbao.wording.Wording;

/** A diagnosis as one list: the likeliest repair of each root cause, then its alternatives. */
final class DiagnosisJson {

  private DiagnosisJson() {}

  static void write(JsonGenerator json, DiagnosisResult diagnosis, Language language)
      throws IOException {
    json.writeArrayFieldStart("diagnosis");
    for (DiagnosisResult.Cause cause : diagnosis.causes()) {
      repair(json, cause.number(), true, cause.likeliest(), language);
      for (DiagnosisResult.Correcting alternative : cause.alternatives()) {
        repair(json, cause.number(), false, alternative, language);
      }
    }
    json.writeEndArray();
  }

  private static void repair(
      JsonGenerator json,
      int cause,
      boolean likeliest,
      DiagnosisResult.Correcting repair,
      Language language)
      throws IOException {
    json.writeStartObject();
    json.writeNumberField("cause", cause);
    json.writeBooleanField("likeliest", likeliest);
    json.writeArrayFieldStart("cells");
    for (CorrectionResult correction : repair.cells()) {
      correction(json, correction);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("explains");
    for (int index : repair.explains()) {
      json.writeNumber(index);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("slips");
    for (Wording slip : repair.slips()) {
      json.writeString(slip.in(language));
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void correction(JsonGenerator json, CorrectionResult correction)
      throws IOException {
    json.writeStartObject();
    CellJson.fields(json, correction.cell());
    JsonFields.numberOrNull(json, "actual", correction.actual());
    json.writeNumberField("proposed", correction.proposed());
    if (correction.bound() != CorrectionResult.Bound.EXACTLY) {
      json.writeStringField("limit", correction.bound().id());
    }
    json.writeEndObject();
  }

  static DiagnosisResult read(ReadFields report) {
    Map<Integer, List<Told>> causes = new LinkedHashMap<>();
    for (Told entry : report.objects("diagnosis", DiagnosisJson::entry)) {
      causes.computeIfAbsent(entry.cause(), number -> new ArrayList<>()).add(entry);
    }
    List<DiagnosisResult.Cause> read = new ArrayList<>();
    causes.forEach(
        (number, entries) ->
            read.add(
                new DiagnosisResult.Cause(
                    number,
                    entries.get(0).repair(),
                    entries.stream().skip(1).map(Told::repair).toList(),
                    true,
                    true)));
    return new DiagnosisResult(read, List.of());
  }

  private record Told(int cause, DiagnosisResult.Correcting repair) {}

  private static Told entry(ReadFields in) {
    return new Told(
        in.whole("cause"),
        new DiagnosisResult.Correcting(
            in.objects("cells", DiagnosisJson::correction),
            in.wholes("explains"),
            in.wordings("slips")));
  }

  private static CorrectionResult correction(ReadFields in) {
    return new CorrectionResult(
        CellJson.read(in),
        Wording.same(""),
        in.decimal("actual").map(BigDecimal::longValue),
        in.decimal("proposed").map(BigDecimal::longValue).orElse(0L),
        CorrectionResult.Bound.of(in.text("limit")));
  }
}
