package org.nianbao.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.Nianbao;
import org.nianbao.facts.CopyLimits;
import org.nianbao.rules.RulePack;
import org.nianbao.wording.Wording;

class ProfileTest {

  @TempDir Path folder;

  private List<Wording> mistakes(String json) throws IOException {
    Path file = folder.resolve("mine.json");
    Files.writeString(file, json);
    return assertThrows(ProfileException.class, () -> Profile.load(file)).mistakes();
  }

  private static String builtIn() throws IOException {
    return Files.readString(Path.of("rules/scoring/default.json"))
        .replaceAll("(?s)\"rules\": \\{\\R.*?\\R  \\},", "\"rules\": {},");
  }

  @Test
  void conciseProfileIsTheDefaultWithOneLimitMore() throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    ObjectNode concise =
        (ObjectNode) mapper.readTree(Path.of("rules/scoring/concise.json").toFile());
    ObjectNode expected =
        (ObjectNode) mapper.readTree(Path.of("rules/scoring/default.json").toFile());
    expected.set("name", concise.get("name"));
    expected.set("title", concise.get("title"));
    expected.put("overviewLimit", 1000);

    assertEquals(expected, concise);
  }

  @Test
  void defaultProfileIsAsDocumented() {
    Profile profile = Profile.builtIn();
    assertEquals(
        100, profile.weights().stream().mapToInt(weight -> weight.points().intValue()).sum());
    assertEquals(new BigDecimal("25"), profile.weight("accuracy").orElseThrow().points());
    assertEquals(MonthDay.of(3, 31), profile.deadlines().get("government"));
    assertEquals(Map.of(), profile.thresholds());
    assertEquals("优", profile.grading().grade(new BigDecimal("90.0")));
    assertEquals("良", profile.grading().grade(new BigDecimal("89.9")));
    assertEquals("及格", profile.grading().grade(new BigDecimal("60.0")));
    assertEquals("差", profile.grading().grade(BigDecimal.ZERO));
    assertTrue(profile.absence().isPresent());
  }

  @Test
  void everyProfileThatComesWithTheProgramIsValid() throws Exception {
    try (var files = Files.list(Path.of("rules/scoring"))) {
      for (Path file : files.toList()) {
        assertEquals(file.getFileName().toString(), Profile.load(file).name() + ".json");
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"licheng", "yuhuan", "suqian", "laiyuan", "xuancheng", "review-sheet", "quarter"})
  void publishedSchemesSayWhereTheyComeFromAndWhatIsForPeople(String name) throws Exception {
    Profile profile = Profile.load(Path.of("rules/scoring/" + name + ".json"));
    Wording source = profile.about().source();
    assertTrue(source.zh().length() > 20 && source.en().length() > 20, source.toString());
    assertTrue(
        profile.about().notes().stream().anyMatch(note -> note.zh().matches(".*(要由人|不用人).*")),
        profile.about().notes().toString());
    for (Item item : profile.items()) {
      assertEquals(item.needsPeople(), !item.asks().zh().isEmpty(), item.id());
    }
    assertEquals(List.of(), profile.unknownRules(RulePack.builtIn().rules()));
  }

  @Test
  void rulesThatNobodyHasAreTold() {
    assertTrue(Profile.builtIn().unknownRules(List.of()).contains("timing/late"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"accuracy\": { | \"accurate\": { | dimensions.accurate：没有这个字段，可能是accuracy | perhaps"
            + " accuracy",
        "25 | -1 | dimensions.accuracy.weight：这里要写0到10000的数 | from 0 to 10000",
        "\"from\": 80 | \"from\": 95 | grades[2].from：等次的起始分要从高到低 | less than 90",
        "\"from\": 0 | \"from\": 10 | grades：最后一个等次的from要写0 | must be from 0",
        "\"vetoGrade\" | \"vetograde\" | vetograde：没有这个字段 | no such key",
        "\"03-31\" | \"3月31日\" | deadlines.government：日期要写成 月-日 | MM-DD",
        "\"rules\": {} | \"rules\": {\"late\": {\"points\": 3, \"cap\": 3}} | rules.late：规则编号 |"
            + " family/name",
        "\"rules\": {} | \"rules\": {\"a/b\": {\"points\": 3, \"cap\": 1}} | rules.a/b.cap：封顶分 | at"
            + " least the points",
        "\"rules\": {} | \"thresholds\": {\"swing\": {\"times\": 3}} | thresholds.swing：规则编号 |"
            + " family/name",
        "\"rules\": {} | \"thresholds\": {\"a/b\": {\"c\": 0.5}} | thresholds.a/b.c：这里要写 | whole"
            + " number",
        "\"zero\": true | \"zero\": 1 | vetoes[2].zero：这里要写true或false | true or false",
      })
  void mistakeIsToldInOneSentence(String right, String wrong, String zh, String en)
      throws IOException {
    List<Wording> mistakes = mistakes(builtIn().replace(right, wrong));
    Wording first = mistakes.get(0);
    assertTrue(first.zh().contains("mine.json"), first.zh());
    assertTrue(mistakes.stream().anyMatch(mistake -> mistake.zh().contains(zh)), first.zh());
    assertTrue(mistakes.stream().anyMatch(mistake -> mistake.en().contains(en)), first.en());
  }

  private Profile profile(String more) throws IOException, ProfileException {
    Path file = folder.resolve("own.json");
    Files.writeString(file, builtIn().replace("\"rules\": {},", "\"rules\": {}," + more));
    return Profile.load(file);
  }

  @Test
  void thresholdsAreThoseOfTheRulesUnlessSet() throws Exception {
    Profile profile =
        profile("\"thresholds\": {\"text/too-short\": {\"characters\": 80, \"words\": 9}},");
    assertEquals(
        Map.of("text/too-short", Map.of("characters", 80, "words", 9)), profile.thresholds());
    assertEquals(
        List.of("text/too-short.words"), profile.unknownThresholds(RulePack.builtIn().rules()));
  }

  @Test
  void overviewLimitIsAThresholdByItsOlderName() throws Exception {
    assertEquals(
        Map.of("text/too-long", Map.of("characters", 900)),
        profile("\"overviewLimit\": 900,").thresholds());
    ProfileException e =
        assertThrows(
            ProfileException.class,
            () ->
                profile(
                    "\"overviewLimit\": 900, \"thresholds\": {\"text/too-long\": {\"characters\":"
                        + " 1}},"));
    assertTrue(e.mistakes().get(0).zh().contains("只写一处"), e.mistakes().toString());
  }

  @Test
  void sharesOfCopiedProseAreThresholdsByTheirOlderName() throws Exception {
    String limits = "\"copyLimits\": {\"lastYear\": 50, \"otherAgencies\": 40},";
    assertEquals(
        Map.of("carry/copied", Map.of("percent", 50), "copy/other-agency", Map.of("percent", 40)),
        profile(limits).thresholds());
    CopyLimits set = Nianbao.builder().profile(profile(limits)).build().checker().copyLimits();
    assertEquals(50, set.lastYear().percent());
    assertEquals(120, set.otherAgencies().characters(), "the rule's own");
    CopyLimits own = Nianbao.standard().checker().copyLimits();
    assertEquals(List.of(80, 60), List.of(own.lastYear().percent(), own.otherAgencies().percent()));
    assertThrows(
        ProfileException.class,
        () -> profile(limits + "\"thresholds\": {\"carry/copied\": {\"percent\": 1}},"));
  }

  @Test
  void weightsMustNotAllBeZero() throws IOException {
    List<Wording> mistakes = mistakes(builtIn().replaceAll("\"weight\": \\d+", "\"weight\": 0"));
    assertEquals(1, mistakes.size());
    assertTrue(mistakes.get(0).zh().contains("权重不能全部为0"));
  }

  @Test
  void allMistakesAreToldAtOnce() throws IOException {
    String json =
        builtIn()
            .replace("\"weight\": 25", "\"weight\": -25")
            .replace("\"mostUnjudged\": 40", "\"mostUnjudged\": \"forty\"");
    assertEquals(2, mistakes(json).size());
  }

  @Test
  void brokenJsonIsToldWithItsPlace() throws IOException {
    Wording mistake = mistakes("{\n  \"name\": \"x\",,\n}").get(0);
    assertTrue(mistake.zh().contains("第2行第15列"), mistake.zh());
    assertTrue(mistake.en().contains("line 2, column 15"), mistake.en());
  }

  @Test
  void keyGivenTwiceIsAMistake() throws IOException {
    assertTrue(mistakes("{\"name\": \"a\", \"name\": \"b\"}").get(0).en().contains("uplicate"));
  }

  @Test
  void emptyOrWrongKindOfJsonIsAMistake() throws IOException {
    assertTrue(!mistakes("").isEmpty());
    assertTrue(!mistakes("[]").isEmpty());
    assertTrue(!mistakes("{}").isEmpty());
  }

  @Test
  void missingFileIsAMistake() {
    ProfileException e =
        assertThrows(ProfileException.class, () -> Profile.load(folder.resolve("none.json")));
    assertTrue(e.mistakes().get(0).zh().contains("无法读取"));
  }
}
