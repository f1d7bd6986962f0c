package org.nianbao.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nianbao.form.Form;
import org.nianbao.form.Forms;
import org.nianbao.wording.Wording;

/** Sources of law: which of them a rule shows in which year, and what a wrong file is told. */
class LawsTest {

  private static final String LOCAL =
      """
      {"laws": [
        {"id": "notice-a", "zh": "《甲通知》", "en": "notice A", "from": 2020, "to": 2021,
         "successor": "notice-b"},
        {"id": "notice-b", "zh": "《乙通知》（乙〔2022〕1号）", "en": "notice B", "from": 2022,
         "articles": {"3": {"zh": "第三条", "en": "article 3"}}}
      ]}
      """;

  @TempDir Path folder;

  private Laws laws(String json) throws IOException, RulePackException {
    Files.writeString(folder.resolve("laws.json"), json);
    return Laws.builtIn().with(folder);
  }

  private static Basis basis(Laws laws, Map<String, Object> annotations, List<Wording> problems) {
    Map<String, Object> all =
        new HashMap<>(
            Map.of(
                "title",
                "题",
                "severity",
                "info",
                "dimension",
                "content",
                "points",
                0,
                "message",
                "文",
                "advice",
                "议"));
    all.putAll(annotations);
    Annotations read = new Annotations("local/rule", all, new Citations(laws));
    Basis basis = read.rule("local").map(Rule::basis).orElse(Basis.of(Wording.same("")));
    problems.addAll(read.problems());
    return basis;
  }

  private static Basis basis(Laws laws, Map<String, Object> annotations) {
    List<Wording> problems = new ArrayList<>();
    Basis basis = basis(laws, annotations, problems);
    assertEquals(List.of(), problems);
    return basis;
  }

  @Test
  void reportIsShownTheSourceOfItsYear() throws Exception {
    Basis basis = basis(laws(LOCAL), Map.of("basis", "notice-a", "basisNote", "填“0”"));
    assertEquals(new Wording("《甲通知》：填“0”", "notice A: 填“0”"), basis.in(2021));
    assertEquals("《乙通知》（乙〔2022〕1号）：填“0”", basis.in(2025).zh());
    String both = "《甲通知》（2020 至 2021 年度）；《乙通知》（乙〔2022〕1号，2022 年度起）：填“0”";
    assertEquals(both, basis.in(0).zh(), "the year is unknown");
    assertEquals(both, basis.in(2019).zh(), "none was in force");
    assertEquals(both, basis.inEveryYear().zh());
  }

  @Test
  void ruleOfSomeYearsNamesWhatWasInForceThen() throws Exception {
    Basis basis = basis(laws(LOCAL), Map.of("basis", "notice-a", "since", 2023));
    assertEquals("《乙通知》（乙〔2022〕1号，2022 年度起）", basis.inEveryYear().zh());
    List<Wording> problems = new ArrayList<>();
    basis(laws(LOCAL), Map.of("basis", "notice-b", "until", 2020), problems);
    assertTrue(problems.get(0).zh().contains("notice-b"), problems.toString());
  }

  @Test
  void articlesFollowTheirLaw() throws Exception {
    Basis basis = basis(laws(LOCAL), Map.of("basis", "regulations 49 50, notice-b 3"));
    assertEquals(
        new Wording(
            "《政府信息公开条例》（国务院令第711号）第四十九条、第五十条；《乙通知》（乙〔2022〕1号）第三条",
            "Regulations on Open Government Information (State Council Decree 711), article 49,"
                + " article 50; notice B, article 3"),
        basis.in(2024));
  }

  @ParameterizedTest
  @CsvSource({"本省通知,''", "our own custom,''", "custom,a custom"})
  void textIsTakenAsItIs(String text, String english) {
    Basis basis = basis(Laws.builtIn(), Map.of("basis", text, "basisEn", english));
    assertEquals(new Wording(text, english.isEmpty() ? text : english), basis.in(2024));
  }

