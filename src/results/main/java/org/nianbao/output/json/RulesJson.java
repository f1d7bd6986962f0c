package org.nianbao.output.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nianbao.json.JsonFields;
import org.nianbao.rules.Basis;
import org.nianbao.rules.Rule;
import org.nianbao.rules.Silencing;
import org.nianbao.rules.examples.Example;
import org.nianbao.rules.examples.ExampleEdit;
import org.nianbao.wording.Language;

/** The rule catalogue, or some of its rules, for programs: schema {@code nianbao-rules/1}. */
public final class RulesJson {

  private RulesJson() {}

  /**
   * Writes the rules.
   *
   * @param example the example of the one rule that is explained, if it has one
   */
  public static void write(
      OutputStream out,
      Language language,
      String version,
      List<Rule> rules,
      Optional<Example> example)
      throws IOException {
    JsonGenerator json = JsonFields.begin(out, "nianbao-rules/1", version);
    json.writeArrayFieldStart("rules");
    for (Rule rule : rules) {
      json.writeStartObject();
      rule(json, rule, language);
      if (example.isPresent()) {
        shown(json, "bad", example.get().bad(), language);
        shown(json, "good", example.get().good(), language);
      }
      json.writeEndObject();
    }
    json.writeEndArray();
    JsonFields.end(json);
  }

  private static void rule(JsonGenerator json, Rule rule, Language language) throws IOException {
    json.writeStringField("rule", rule.id());
    json.writeStringField("pack", rule.pack());
    json.writeStringField("title", rule.title().in(language));
    json.writeStringField("severity", rule.severity().id());
    json.writeStringField("dimension", rule.dimension().id());
    json.writeNumberField("points", rule.points());
    json.writeNumberField("cap", rule.cap());
    JsonFields.numberOrNull(json, "firstYear", rule.firstYear());
    JsonFields.numberOrNull(json, "lastYear", rule.lastYear());
    json.writeArrayFieldStart("needs");
    for (String need : rule.needs()) {
      json.writeString(need);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("silences");
    for (Silencing silencing : rule.silences()) {
      json.writeStartObject();
      json.writeStringField("id", silencing.id());
      json.writeStringField("title", silencing.title().in(language));
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeObjectFieldStart("thresholds");
    for (Map.Entry<String, Integer> threshold : rule.thresholds().entrySet()) {
      json.writeNumberField(threshold.getKey(), threshold.getValue());
    }
    json.writeEndObject();
    json.writeStringField("message", rule.message().in(language));
    json.writeStringField("basis", rule.basis().inEveryYear().in(language));
    sources(json, rule.basis(), language);
    json.writeStringField("advice", rule.advice().in(language));
  }

  private static void sources(JsonGenerator json, Basis basis, Language language)
      throws IOException {
    json.writeArrayFieldStart("sources");
    for (Basis.LawSource source : basis.sources()) {
      for (Basis.LawVersion version : source.versions()) {
        json.writeStartObject();
        json.writeStringField("law", version.law());
        json.writeStringField("text", version.text().in(language));
        JsonFields.numberOrNull(json, "firstYear", version.firstYear());
        JsonFields.numberOrNull(json, "lastYear", version.lastYear());
        json.writeEndObject();
      }
    }
    json.writeEndArray();
  }

  private static void shown(JsonGenerator json, String field, Example.Case shown, Language language)
      throws IOException {
    json.writeObjectFieldStart(field);
    json.writeStringField("note", shown.note());
    json.writeArrayFieldStart("edits");
    for (ExampleEdit edit : shown.edits()) {
      json.writeString(edit.describe().in(language));
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
