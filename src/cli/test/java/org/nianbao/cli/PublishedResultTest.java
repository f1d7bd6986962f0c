package org.nianbao.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.result.ResultReader;
import org.nianbao.result.ResultWriter;
import org.nianbao.result.RunResult;
import org.nianbao.wording.Language;

/**
 * The results of all samples keep the published schema, and are read back as they were written. A
 * field that is not in the schema is a mistake here: whoever adds one to the results adds it there.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PublishedResultTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

  @TempDir private static Path folder;

  private final Map<String, Path> results = new HashMap<>();
  private final Set<String> met = new HashSet<>();
  private JsonNode schema;

  @BeforeAll
  void run() throws IOException {
    try (InputStream in = RunResult.class.getResourceAsStream("nianbao-1.schema.json")) {
      schema = JSON.readTree(in);
    }
    check("samples", "test-reports");
    check("english", "--lang", "en", "test-reports");
    check("county", "--agencies", "test-reports/fengling/agencies.csv", "test-reports/fengling");
    check("waived", "--waivers", waivers(), Run.WRONG, Run.RIGHT);
    check("workbook", "src/checker/test/resources/converted/2022-bureau-mixed-form.xlsx");
    check("unreadable", Run.RIGHT, "nowhere.docx");
    Path copy = Files.copy(Path.of(Run.RIGHT), folder.resolve("copy.txt"));
    check("twice", Run.RIGHT, copy.toString());
  }

  private void check(String name, String... arguments) {
    Path file = folder.resolve(name + ".json");
    List<String> all =
        new ArrayList<>(List.of("check", "--format", "json", "--output", file.toString()));
    all.addAll(List.of(arguments));
    Run.on(DAY, all.toArray(String[]::new));
    results.put(name, file);
  }

  /** One waiver that holds, one that has run out, one of another report and one of no use. */
  private static String waivers() throws IOException {
    Path waivers = folder.resolve("waivers.tsv");
    waive(waivers, DAY, "2026-06-30", Run.WRONG, "3");
    waive(waivers, DAY, "长期", Run.WRONG, "2");
    waive(waivers, DAY.minusYears(1), "2025-06-30", Run.WRONG, "4");
    waive(waivers, DAY, "长期", "test-reports/2021-office-numerals.docx", "1");
    waive(waivers, DAY, "长期", "--fingerprint", "f0123456789abcdef");
    return waivers.toString();
  }

  private static void waive(Path waivers, LocalDate day, String until, String... what) {
    List<String> all = new ArrayList<>(List.of("waive"));
    all.addAll(List.of(what));
    all.addAll(List.of("--waivers", waivers.toString(), "--reason", "已核实", "--by", "甲"));
    all.addAll(List.of("--until", until));
    Run run = Run.on(day, all.toArray(String[]::new));
    assertEquals(Main.OK, run.status(), run.err());
  }

  @Test
  void allResultsKeepTheSchema() throws IOException {
    JsonSchema strict =
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(closed(schema.deepCopy()));
    for (Map.Entry<String, Path> result : results.entrySet()) {
      Set<ValidationMessage> mistakes = strict.validate(JSON.readTree(result.getValue().toFile()));
      assertEquals(Set.of(), mistakes, result.getKey());
    }
  }

  /** The same schema without the freedom to add fields. */
  private static JsonNode closed(JsonNode node) {
    if (node instanceof ObjectNode object && object.path("properties").isObject()) {
      object.put("additionalProperties", false);
    }
    node.forEach(PublishedResultTest::closed);
    return node;
  }

  @Test
  void theSchemaForbidsWhatTheResultsDoNotHave() throws IOException {
    JsonSchema open =
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(schema);
    ObjectNode result = (ObjectNode) JSON.readTree(results.get("waived").toFile());
    assertTrue(open.validate(result).isEmpty());
    result.put("later", "a field of a later version");
    assertTrue(open.validate(result).isEmpty());
    ((ObjectNode) result.at("/reports/0/findings/0")).put("severity", "fatal");
    assertFalse(open.validate(result).isEmpty());
  }

  @Test
  void everyFieldOfTheSchemaIsMetInASample() throws IOException {
    for (Path result : results.values()) {
      collect(JSON.readTree(result.toFile()));
    }
    Set<String> missing = new HashSet<>();
    schema
        .findValues("properties")
        .forEach(properties -> properties.fieldNames().forEachRemaining(missing::add));
    missing.removeAll(met);
    assertEquals(Set.of(), missing);
  }

  private void collect(JsonNode node) {
    node.fieldNames().forEachRemaining(met::add);
    node.forEach(this::collect);
  }

  @Test
  void whatIsReadIsWrittenTheSame() throws Exception {
    for (Path file : results.values()) {
      RunResult run = ResultReader.read(file);
      ByteArrayOutputStream again = new ByteArrayOutputStream();
      ResultWriter.write(again, Language.EN, run);
      assertArrayEquals(Files.readAllBytes(file), again.toByteArray(), file.toString());
      Path copy = Files.write(folder.resolve("again.json"), again.toByteArray());
      assertEquals(run, ResultReader.read(copy));
    }
  }
}
