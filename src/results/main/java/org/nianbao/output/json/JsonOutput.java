package org.nianbao.output.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.nianbao.check.CheckedReport;
import org.nianbao.check.Outcome;
import org.nianbao.check.Unreadable;
import org.nianbao.crosscheck.Missing;
import org.nianbao.document.Place;
import org.nianbao.facts.Doubt;
import org.nianbao.facts.Figure;
import org.nianbao.facts.ReadingNote;
import org.nianbao.facts.Report;
import org.nianbao.facts.Section;
import org.nianbao.facts.Signature;
import org.nianbao.facts.Subject;
import org.nianbao.facts.Title;
import org.nianbao.facts.Witness;
import org.nianbao.form.CellRef;
import org.nianbao.joining.PartFile;
import org.nianbao.output.CheckOutput;
import org.nianbao.rules.Finding;
import org.nianbao.rules.Unassessed;
import org.nianbao.score.Deduction;
import org.nianbao.waiver.Fingerprints;
import org.nianbao.waiver.WaiverUse;
import org.nianbao.wording.Language;

/** Results for programs, in the schema {@code nianbao/1}; each report is written as it comes. */
public final class JsonOutput implements CheckOutput {

  private final JsonGenerator json;
  private final Language language;
  private final List<Unreadable> unreadable = new ArrayList<>();
  private final List<Missing> missing = new ArrayList<>();
  private Optional<WaiverUse> waivers = Optional.empty();

  /**
   * Begins the result.
   *
   * @param out takes UTF-8
   * @param version the program's version
   */
  public JsonOutput(OutputStream out, Language language, String version) throws IOException {
    this.language = language;
    json = JsonFields.begin(out, "nianbao/1", version);
    json.writeArrayFieldStart("reports");
  }

  @Override
  public void add(Outcome outcome) throws IOException {
    if (outcome instanceof CheckedReport checked) {
      json.writeStartObject();
      source(checked);
      report(checked.report());
      figures(checked.report());
      findings(checked);
      DiagnosisJson.write(json, checked.diagnosis(), language);
      unassessed(checked.judgement().unassessed());
      notes(checked);
      ScoreJson.write(json, checked.scorecard(), language);
      json.writeEndObject();
    } else if (outcome instanceof Unreadable one) {
      unreadable.add(one);
    }
  }

  private void source(CheckedReport checked) throws IOException {
    json.writeObjectFieldStart("source");
    json.writeStringField("path", checked.path());
    json.writeStringField("format", checked.format());
    json.writeStringField("sha256", checked.sha256());
    parts(checked.companions());
    json.writeEndObject();
  }

