package org.nianbao.result;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.nianbao.json.JsonFields;
import org.nianbao.wording.Language;

/**
 * Writes the results of a run as JSON of the schema {@code nianbao/1}, in one of the languages:
 * each report as it comes, holding none of them.
 */
public final class ResultWriter {

  static final String SCHEMA = "nianbao/1";

  private final JsonGenerator json;
  private final Language language;
  private final RunTally tally = new RunTally();

  /**
   * Begins the result of a run.
   *
   * @param out takes UTF-8; it is flushed at the end and stays open
   * @param version the program's version
   */
  public ResultWriter(OutputStream out, Language language, String version) throws IOException {
    this.language = language;
    json = JsonFields.begin(out, SCHEMA, version);
    json.writeArrayFieldStart("reports");
  }

  /** Writes a whole run. */
  public static void write(OutputStream out, Language language, RunResult run) throws IOException {
    ResultWriter writer = new ResultWriter(out, language, run.version());
    for (ReportResult report : run.reports()) {
      writer.add(report);
    }
    writer.finish(run.unreadable(), run.missing(), run.duplicates(), run.waivers());
  }

  /** Writes the next report. */
  public void add(ReportResult report) throws IOException {
    tally.add(report);
    ReportJson.write(json, report, language);
  }

  /** Writes what stands after all reports. */
  public void finish(
      List<UnreadableResult> unreadable,
      List<MissingResult> missing,
      List<DuplicateResult> duplicates,
      Optional<WaiversResult> waivers)
      throws IOException {
    json.writeEndArray();
    unreadable(json, unreadable, language);
    if (!missing.isEmpty()) {
      json.writeArrayFieldStart("missing");
      for (MissingResult one : missing) {
        json.writeStartObject();
        json.writeStringField("agency", one.agency());
        json.writeNumberField("year", one.year());
        json.writeBooleanField("uncertain", !one.certain());
        json.writeEndObject();
      }
      json.writeEndArray();
    }
    duplicates(json, duplicates);
    WaiverJson.use(json, waivers);
    unreadable.forEach(tally::add);
    tally.addDuplicates(duplicates.size());
    tally.addMissing(missing.size());
    SummaryJson.write(json, tally.summary());
    JsonFields.end(json);
  }

  static void unreadable(JsonGenerator json, List<UnreadableResult> unreadable, Language language)
      throws IOException {
    json.writeArrayFieldStart("unreadable");
    for (UnreadableResult one : unreadable) {
      json.writeStartObject();
      json.writeStringField("path", one.path());
      json.writeStringField("reason", one.reason().in(language));
      JsonFields.textOrNull(json, "agency", one.agency());
      JsonFields.numberOrNull(json, "year", one.year());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** The agencies with several reports for a year; nothing where there are none. */
  static void duplicates(JsonGenerator json, List<DuplicateResult> duplicates) throws IOException {
    if (duplicates.isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("duplicates");
    for (DuplicateResult one : duplicates) {
      json.writeStartObject();
      json.writeStringField("agency", one.agency());
      json.writeNumberField("year", one.year());
      json.writeArrayFieldStart("paths");
      for (String path : one.paths()) {
        json.writeString(path);
      }
      json.writeEndArray();
      json.writeBooleanField("same", one.same());
      JsonFields.textOrNull(json, "counted", one.counted().orElse(""));
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
