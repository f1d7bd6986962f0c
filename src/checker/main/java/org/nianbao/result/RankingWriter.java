package org.nianbao.result;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.nianbao.json.JsonFields;
import org.nianbao.wording.Language;
import org.nianbao.wording.Wording;

/** Writes rankings as JSON of the schema {@code nianbao-ranking/1}. */
public final class RankingWriter {

  private RankingWriter() {}

  /**
   * Writes rankings.
   *
   * @param out takes UTF-8; it is flushed at the end and stays open
   * @param version the program's version
   */
  public static void write(
      OutputStream out, Language language, String version, RankingResult result)
      throws IOException {
    JsonGenerator json = JsonFields.begin(out, "nianbao-ranking/1", version);
    json.writeArrayFieldStart("rankings");
    for (RankingResult.Ranked list : result.lists()) {
      json.writeStartObject();
      JsonFields.numberOrNull(json, "year", list.year());
      JsonFields.textOrNull(json, "group", list.group());
      json.writeArrayFieldStart("places");
      for (RankingResult.AgencyResult agency : list.agencies()) {
        agency(json, agency, language);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
    ResultWriter.unreadable(json, result.unreadable(), language);
    ResultWriter.duplicates(json, result.duplicates());
    WaiverJson.use(json, result.waivers());
    JsonFields.end(json);
  }

  private static void agency(
      JsonGenerator json, RankingResult.AgencyResult agency, Language language) throws IOException {
    json.writeStartObject();
    JsonFields.numberOrNull(json, "rank", agency.rank());
    json.writeStringField("agency", agency.agency());
    JsonFields.numberOrNull(json, "total", agency.total());
    JsonFields.textOrNull(json, "grade", agency.grade());
    json.writeStringField("standing", agency.standing());
    JsonFields.textOrNull(json, "level", agency.level());
    JsonFields.textOrNull(json, "region", agency.region());
    json.writeNumberField("errors", agency.errors());
    json.writeNumberField("warnings", agency.warnings());
    json.writeNumberField("notJudged", agency.notJudged());
    json.writeArrayFieldStart("files");
    for (String file : agency.files()) {
      json.writeString(file);
    }
    json.writeEndArray();
    texts(json, "missing", agency.missing(), language);
    texts(json, "attributed", agency.attributed(), language);
    json.writeEndObject();
  }

  /** A list of sentences, left out where there are none. */
  private static void texts(JsonGenerator json, String name, List<Wording> texts, Language language)
      throws IOException {
    if (!texts.isEmpty()) {
      json.writeArrayFieldStart(name);
      for (Wording one : texts) {
        json.writeString(one.in(language));
      }
      json.writeEndArray();
    }
  }
}