  /** The files from which tables or sections come: only reports of several files have the field. */
  private void parts(List<PartFile> companions) throws IOException {
    List<PartFile> parts =
        companions.stream().filter(one -> one.standing() == PartFile.Standing.JOINED).toList();
    if (parts.isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("parts");
    for (PartFile part : parts) {
      json.writeStartObject();
      json.writeStringField("file", part.name());
      json.writeStringField("path", part.path());
      json.writeStringField("format", part.format());
      json.writeStringField("sha256", part.sha256());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void report(Report report) throws IOException {
    json.writeObjectFieldStart("report");
    JsonFields.textOrNull(json, "title", report.first(Title.class).map(Title::text).orElse(""));
    JsonFields.textOrNull(json, "agency", report.agency());
    JsonFields.numberOrNull(json, "year", report.year());
    JsonFields.textOrNull(
        json, "edition", report.first(Subject.class).map(Subject::edition).orElse(""));
    Optional<Subject> subject = report.first(Subject.class);
    JsonFields.textOrNull(json, "level", subject.map(s -> id(s.level())).orElse(""));
    JsonFields.textOrNull(json, "yearFrom", subject.map(s -> id(s.yearEvidence())).orElse(""));
    JsonFields.textOrNull(
        json, "signed", report.first(Signature.class).map(s -> s.date().toString()).orElse(""));
    json.writeArrayFieldStart("sections");
    for (Section section : report.all(Section.class).toList()) {
      json.writeStartObject();
      json.writeNumberField("number", section.number());
      json.writeStringField("heading", section.heading());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static String id(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private void figures(Report report) throws IOException {
    json.writeArrayFieldStart("figures");
    for (Figure figure : report.all(Figure.class).toList()) {
      json.writeStartObject();
      JsonFields.cell(json, figure.cell());
      if (figure.value() == null) {
        json.writeNullField("value");
      } else {
        json.writeNumberField("value", figure.value());
      }
      json.writeStringField("text", figure.text());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void findings(CheckedReport checked) throws IOException {
    json.writeArrayFieldStart("findings");
    List<Finding> findings = checked.judgement().findings();
    List<String> fingerprints = Fingerprints.of(checked.report(), findings);
    for (int i = 0; i < findings.size(); i++) {
      Finding finding = findings.get(i);
      Deduction deduction = checked.scorecard().deductions().get(i);
      json.writeStartObject();
      json.writeStringField("rule", finding.rule().id());
      json.writeStringField("severity", finding.severity().id());
      json.writeStringField("message", finding.message(language));
      json.writeStringField("basis", finding.rule().basis().in(language));
      json.writeStringField("advice", finding.rule().advice().in(language));
      json.writeStringField("expected", finding.expected());
      json.writeStringField("actual", finding.actual());
      json.writeNumberField("points", deduction.taken());
      json.writeNumberField("due", deduction.due());
      json.writeArrayFieldStart("cells");
      for (CellRef cell : finding.cells()) {
        json.writeStartObject();
        JsonFields.cell(json, cell);
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeObjectFieldStart("place");
      json.writeNumberField("section", finding.section());
      json.writeStringField("quote", finding.quote());
      json.writeStringField("at", finding.place().describe().in(language));
      file(finding.place());
      area(finding.place().area());
      json.writeEndObject();
      witnesses(finding);
      WaiverJson.verdict(json, fingerprints.get(i), checked.verdicts().get(i));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** What other reports say; only findings that compare with others have the field. */
  private void witnesses(Finding finding) throws IOException {
    if (finding.witnesses().isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("compared");
    for (Witness witness : finding.witnesses()) {
      json.writeStartObject();
      json.writeStringField("path", witness.path());
      json.writeStringField("name", witness.name().in(language));
      json.writeStringField("text", witness.text());
      json.writeStringField("at", witness.place().describe().in(language));
      area(witness.place().area());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** The file, where it is not the report's main one. */
  private void file(Place place) throws IOException {
    if (!place.file().isEmpty()) {
      json.writeStringField("file", place.file());
    }
  }

  /** The page, and the box on it: left, top, width and height in points from the upper left. */
  private void area(Place.Area area) throws IOException {
    if (area.page() > 0) {
      json.writeNumberField("page", area.page());
      json.writeArrayFieldStart("box");
      json.writeNumber(area.left());
      json.writeNumber(area.top());
      json.writeNumber(area.width());
      json.writeNumber(area.height());
      json.writeEndArray();
    }
  }

  private void unassessed(List<Unassessed> unassessed) throws IOException {
    json.writeArrayFieldStart("unassessed");
    for (Unassessed one : unassessed) {
      json.writeStartObject();
      json.writeStringField("rule", one.rule().id());
      json.writeStringField("reason", one.reason().in(language));
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /**
   * How it was read where that is not plain, and other files that the report names or consists of:
   * only reports that have one have the field.
   */
  private void notes(CheckedReport checked) throws IOException {
    List<ReadingNote> notes = checked.report().all(ReadingNote.class).toList();
    List<PartFile> files =
        checked.companions().stream().filter(one -> !one.note().zh().isEmpty()).toList();
    if (notes.isEmpty() && files.isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("notes");
    for (PartFile file : files) {
      json.writeStartObject();
      json.writeStringField("file", file.name());
      json.writeStringField("text", file.note().in(language));
      json.writeEndObject();
    }
    for (ReadingNote note : notes) {
      json.writeStartObject();
      json.writeStringField("table", note.table());
      json.writeStringField("text", note.note().in(language));
      json.writeStringField("at", note.place().describe().in(language));
      if (note instanceof Doubt doubt) {
        doubt(doubt);
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void doubt(Doubt doubt) throws IOException {
    json.writeStringField("doubt", id(doubt.kind()).replace('_', '-'));
    json.writeStringField("found", doubt.found());
    JsonFields.textOrNull(json, "likely", doubt.likely());
    json.writeArrayFieldStart("cells");
    for (CellRef cell : doubt.cells()) {
      json.writeStartObject();
      JsonFields.cell(json, cell);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  @Override
  public void missing(List<Missing> agencies) {
    missing.addAll(agencies);
  }

  @Override
  public void waivers(WaiverUse use) {
    waivers = Optional.of(use);
  }

  @Override
  public void finish() throws IOException {
    json.writeEndArray();
    JsonFields.unreadable(json, unreadable, language);
    if (!missing.isEmpty()) {
      JsonFields.missing(json, missing);
    }
    if (waivers.isPresent()) {
      WaiverJson.use(json, waivers.get());
    }
    JsonFields.end(json);
  }
}
