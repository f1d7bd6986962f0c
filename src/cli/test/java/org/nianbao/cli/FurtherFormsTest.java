package org.nianbao.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A form of 2027 is one more file: with one more row, and no code. */
class FurtherFormsTest {

  private static final String ROW =
      "{\"id\": \"compulsory\", \"label\": \"行政强制\", \"group\": \"article-6\", \"columns\":"
          + " [\"decisions\"]}";
  private static final String NEW_ROW =
      "{\"id\": \"contracts\", \"label\": \"行政协议\", \"group\": \"article-6\", \"columns\":"
          + " [\"decisions\"]}";

  @TempDir Path folder;
  private Path forms;
  private Path report;

  @BeforeEach
  void write() throws IOException {
    forms = Files.createDirectory(folder.resolve("forms"));
    String form = Files.readString(Path.of("rules/forms/2021.json"));
    assertTrue(form.contains(ROW));
    Files.writeString(
        forms.resolve("2027.json"),
        form.replace(ROW, ROW + ",\n" + NEW_ROW)
            .replace("\"edition\": \"2021\"", "\"edition\": \"2027\"")
            .replace("\"firstYear\": 2021", "\"firstYear\": 2027")
            .replace("〔2021〕30号", "〔2027〕9号"));
    String text = Files.readString(Path.of("rules/examples/base-2021.txt"));
    report = folder.resolve("report.txt");
    Files.writeString(
        report,
        text.replace("2024", "2028")
            .replace("2023", "2027")
            .replace("〔2021〕30号", "〔2027〕9号")
            .replace("行政强制\n\t4\n", "行政强制\n\t4\n\n\t行政协议\n\t7\n"));
  }

  @Test
  void aReportIsCheckedByTheFormOfItsYear() throws IOException {
    Run run = check();
    JsonNode checked = new ObjectMapper().readTree(run.out()).at("/reports/0");
    assertEquals("2027", checked.at("/report/edition").asText());
    assertEquals("[]", checked.get("findings").toString());
    assertEquals(
        7,
        StreamSupport.stream(checked.get("figures").spliterator(), false)
            .filter(figure -> figure.get("row").asText().equals("contracts"))
            .findFirst()
            .orElseThrow()
            .get("value")
            .asInt());
  }

  @Test
  void withoutItTheYearHasNoFormAndNothingIsJudged() throws IOException {
    JsonNode checked =
        new ObjectMapper()
            .readTree(Run.of("check", "--format", "json", report.toString()).out())
            .at("/reports/0");
    JsonNode findings = checked.get("findings");
    assertEquals(1, findings.size(), findings.toString());
    assertEquals("edition/no-form", findings.at("/0/rule").asText());
    assertEquals("info", findings.at("/0/severity").asText());
    assertTrue(checked.at("/score/total").isNull(), checked.get("score").toString());
  }

  @Test
  void theRowIsDue() throws IOException {
    Files.writeString(report, Files.readString(report).replace("\n\t行政协议\n\t7\n", ""));
    assertTrue(check().out().contains("\"table/row-missing\""));
  }

  private static final String IDENTITY =
      """
      "identities": [
        {
          "name": "contracts-bound", "title": "行政协议少于行政处罚", "titleEn": "Fewer contracts",
          "severity": "warning", "points": 1, "cap": 3, "advice": "核对", "adviceEn": "Check",
          "table": "disclosure", "each": "COLUMN", "of": ["decisions"],
          "left": ["contracts"], "relation": "AT_LEAST", "right": ["penalties"],
          "formula": "行政协议≥行政处罚", "formulaEn": "contracts ≥ penalties"
        },
      """;

  @Test
  void aNewIdentityIsJudgedUnderItsName() throws IOException {
    change("\"identities\": [", IDENTITY);
    JsonNode findings = new ObjectMapper().readTree(check().out()).at("/reports/0/findings");
    assertEquals(1, findings.size(), findings.toString());
    assertEquals("arithmetic/contracts-bound", findings.at("/0/rule").asText());
    assertEquals("warning", findings.at("/0/severity").asText());
  }

  @Test
  void whatAnIdentitySaysOfItselfIsChecked() throws IOException {
    change("\"identities\": [", IDENTITY.replace("\"warning\"", "\"grave\""));
    assertUsage("2027.json：identities[1].severity");
  }

  @Test
  void yearsMayNotOverlap() throws IOException {
    change("\"firstYear\": 2027", "\"firstYear\": 2020");
    assertUsage("2020年度");
  }

  @Test
  void editionsAreToldApart() throws IOException {
    change("\"edition\": \"2027\"", "\"edition\": \"2021\"");
    assertUsage("2021版写了两次");
  }

  @Test
  void aMistakeIsNamedByFileAndKey() throws IOException {
    change("\"group\": \"article-8\"", "\"group\": \"article-9\"");
    assertUsage("2027.json：tables[1].rows[7].group");
  }

  @Test
  void aFolderWithoutFormsIsToldSo() throws IOException {
    Files.delete(forms.resolve("2027.json"));
    assertUsage(".json");
  }

  private void change(String from, String to) throws IOException {
    Path file = forms.resolve("2027.json");
    String text = Files.readString(file);
    assertTrue(text.contains(from), from);
    Files.writeString(file, text.replace(from, to));
  }

  private void assertUsage(String expected) {
    Run run = check();
    assertEquals(Main.USAGE, run.status(), run.err());
    assertTrue(run.err().contains(expected), run.err());
  }

  private Run check() {
    return Run.of("check", "--format", "json", "--forms", forms.toString(), report.toString());
  }
}
