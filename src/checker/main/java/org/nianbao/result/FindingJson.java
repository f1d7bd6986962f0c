package org.nianbao.result;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.nianbao.rules.Severity;
import org.nianbao.wording.Language;
import org.nianbao.wording.Wording;

/** Findings with their places, and what other reports say. */
final class FindingJson {

  private FindingJson() {}

  static void write(JsonGenerator json, FindingResult finding, Language language)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("rule", finding.rule());
    json.writeStringField("severity", finding.severity().id());
    json.writeStringField("message", finding.message().in(language));
    json.writeStringField("basis", finding.basis().in(language));
    json.writeStringField("advice", finding.advice().in(language));
    json.writeStringField("expected", finding.expected());
    json.writeStringField("actual", finding.actual());
    json.writeNumberField("points", finding.points());
    json.writeNumberField("due", finding.due());
    CellJson.list(json, finding.cells());
    place(json, finding.place(), language);
    sums(json, finding.sums(), language);
    compared(json, finding.compared(), language);
    json.writeStringField("fingerprint", finding.fingerprint());
    WaiverJson.verdict(json, finding.waiver());
    json.writeEndObject();
  }

  static FindingResult read(ReadFields in) {
    return new FindingResult(
        in.id("rule"),
        severity(in.text("severity")),
        in.wording("message"),
        in.wording("basis"),
        in.wording("advice"),
        in.id("expected"),
        in.id("actual"),
        in.decimal("points").orElse(BigDecimal.ZERO),
        in.decimal("due").orElse(BigDecimal.ZERO),
        in.objects("cells", CellJson::read),
        place(in.object("place")),
        in.objects("sums", FindingJson::sum),
        in.objects("compared", FindingJson::witness),
        in.text("fingerprint"),
        WaiverJson.verdict(in));
  }

  private static void sums(JsonGenerator json, List<SumResult> sums, Language language)
      throws IOException {
    if (sums.isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("sums");
    for (SumResult sum : sums) {
      json.writeStartObject();
      json.writeStringField("rule", sum.rule());
      json.writeStringField("message", sum.message().in(language));
      json.writeStringField("expected", sum.expected());
      json.writeStringField("actual", sum.actual());
      CellJson.list(json, sum.cells());
      json.writeStringField("fingerprint", sum.fingerprint());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static SumResult sum(ReadFields in) {
    return new SumResult(
        in.id("rule"),
        in.wording("message"),
        in.id("expected"),
        in.id("actual"),
        in.objects("cells", CellJson::read),
        in.text("fingerprint"));
  }

  private static Severity severity(String id) {
    for (Severity severity : Severity.values()) {
      if (severity.id().equals(id)) {
        return severity;
      }
    }
    throw new IllegalArgumentException("no such severity: " + id);
  }

  private static void place(JsonGenerator json, PlaceResult place, Language language)
      throws IOException {
    json.writeObjectFieldStart("place");
    json.writeNumberField("section", place.section());
    json.writeStringField("quote", place.quote());
    json.writeStringField("at", place.at().in(language));
    if (!place.heading().isEmpty()) {
      json.writeStringField("heading", place.heading());
    }
    if (!place.file().isEmpty()) {
      json.writeStringField("file", place.file());
    }
    position(json, place.position());
    box(json, place.box());
    json.writeEndObject();
  }

  private static PlaceResult place(ReadFields in) {
    return new PlaceResult(
        in.whole("section"),
        Wording.same(""),
        in.text("quote"),
        in.wording("at"),
        in.text("heading"),
        in.id("file"),
        position(in),
        box(in));
  }

  /** Only what the format and the place have. */
  private static void position(JsonGenerator json, PositionResult position) throws IOException {
    number(json, "line", position.line());
    number(json, "paragraph", position.paragraph());
    number(json, "table", position.table());
    number(json, "row", position.row());
    number(json, "column", position.column());
    if (!position.sheet().isEmpty()) {
      json.writeStringField("sheet", position.sheet());
    }
    if (!position.reference().isEmpty()) {
      json.writeStringField("reference", position.reference());
    }
  }

  private static void number(JsonGenerator json, String field, int number) throws IOException {
    if (number > 0) {
      json.writeNumberField(field, number);
    }
  }

  private static PositionResult position(ReadFields in) {
    return new PositionResult(
        in.whole("line"),
        in.whole("paragraph"),
        in.whole("table"),
        in.whole("row"),
        in.whole("column"),
        in.id("sheet"),
        in.id("reference"));
  }

  private static void compared(JsonGenerator json, List<WitnessResult> witnesses, Language language)
      throws IOException {
    if (witnesses.isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("compared");
    for (WitnessResult witness : witnesses) {
      json.writeStartObject();
      json.writeStringField("path", witness.path());
      json.writeStringField("name", witness.name().in(language));
      json.writeStringField("text", witness.text());
      json.writeStringField("at", witness.at().in(language));
      box(json, witness.box());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static WitnessResult witness(ReadFields in) {
    return new WitnessResult(
        in.id("path"), in.wording("name"), in.text("text"), in.wording("at"), box(in));
  }

  /** The page, and left, top, width and height of the box on it. */
  private static void box(JsonGenerator json, Optional<BoxResult> box) throws IOException {
    if (box.isPresent()) {
      BoxResult on = box.get();
      json.writeNumberField("page", on.page());
      json.writeArrayFieldStart("box");
      json.writeNumber(on.left());
      json.writeNumber(on.top());
      json.writeNumber(on.width());
      json.writeNumber(on.height());
      json.writeEndArray();
    }
  }

  private static Optional<BoxResult> box(ReadFields in) {
    List<Integer> sides = in.wholes("box");
    return sides.size() == 4
        ? Optional.of(
            new BoxResult(in.whole("page"), sides.get(0), sides.get(1), sides.get(2), sides.get(3)))
        : Optional.empty();
  }
}
