package org.nianbao.output.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.nianbao.json.JsonFields;
import org.nianbao.rules.Rule;
import org.nianbao.score.Item;
import org.nianbao.score.Price;
import org.nianbao.score.Profile;
import org.nianbao.score.Weight;
import org.nianbao.wording.Language;

/** What a scoring profile charges, for programs: schema {@code nianbao-profile/1}. */
public final class ProfileJson {

  private ProfileJson() {}

  /** Writes a profile with what each rule costs by it. */
  public static void write(
      OutputStream out, Language language, String version, Profile profile, List<Rule> rules)
      throws IOException {
    JsonGenerator json = JsonFields.begin(out, "nianbao-profile/1", version);
    json.writeStringField("profile", profile.name());
    json.writeStringField("title", profile.title().in(language));
    json.writeStringField("source", profile.about().source().in(language));
    json.writeNumberField("full", profile.scale().full());
    json.writeArrayFieldStart("dimensions");
    for (Weight weight : profile.weights()) {
      json.writeStartObject();
      json.writeStringField("name", weight.id());
      json.writeStringField("label", weight.label().in(language));
      json.writeNumberField("weight", weight.points());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("rules");
    for (Rule rule : rules) {
      if (profile.weight(profile.dimension(rule)).isPresent()) {
        rule(json, profile, rule);
      }
    }
    json.writeEndArray();
    json.writeArrayFieldStart("items");
    for (Item item : profile.items()) {
      json.writeStartObject();
      json.writeStringField("id", item.id());
      json.writeStringField("label", item.label().in(language));
      json.writeStringField("kind", item.kind().name().toLowerCase(Locale.ROOT));
      JsonFields.textOrNull(json, "dimension", item.dimension());
      json.writeNumberField("points", item.points());
      json.writeNumberField("cap", item.cap());
      json.writeBooleanField("people", item.needsPeople());
      json.writeStringField("asks", item.asks().in(language));
      json.writeEndObject();
    }
    json.writeEndArray();
    JsonFields.end(json);
  }

  private static void rule(JsonGenerator json, Profile profile, Rule rule) throws IOException {
    Price price = profile.prices().of(rule);
    if (!price.isCharged()) {
      return;
    }
    json.writeStartObject();
    json.writeStringField("rule", rule.id());
    json.writeStringField("dimension", profile.dimension(rule));
    json.writeStringField("severity", profile.severity(rule).orElse(rule.severity()).id());
    json.writeNumberField("points", price.points());
    json.writeFieldName("cap");
    if (price.cap() == null) {
      json.writeNull();
    } else {
      json.writeNumber(price.cap());
    }
    json.writeStringField("by", price.by().name().toLowerCase(Locale.ROOT));
    json.writeArrayFieldStart("steps");
    for (Price.Step step : price.steps()) {
      json.writeStartObject();
      json.writeNumberField("from", step.from());
      json.writeNumberField("points", step.points());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
