package org.nianbao.result;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.nianbao.json.JsonFields;
import org.nianbao.wording.Language;
import org.nianbao.wording.Wording;

/** A report with all that is said of it. */
final class ReportJson {

  private ReportJson() {}

  static void write(JsonGenerator json, ReportResult report, Language language) throws IOException {
    json.writeStartObject();
    source(json, report.source());
    subject(json, report.subject());
    json.writeArrayFieldStart("figures");
    for (FigureResult figure : report.figures()) {
      json.writeStartObject();
      CellJson.fields(json, figure.cell());
      JsonFields.numberOrNull(json, "value", figure.value());
      json.writeStringField("text", figure.text());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("findings");
    for (FindingResult finding : report.findings()) {
      FindingJson.write(json, finding, language);
    }
    json.writeEndArray();
    DiagnosisJson.write(json, report.diagnosis(), language);
    unassessed(json, report.unassessed(), language);
    notes(json, report.notes(), language);
    CopyJson.write(json, report.copies());
    ScoreJson.write(json, report.score(), language);
    json.writeEndObject();
  }

  static ReportResult read(ReadFields in) {
    return new ReportResult(
        source(in.object("source")),
        subject(in.object("report")),
        in.objects(
            "figures",
            figure ->
                new FigureResult(
                    CellJson.read(figure), figure.decimal("value"), figure.id("text"))),
        in.objects("findings", FindingJson::read),
        DiagnosisJson.read(in),
        in.objects(
            "unassessed",
            one -> new UnassessedResult(one.id("rule"), Wording.same(""), one.wording("reason"))),
        in.objects("notes", ReportJson::note),
        in.objects("copies", CopyJson::read),
        ScoreJson.read(in.object("score")));
  }

  private static void source(JsonGenerator json, SourceResult source) throws IOException {
    json.writeObjectFieldStart("source");
    json.writeStringField("path", source.path());
    json.writeStringField("format", source.format());
    json.writeStringField("sha256", source.sha256());
    if (!source.parts().isEmpty()) {
      json.writeArrayFieldStart("parts");
      for (SourceResult.Part part : source.parts()) {
        json.writeStartObject();
        json.writeStringField("file", part.file());
        json.writeStringField("path", part.path());
        json.writeStringField("format", part.format());
        json.writeStringField("sha256", part.sha256());
        json.writeEndObject();
      }
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  private static SourceResult source(ReadFields in) {
    return new SourceResult(
        in.text("path"),
        in.id("format"),
        in.text("sha256"),
        in.objects(
            "parts",
            part ->
                new SourceResult.Part(
                    part.text("file"), part.text("path"), part.id("format"), part.text("sha256"))));
  }

  private static void subject(JsonGenerator json, SubjectResult subject) throws IOException {
    json.writeObjectFieldStart("report");
    JsonFields.textOrNull(json, "title", subject.title());
    JsonFields.textOrNull(json, "agency", subject.agency());
    JsonFields.numberOrNull(json, "year", subject.year());
    JsonFields.textOrNull(json, "edition", subject.edition());
    JsonFields.textOrNull(json, "level", subject.level());
    JsonFields.textOrNull(json, "yearFrom", subject.yearFrom());
    JsonFields.textOrNull(json, "signed", subject.signed().map(LocalDate::toString).orElse(""));
    json.writeArrayFieldStart("sections");
    for (SubjectResult.SectionResult section : subject.sections()) {
      json.writeStartObject();
      json.writeNumberField("number", section.number());
      json.writeStringField("heading", section.heading());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static SubjectResult subject(ReadFields in) {
    return new SubjectResult(
        in.text("title"),
        in.text("agency"),
        in.whole("year"),
        in.id("edition"),
        in.id("level"),
        in.id("yearFrom"),
        WaiverJson.day(in, "signed"),
        in.objects(
            "sections",
            section ->
                new SubjectResult.SectionResult(section.whole("number"), section.id("heading"))));
  }

  private static void unassessed(
      JsonGenerator json, List<UnassessedResult> unassessed, Language language) throws IOException {
    json.writeArrayFieldStart("unassessed");
    for (UnassessedResult one : unassessed) {
      json.writeStartObject();
      json.writeStringField("rule", one.rule());
      json.writeStringField("reason", one.reason().in(language));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void notes(JsonGenerator json, List<NoteResult> notes, Language language)
      throws IOException {
    if (notes.isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("notes");
    for (NoteResult note : notes) {
      json.writeStartObject();
      if (note.isAboutFile()) {
        json.writeStringField("file", note.file());
        json.writeStringField("text", note.text().in(language));
      } else {
        json.writeStringField("table", note.table());
        json.writeStringField("text", note.text().in(language));
        json.writeStringField("at", note.at().in(language));
      }
      if (note.doubt().isPresent()) {
        NoteResult.DoubtResult doubt = note.doubt().get();
        json.writeStringField("doubt", doubt.kind());
        json.writeStringField("found", doubt.found());
        JsonFields.textOrNull(json, "likely", doubt.likely());
        CellJson.list(json, doubt.cells());
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static NoteResult note(ReadFields in) {
    Optional<NoteResult.DoubtResult> doubt =
        in.text("doubt").isEmpty()
            ? Optional.empty()
            : Optional.of(
                new NoteResult.DoubtResult(
                    in.id("doubt"),
                    in.text("found"),
                    in.text("likely"),
                    in.objects("cells", CellJson::read)));
    return new NoteResult(
        in.text("file"), in.id("table"), in.wording("text"), in.wording("at"), doubt);
  }
}
