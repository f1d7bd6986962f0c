package org.nianbao.result;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
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
      Optional<SpreadResult> spread = list.spread();
      if (spread.isPresent()) {
        json.writeFieldName("statistics");
        spread(json, spread.get(), language);
      }
      json.writeArrayFieldStart("places");
      for (RankingResult.AgencyResult agency : list.agencies()) {
        agency(json, agency, language);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
    trends(json, result.trends());
    ResultWriter.unreadable(json, result.unreadable(), language);
    ResultWriter.duplicates(json, result.duplicates());
    WaiverJson.use(json, result.waivers());
    JsonFields.end(json);
  }

  private static void agency(
      JsonGenerator json, RankingResult.AgencyResult agency, Language language) throws IOException {
    json.writeStartObject();
    JsonFields.numberOrNull(json, "rank", agency.rank());
    if (agency.tied() > 1) {
      json.writeNumberField("tied", agency.tied());
    }
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
    if (!agency.dimensions().isEmpty()) {
      json.writeArrayFieldStart("dimensions");
      for (ScoreResult.DimensionResult one : agency.dimensions()) {
        ScoreJson.dimension(json, one, language);
      }
      json.writeEndArray();
      reasons(json, agency.reasons(), language);
    }
    if (agency.before().isPresent()) {
      before(json, agency.before().get());
    }
    json.writeEndObject();
  }

  private static void reasons(JsonGenerator json, List<ReasonResult> reasons, Language language)
      throws IOException {
    json.writeArrayFieldStart("reasons");
    for (ReasonResult one : reasons) {
      json.writeStartObject();
      json.writeStringField("id", one.id());
      json.writeStringField("about", one.about().in(language));
      json.writeNumberField("points", one.points());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void before(JsonGenerator json, BeforeResult before) throws IOException {
    json.writeObjectFieldStart("lastYear");
    json.writeNumberField("total", before.total());
    JsonFields.textOrNull(json, "grade", before.grade());
    JsonFields.numberOrNull(json, "rank", before.rank());
    JsonFields.numberOrNull(json, "totalChange", before.totalChange());
    if (before.rankChange().isPresent()) {
      json.writeNumberField("rankChange", before.rankChange().get());
    } else {
      json.writeNullField("rankChange");
    }
    json.writeEndObject();
  }

  private static void spread(JsonGenerator json, SpreadResult spread, Language language)
      throws IOException {
    json.writeStartObject();
    json.writeNumberField("ranked", spread.count());
    json.writeNumberField("mean", spread.mean());
    json.writeNumberField("median", spread.median());
    json.writeNumberField("highest", spread.highest());
    json.writeNumberField("lowest", spread.lowest());
    json.writeArrayFieldStart("distribution");
    for (SpreadResult.Stretch one : spread.distribution()) {
      json.writeStartObject();
      json.writeNumberField("from", one.from());
      json.writeNumberField("to", one.to());
      json.writeNumberField("count", one.count());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("grades");
    for (SummaryResult.GradeCount one : spread.grades()) {
      json.writeStartObject();
      JsonFields.textOrNull(json, "grade", one.grade());
      json.writeNumberField("count", one.reports());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("dimensions");
    for (SpreadResult.DimensionMean one : spread.dimensions()) {
      json.writeStartObject();
      json.writeStringField("name", one.id());
      json.writeStringField("label", one.label().in(language));
      json.writeNumberField("mean", one.mean());
      json.writeNumberField("weight", one.weight());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  /** The years side by side: what they come to stands with each year's ranking. */
  private static void trends(JsonGenerator json, List<TrendResult> trends) throws IOException {
    json.writeArrayFieldStart("trends");
    for (TrendResult trend : trends) {
      json.writeStartObject();
      JsonFields.textOrNull(json, "group", trend.group());
      json.writeArrayFieldStart("years");
      for (TrendResult.YearResult year : trend.years()) {
        json.writeStartObject();
        json.writeNumberField("year", year.year());
        JsonFields.numberOrNull(json, "mean", year.spread().map(SpreadResult::mean));
        JsonFields.numberOrNull(json, "median", year.spread().map(SpreadResult::median));
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeArrayFieldStart("agencies");
      for (TrendResult.AgencyTrend agency : trend.agencies()) {
        agency(json, trend, agency);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void agency(JsonGenerator json, TrendResult trend, TrendResult.AgencyTrend agency)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("agency", agency.agency());
    json.writeArrayFieldStart("places");
    for (int i = 0; i < agency.places().size(); i++) {
      if (agency.places().get(i).isPresent()) {
        TrendResult.PlaceInYear place = agency.places().get(i).get();
        json.writeStartObject();
        json.writeNumberField("year", trend.years().get(i).year());
        JsonFields.numberOrNull(json, "rank", place.rank());
        JsonFields.numberOrNull(json, "total", place.total());
        JsonFields.textOrNull(json, "grade", place.grade());
        json.writeStringField("standing", place.standing());
        json.writeEndObject();
      }
    }
    json.writeEndArray();
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
