package org.nianbao.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nianbao.wording.Wording;

class StrictJsonTest {

  private enum Colour {
    RED,
    BLUE
  }

  private record Part(String name, int size) {
    static Part of(StrictFields fields) {
      return new Part(fields.text("name"), fields.whole("size", 1));
    }
  }

  private record Thing(String name, Integer year, Colour colour, boolean big, List<Part> parts) {
    static Thing of(StrictFields fields) {
      return new Thing(
          fields.text("name"),
          fields.whole("year", 1, null),
          fields.choice("colour", Colour.class),
          fields.flag("big"),
          fields.objects("parts", Part::of));
    }
  }

  private static Thing read(String json) throws StrictJsonException {
    return StrictJson.read("thing.json", json.getBytes(StandardCharsets.UTF_8), Thing::of);
  }

  private static List<String> mistakes(String json) {
    return assertThrows(StrictJsonException.class, () -> read(json)).mistakes().stream()
        .map(Wording::en)
        .toList();
  }

  @Test
  void aFileBecomesWhatItsShapeMakesOfIt() throws Exception {
    assertEquals(
        new Thing("a", null, Colour.BLUE, true, List.of(new Part("b", 2))),
        read(
            """
            {"name": "a", "year": null, "colour": "BLUE", "big": true,
             "parts": [{"name": "b", "size": 2}]}
            """));
  }

  @Test
  void anUnknownKeyIsToldWithTheNearestThatIsKnown() {
    assertEquals(
        List.of(
            "thing.json: parts[2].sise: no such key, perhaps size; write one of: name, size.",
            "thing.json: weight: no such key; write one of: name, year, colour, big, parts."),
        mistakes(
            """
            {"name": "a", "colour": "RED", "weight": 1,
             "parts": [{"name": "b", "size": 2}, {"name": "b", "size": 2, "sise": 3}]}
            """));
  }

  @Test
  void everyWrongTypeAndEveryMissingKeyIsToldAtOnce() {
    assertEquals(
        List.of(
            "thing.json: name: write a text in quotation marks here.",
            "thing.json: year: write a whole number of at least 1.",
            "thing.json: colour: write one of: RED, BLUE.",
            "thing.json: big: write true or false.",
            "thing.json: parts[1].size: write a whole number of at least 1.",
            "thing.json: parts[2]: an object { } belongs here."),
        mistakes(
            """
            {"name": "", "year": 2021.5, "colour": "red", "big": "true",
             "parts": [{"name": "b"}, 7]}
            """));
  }

  @Test
  void aMissingObjectIsOneMistake() {
    StrictJsonException e =
        assertThrows(
            StrictJsonException.class,
            () ->
                StrictJson.read(
                    "f", "{}".getBytes(StandardCharsets.UTF_8), f -> f.object("part", Part::of)));
    assertEquals(1, e.mistakes().size());
    assertTrue(e.mistakes().get(0).zh().contains("part：缺少这一项"), e.mistakes().get(0).zh());
  }

  @Test
  void anotherKindOfValueThanAnObjectIsOneMistake() {
    assertEquals(List.of("thing.json: { }: an object { } belongs here."), mistakes("[]"));
  }

  @Test
  void numbersKeepTheirDigitsAndTheirBound() throws Exception {
    assertEquals(
        new BigDecimal("87.50"),
        StrictJson.read(
            "f",
            "{\"from\": 87.50}".getBytes(StandardCharsets.UTF_8),
            f -> f.number("from", BigDecimal.valueOf(100))));
    assertThrows(
        StrictJsonException.class,
        () ->
            StrictJson.read(
                "f",
                "{\"from\": 100.01}".getBytes(StandardCharsets.UTF_8),
                f -> f.number("from", BigDecimal.valueOf(100))));
  }

  @Test
  void brokenJsonIsToldWithItsPlace() {
    assertTrue(mistakes("{\"name\": \"a\",\n ,}").get(0).contains("line 2, column"));
    assertTrue(mistakes("{\"name\": \"a\", \"name\": \"b\"}").get(0).contains("Duplicate"));
    assertTrue(mistakes("{} {}").get(0).contains("behind its end"));
  }
}
