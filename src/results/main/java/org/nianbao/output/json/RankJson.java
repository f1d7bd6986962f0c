package org.nianbao.output.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.nianbao.check.Unreadable;
import org.nianbao.score.Entry;
import org.nianbao.score.Ranking;
import org.nianbao.waiver.WaiverUse;
import org.nianbao.wording.Language;

/** Rankings for programs: schema {@code nianbao-ranking/1}. */
public final class RankJson {

  private RankJson() {}

  /**
   * Writes the rankings.
   *
   * @param leftOut inputs that take no part, each with the reason
   * @param waivers what became of the waivers
   */
  public static void write(
      OutputStream out,
      Language language,
      String version,
      List<Ranking> rankings,
      List<Unreadable> leftOut,
      WaiverUse waivers)
      throws IOException {
    JsonGenerator json = JsonFields.begin(out, "nianbao-ranking/1", version);
    json.writeArrayFieldStart("rankings");
    for (Ranking ranking : rankings) {
      json.writeStartObject();
      JsonFields.numberOrNull(json, "year", ranking.year());
      JsonFields.textOrNull(json, "group", ranking.group());
      json.writeArrayFieldStart("places");
      for (Ranking.RankedEntry place : ranking.places()) {
        place(json, place);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
    JsonFields.unreadable(json, leftOut, language);
    WaiverJson.use(json, waivers);
    JsonFields.end(json);
  }

  private static void place(JsonGenerator json, Ranking.RankedEntry place) throws IOException {
    Entry entry = place.entry();
    json.writeStartObject();
    JsonFields.numberOrNull(json, "rank", place.rank());
    json.writeStringField("agency", entry.agency());
    json.writeFieldName("total");
    json.writeNumber(entry.total()); // null where there is none
    JsonFields.textOrNull(json, "grade", entry.grade());
    json.writeStringField(
        "standing", entry.standing().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    JsonFields.textOrNull(json, "level", entry.level());
    JsonFields.textOrNull(json, "region", entry.region());
    json.writeNumberField("errors", entry.errors());
    json.writeNumberField("warnings", entry.warnings());
    json.writeEndObject();
  }
}
