package org.nianbao.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nianbao.json.StrictJsonException;
import org.nianbao.wording.Wording;

class FormReaderTest {

  private static String newest() throws IOException {
    return Files.readString(Path.of("rules/forms/2021.json"));
  }

  private static Form read(String json) throws StrictJsonException {
    return FormReader.read("2027.json", json.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void theFormsThatComeWithTheProgramDefineAllIdsThatTheyMention() throws Exception {
    for (Form form : Forms.builtIn().editions()) {
      assertEquals(
          form, read(Files.readString(Path.of("rules/forms/" + form.edition() + ".json"))));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"numeral\": \"三\", | \"numerals\": \"三\", | sections[3].numeral: write a text",
        "\"firstYear\": 2021 | \"firstYear\": \"2021\" | firstYear: write a whole number",
        "\"lastYear\": null | \"lastYear\": 2020 | lastYear: must not be before firstYear",
        "\"money\": true | \"money\": \"true\" | tables[1].columns[5].money: write true or false",
        "\"over\": \"COLUMNS\" | \"over\": \"COLUMN\" | tables[1].groups[5].over: write one of:"
            + " ROWS, BLOCK, COLUMNS",
        "\"within\": \"suits\" | \"within\": \"suit\" | tables[3].groups[3].within: no such id as"
            + " suit",
        "\"continued\": [\"in-force\"] | \"continued\": [\"in-farce\"] | tables[1].continued: no"
            + " such id as in-farce",
        "\"content\": \"OUTLOOK\" | \"content\": \"PLANS\" | sections[5].content: write one of:"
            + " YEAR, OUTLOOK",
        "\"columns\": [\"amount\"] | \"columns\": [\"amounts\"] | tables[1].rows[6].columns: no"
            + " such id as amounts",
        "\"group\": \"article-8\" | \"group\": \"article-9\" | tables[1].rows[6].group: no such id"
            + " as article-9",
        "\"id\": \"penalties\" | \"id\": \"licences\" | tables[1].rows: licences is defined twice",
        "\"pattern\": \"结果维持\" | \"pattern\": \"结果(维持\" | signs[9].pattern: not a regular"
            + " expression",
        "\"table\": \"disputes\" | \"table\": \"dispute\" | sections[4].table: no such id as"
            + " dispute",
      })
  void aMistakeIsToldWithFileAndKey(String right, String wrong, String expected) throws Exception {
    String json = newest().replaceFirst(Pattern.quote(right), wrong);
    List<String> mistakes =
        assertThrows(StrictJsonException.class, () -> read(json)).mistakes().stream()
            .map(Wording::en)
            .toList();
    assertEquals(
        1,
        mistakes.stream().filter(m -> m.startsWith("2027.json: " + expected)).count(),
        () -> String.join("\n", mistakes));
  }

  @Test
  void anUnknownTermOfAnIdentityIsTold() throws Exception {
    String json = newest();
    int at = json.indexOf("\"left\": [\"");
    String wrong = json.substring(0, at) + "\"left\": [\"no-" + json.substring(at + 10);
    List<Wording> mistakes = assertThrows(StrictJsonException.class, () -> read(wrong)).mistakes();
    assertEquals(1, mistakes.size());
    assertEquals(
        "2027.json: identities[1].left: no such id as no-", mistakes.get(0).en().substring(0, 48));
  }
}
