package org.nianbao.result;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.nianbao.json.JsonFields;

/** What a run comes to in numbers. Nobody reads it back: it follows from the reports. */
final class SummaryJson {

  private SummaryJson() {}

  static void write(JsonGenerator json, SummaryResult summary) throws IOException {
    json.writeObjectFieldStart("summary");
    json.writeNumberField("reports", summary.reports());
    json.writeNumberField("withErrors", summary.withErrors());
    json.writeNumberField("withWarningsOnly", summary.withWarningsOnly());
    json.writeNumberField("unreadable", summary.unreadable());
    json.writeNumberField("duplicates", summary.duplicates());
    json.writeNumberField("missing", summary.missing());
    json.writeNumberField("errors", summary.errors());
    json.writeNumberField("warnings", summary.warnings());
    json.writeNumberField("infos", summary.infos());
    json.writeNumberField("waived", summary.waived());
    json.writeArrayFieldStart("rules");
    for (SummaryResult.RuleCount rule : summary.rules()) {
      json.writeStartObject();
      json.writeStringField("rule", rule.rule());
      json.writeNumberField("findings", rule.findings());
      json.writeNumberField("reports", rule.reports());
      json.writeNumberField("notJudged", rule.notJudged());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("grades");
    for (SummaryResult.GradeCount grade : summary.grades()) {
      json.writeStartObject();
      JsonFields.textOrNull(json, "grade", grade.grade());
      json.writeNumberField("reports", grade.reports());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
