package org.nianbao.result;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Optional;
import org.nianbao.json.JsonFields;
import org.nianbao.rules.Dimension;
import org.nianbao.wording.Language;
import org.nianbao.wording.Wording;

/** A report's points. */
final class ScoreJson {

  private ScoreJson() {}

  static void write(JsonGenerator json, ScoreResult score, Language language) throws IOException {
    json.writeObjectFieldStart("score");
    json.writeStringField("profile", score.profile());
    JsonFields.numberOrNull(json, "total", score.total());
    JsonFields.textOrNull(json, "grade", score.grade());
    json.writeFieldName("veto");
    if (score.veto().isPresent()) {
      json.writeStartObject();
      json.writeStringField("id", score.veto().get().id());
      json.writeStringField("reason", score.veto().get().reason().in(language));
      json.writeEndObject();
    } else {
      json.writeNull();
    }
    json.writeArrayFieldStart("dimensions");
    for (ScoreResult.DimensionResult dimension : score.dimensions()) {
      json.writeStartObject();
      json.writeStringField("name", dimension.dimension().id());
      json.writeNumberField("score", dimension.score());
      json.writeNumberField("weight", dimension.weight());
      json.writeBooleanField("judged", dimension.judged());
      if (dimension.reason().isPresent()) {
        json.writeStringField("reason", dimension.reason().get().in(language));
      }
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  static ScoreResult read(ReadFields in) {
    return new ScoreResult(
        in.id("profile"),
        in.decimal("total"),
        in.id("grade"),
        in.object(
            "veto", veto -> new ScoreResult.VetoResult(veto.id("id"), veto.wording("reason"))),
        in.objects("dimensions", ScoreJson::dimension));
  }

  private static ScoreResult.DimensionResult dimension(ReadFields in) {
    Optional<Wording> reason =
        in.text("reason").isEmpty() ? Optional.empty() : Optional.of(in.wording("reason"));
    return new ScoreResult.DimensionResult(
        dimension(in.text("name")),
        in.whole("score"),
        in.whole("weight"),
        in.flag("judged"),
        reason);
  }

  private static Dimension dimension(String id) {
    for (Dimension dimension : Dimension.values()) {
      if (dimension.id().equals(id)) {
        return dimension;
      }
    }
    throw new IllegalArgumentException("no such dimension: " + id);
  }
}
