package org.nianbao.output.sarif;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nianbao.json.VisibleText;
import org.nianbao.output.CheckOutput;
import org.nianbao.output.problems.ListedProblem;
import org.nianbao.result.BoxResult;
import org.nianbao.result.CellResult;
import org.nianbao.result.FindingResult;
import org.nianbao.result.InputResult;
import org.nianbao.result.ReportResult;
import org.nianbao.result.UnreadableResult;
import org.nianbao.result.WaiverResult;
import org.nianbao.rules.Rule;
import org.nianbao.rules.Severity;
import org.nianbao.wording.Language;

/** Findings as SARIF 2.1.0, the format in which other tools take over results of checks. */
public final class SarifOutput implements CheckOutput {

  private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

  private final JsonGenerator json;
  private final Language language;
  private final Map<String, Integer> rules = new LinkedHashMap<>();
  private final List<UnreadableResult> unreadable = new ArrayList<>();

  /**
   * Begins the log.
   *
   * @param out takes UTF-8; it is flushed at the end and stays open
   * @param version the program's version
   * @param catalogue the rules that were judged
   */
  public SarifOutput(OutputStream out, Language language, String version, List<Rule> catalogue)
      throws IOException {
    this.language = language;
    json = new JsonFactory().createGenerator(out);
    json.setCharacterEscapes(VisibleText.ESCAPES);
    json.setPrettyPrinter(new DefaultPrettyPrinter());
    json.writeStartObject();
    json.writeStringField("$schema", SCHEMA);
    json.writeStringField("version", "2.1.0");
    json.writeArrayFieldStart("runs");
    json.writeStartObject();
    tool(version, catalogue);
    json.writeStringField("language", language == Language.ZH ? "zh-CN" : "en");
    json.writeArrayFieldStart("results");
  }

  private void tool(String version, List<Rule> catalogue) throws IOException {
    json.writeObjectFieldStart("tool");
    json.writeObjectFieldStart("driver");
    json.writeStringField("name", "nianbao");
    json.writeStringField("version", version);
    json.writeArrayFieldStart("rules");
    for (Rule rule : catalogue) {
      rules.put(rule.id(), rules.size());
      json.writeStartObject();
      json.writeStringField("id", rule.id());
      text("shortDescription", rule.title().in(language));
      text("help", rule.advice().in(language));
      json.writeObjectFieldStart("defaultConfiguration");
      json.writeStringField("level", level(rule.severity()));
      json.writeEndObject();
      json.writeObjectFieldStart("properties");
      json.writeStringField("basis", rule.basis().inEveryYear().in(language));
      json.writeEndObject();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  private void text(String field, String text) throws IOException {
    json.writeObjectFieldStart(field);
    json.writeStringField("text", text);
    json.writeEndObject();
  }

  private static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "note";
    };
  }

  @Override
  public void add(InputResult input) throws IOException {
    if (input instanceof ReportResult report) {
      for (int i = 0; i < report.findings().size(); i++) {
        result(new ListedProblem(report, i, language));
      }
    } else if (input instanceof UnreadableResult one) {
      unreadable.add(one);
    }
  }

  private void result(ListedProblem problem) throws IOException {
    FindingResult finding = problem.finding();
    json.writeStartObject();
    json.writeStringField("ruleId", finding.rule());
    Integer index = rules.get(finding.rule());
    if (index != null) {
      json.writeNumberField("ruleIndex", index);
    }
    json.writeStringField("level", level(finding.severity()));
    text("message", problem.message());
    json.writeArrayFieldStart("locations");
    location(problem);
    json.writeEndArray();
    if (!finding.fingerprint().isEmpty()) {
      json.writeObjectFieldStart("partialFingerprints");
      json.writeStringField("nianbao/v1", finding.fingerprint());
      json.writeEndObject();
    }
    if (finding.isWaived()) {
      suppression(finding.waiver().orElseThrow());
    }
    json.writeObjectFieldStart("properties");
    json.writeStringField("agency", problem.report().agency());
    json.writeNumberField("year", problem.report().year());
    json.writeStringField("expected", finding.expected());
    json.writeStringField("actual", finding.actual());
    json.writeNumberField("points", finding.points());
    json.writeStringField("basis", problem.basis());
    json.writeStringField("advice", problem.advice());
    json.writeEndObject();
    json.writeEndObject();
  }

  private void location(ListedProblem problem) throws IOException {
    FindingResult finding = problem.finding();
    json.writeStartObject();
    json.writeObjectFieldStart("physicalLocation");
    artifact(problem.report().path());
    int line = finding.place().position().line();
    if (line > 0) {
      json.writeObjectFieldStart("region");
      json.writeNumberField("startLine", line);
      json.writeEndObject();
    }
    json.writeEndObject();
    String place = problem.place();
    if (!place.isEmpty()) {
      text("message", place);
    }
    List<CellResult> cells = finding.cells();
    if (!cells.isEmpty()) {
      json.writeArrayFieldStart("logicalLocations");
      for (CellResult cell : cells) {
        json.writeStartObject();
        json.writeStringField(
            "fullyQualifiedName", cell.table() + "/" + cell.row() + "/" + cell.column());
        json.writeStringField("kind", "cell");
        json.writeEndObject();
      }
      json.writeEndArray();
    }
    if (finding.place().box().isPresent()) {
      BoxResult box = finding.place().box().get();
      json.writeObjectFieldStart("properties");
      json.writeNumberField("page", box.page());
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private void artifact(String path) throws IOException {
    json.writeObjectFieldStart("artifactLocation");
    json.writeStringField("uri", uri(path));
    json.writeEndObject();
  }

  /** The path as a reference that a URI may be, relative where it is. */
  private static String uri(String path) {
    String slashed = path.replace('\\', '/');
    boolean absolute = slashed.startsWith("/") || slashed.matches("[A-Za-z]:/.*");
    try {
      return absolute && !slashed.contains("!/")
          ? Path.of(path).toUri().toASCIIString()
          : new URI(null, null, slashed, null).toASCIIString();
    } catch (URISyntaxException | IllegalArgumentException e) {
      return "unnamed";
    }
  }

  private void suppression(WaiverResult waiver) throws IOException {
    json.writeArrayFieldStart("suppressions");
    json.writeStartObject();
    json.writeStringField("kind", "external");
    json.writeStringField("status", "accepted");
    json.writeStringField("justification", waiver.reason() + " (" + waiver.by() + ")");
    json.writeEndObject();
    json.writeEndArray();
  }

  @Override
  public void finish() throws IOException {
    json.writeEndArray();
    json.writeArrayFieldStart("invocations");
    json.writeStartObject();
    json.writeBooleanField("executionSuccessful", unreadable.isEmpty());
    json.writeArrayFieldStart("toolExecutionNotifications");
    for (UnreadableResult one : unreadable) {
      json.writeStartObject();
      json.writeStringField("level", "error");
      text("message", one.reason().in(language));
      json.writeArrayFieldStart("locations");
      json.writeStartObject();
      json.writeObjectFieldStart("physicalLocation");
      artifact(one.path());
      json.writeEndObject();
      json.writeEndObject();
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
    json.writeStringField("columnKind", "utf16CodeUnits");
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
    json.writeRaw('\n');
    json.flush();
  }
}
