package org.nianbao.output.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.nianbao.score.DimensionScore;
import org.nianbao.score.Scorecard;
import org.nianbao.score.Veto;
import org.nianbao.wording.Language;

/** The score for programs. */
final class ScoreJson {

  private ScoreJson() {}

  static void write(JsonGenerator json, Scorecard card, Language language) throws IOException {
    json.writeObjectFieldStart("score");
    json.writeStringField("profile", card.profile());
    json.writeFieldName("total");
    json.writeNumber(card.total()); // null where nothing could be judged
    JsonFields.textOrNull(json, "grade", card.grade());
    json.writeFieldName("veto");
    if (card.veto().isPresent()) {
      veto(json, card.veto().get(), language);
    } else {
      json.writeNull();
    }
    json.writeArrayFieldStart("dimensions");
    for (DimensionScore dimension : card.dimensions()) {
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

  private static void veto(JsonGenerator json, Veto veto, Language language) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", veto.id());
    json.writeStringField("reason", veto.reason().in(language));
    json.writeEndObject();
  }
}
