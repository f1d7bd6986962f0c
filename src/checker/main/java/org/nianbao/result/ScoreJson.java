package org.nianbao.result;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import org.nianbao.json.JsonFields;
import org.nianbao.result.ScoreResult.DimensionResult;
import org.nianbao.result.ScoreResult.ItemResult;
import org.nianbao.result.ScoreResult.OutsideResult;
import org.nianbao.result.ScoreResult.VetoResult;
import org.nianbao.rules.Dimension;
import org.nianbao.wording.Language;
import org.nianbao.wording.Wording;

/** A report's points. */
final class ScoreJson {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private ScoreJson() {}

  static void write(JsonGenerator json, ScoreResult score, Language language) throws IOException {
    json.writeObjectFieldStart("score");
    json.writeStringField("profile", score.profile());
    json.writeNumberField("full", score.full());
    JsonFields.numberOrNull(json, "total", score.total());
    JsonFields.textOrNull(json, "grade", score.grade());
    reason(json, "veto", score.veto(), language);
    reason(json, "cap", score.cap(), language);
    json.writeNumberField("bonus", score.bonus());
    json.writeNumberField("unjudged", score.unjudged());
    json.writeArrayFieldStart("missing");
    for (Wording one : score.missing()) {
      json.writeString(one.in(language));
    }
    json.writeEndArray();
    json.writeArrayFieldStart("dimensions");
    for (DimensionResult dimension : score.dimensions()) {
      dimension(json, dimension, language);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("items");
    for (ItemResult item : score.items()) {
      item(json, item, language);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("outside");
    for (OutsideResult one : score.outside()) {
      json.writeStartObject();
      json.writeStringField("id", one.id());
      json.writeNumberField("points", one.points());
      json.writeStringField("evidence", one.evidence());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void reason(
      JsonGenerator json, String field, Optional<VetoResult> veto, Language language)
      throws IOException {
    json.writeFieldName(field);
    if (veto.isPresent()) {
      json.writeStartObject();
      json.writeStringField("id", veto.get().id());
      json.writeStringField("reason", veto.get().reason().in(language));
      json.writeEndObject();
    } else {
      json.writeNull();
    }
  }

  static void dimension(JsonGenerator json, DimensionResult dimension, Language language)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("name", dimension.id());
    json.writeStringField("label", dimension.label().in(language));
    json.writeNumberField("score", dimension.score());
    json.writeNumberField("weight", dimension.weight());
    json.writeBooleanField("judged", dimension.judged());
    if (dimension.unread().signum() > 0) {
      json.writeNumberField("unread", dimension.unread());
    }
    if (dimension.open().signum() > 0) {
      json.writeNumberField("open", dimension.open());
    }
    if (dimension.level().isPresent()) {
      json.writeStringField("level", dimension.level().get().in(language));
    }
    if (dimension.reason().isPresent()) {
      json.writeStringField("reason", dimension.reason().get().in(language));
    }
    json.writeEndObject();
  }

  private static void item(JsonGenerator json, ItemResult item, Language language)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("id", item.id());
    json.writeStringField("label", item.label().in(language));
    json.writeStringField("kind", item.kind());
    json.writeBooleanField("judged", item.judged());
    json.writeNumberField("points", item.points());
    json.writeNumberField("most", item.most());
    json.writeStringField("evidence", item.evidence());
    json.writeStringField("by", item.by());
    json.writeEndObject();
  }

  static ScoreResult read(ReadFields in) {
    return new ScoreResult(
        in.id("profile"),
        in.decimal("full").orElse(HUNDRED), // older results know no other scale
        in.decimal("total"),
        in.id("grade"),
        in.object("veto", ScoreJson::reason),
        in.object("cap", ScoreJson::reason),
        points(in, "bonus"),
        in.whole("unjudged"),
        in.wordings("missing"),
        in.objects("dimensions", ScoreJson::dimension),
        in.objects("items", ScoreJson::item),
        in.objects(
            "outside",
            one -> new OutsideResult(one.id("id"), points(one, "points"), one.text("evidence"))));
  }

  private static VetoResult reason(ReadFields in) {
    return new VetoResult(in.id("id"), in.wording("reason"));
  }

  private static DimensionResult dimension(ReadFields in) {
    String id = in.id("name");
    return new DimensionResult(
        id,
        optional(in, "label").orElseGet(() -> label(id)),
        points(in, "score"),
        points(in, "weight"),
        in.flag("judged"),
        points(in, "unread"),
        points(in, "open"),
        optional(in, "level"),
        optional(in, "reason"));
  }

  private static ItemResult item(ReadFields in) {
    return new ItemResult(
        in.id("id"),
        in.wording("label"),
        in.id("kind"),
        in.flag("judged"),
        points(in, "points"),
        points(in, "most"),
        in.text("evidence"),
        in.text("by"));
  }

  private static Optional<Wording> optional(ReadFields in, String field) {
    return in.text(field).isEmpty() ? Optional.empty() : Optional.of(in.wording(field));
  }

  private static BigDecimal points(ReadFields in, String field) {
    return in.decimal(field).orElse(BigDecimal.ZERO);
  }

  /** Older results do not say what a dimension is called: it is one of the program's own. */
  private static Wording label(String id) {
    return Arrays.stream(Dimension.values())
        .filter(dimension -> dimension.id().equals(id))
        .findFirst()
        .map(Dimension::label)
        .orElseThrow(() -> new IllegalArgumentException("no such dimension: " + id));
  }
}