  @ParameterizedTest
  @CsvSource({"regulation, regulation", "'form, custom', custom", "regulations 51, 51"})
  void whatIsNotThereIsTold(String text, String named) {
    List<Wording> problems = new ArrayList<>();
    basis(Laws.builtIn(), Map.of("basis", text), problems);
    assertEquals(1, problems.size());
    assertTrue(problems.get(0).zh().contains("“" + named + "”"), problems.toString());
  }

  @ParameterizedTest
  @CsvSource({
    "'\"id\": \"notice-b\"', '\"id\": \"form\"', 'laws.json：laws[2].id：'",
    "'\"from\": 2022', '\"from\": 2023', 'laws.json：laws[1].successor：'",
    "'\"to\": 2021', '\"to\": 2019', 'laws.json：laws[1].to：'",
    "'\"successor\": \"notice-b\"', '\"successor\": \"notice-c\"', 'laws.json：laws[1].successor：'",
    "'\"en\": \"notice A\"', '\"english\": \"notice A\"', 'laws.json：laws[1].english：'",
    "'\"3\":', '\"x\":', 'laws.json：laws[2].articles.x：'",
    "'2020,', '2020', 'laws.json：第2行'"
  })
  void mistakesAreToldByTheirPlace(String right, String wrong, String place) {
    RulePackException e =
        assertThrows(RulePackException.class, () -> laws(LOCAL.replace(right, wrong)));
    assertTrue(
        e.problems().stream().anyMatch(problem -> problem.zh().startsWith(place)),
        e.problems().toString());
  }

  @Test
  void everySourceIsNamedByARule() {
    Set<String> named =
        RulePack.builtIn().rules().stream()
            .flatMap(rule -> rule.basis().sources().stream())
            .flatMap(source -> source.versions().stream())
            .map(Basis.LawVersion::law)
            .collect(Collectors.toSet());
    assertEquals(Laws.builtIn().ids(), named);
  }

  @Test
  void eachEditionIsCitedInItsYears() {
    Basis basis = basis(Laws.builtIn(), Map.of("basis", "form"));
    for (Form form : Forms.builtIn().editions()) {
      int last = form.lastYear() == null ? form.firstYear() + 9 : form.lastYear();
      for (int year = form.firstYear(); year <= last; year++) {
        String cited = basis.in(year).zh();
        assertTrue(cited.contains(form.document()), year + ": " + cited);
        assertEquals(1, cited.split("国办公开办函", -1).length - 1, cited);
      }
    }
  }

  /** No rule cites what came later or had gone, and none of a year to come is without a source. */
  @Test
  void everyRuleCitesWhatWasInForce() {
    for (Rule rule : RulePack.builtIn().rules()) {
      for (int year : new int[] {2019, 2020, 2021, 2022, 2023, 2025, 2026, 2027}) {
        if (rule.isFor(year) && !rule.basis().sources().isEmpty()) {
          String cited = rule.basis().in(year).zh();
          String where = rule.id() + " " + year + ": " + cited;
          assertTrue(year <= 2022 || !cited.contains("2015年修正"), where);
          assertTrue(year >= 2023 || !cited.contains("2023年修正"), where);
          assertTrue(year >= 2021 || !cited.contains("个人信息保护法"), where);
          assertTrue(year >= 2021 || !cited.contains("〔2021〕30号"), where);
          assertTrue(year <= 2020 || !cited.contains("〔2019〕60号"), where);
          assertTrue(!cited.matches(".*\\d{4} 年度(起|及以前).*"), where);
        }
      }
    }
    Basis power = basis(Laws.builtIn(), Map.of("basis", "legislation-law 80 82"));
    assertEquals("《立法法》（2015年修正）第八十条、第八十二条", power.in(2022).zh());
    assertEquals("《立法法》（2023年修正）第九十一条、第九十三条", power.in(2023).zh());
  }
}
