package org.nianbao.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nianbao.Nianbao;
import org.nianbao.check.CheckedReport;

/** Rules that keep others from speaking: they come first, and cost no more than themselves. */
class SilencesTest {

  private static final Path SAMPLE = Path.of("test-reports/2022-town-last-years-form.html");
  private static final String SPEAKS =
      """
      rule "own/table"
        @title("表") @titleEn("table") @severity("info") @dimension("form") @points(0)
        @message("有表%1") @messageEn("table %1")
        @basis("惯例") @basisEn("custom") @advice("看") @adviceEn("look")
      when
        $t : FoundTable($name : name)
      then
        report(drools, $t, $name);
      end
      """;

  @TempDir Path folder;

  private Nianbao with(String... rules) throws IOException, RulePackException {
    Files.writeString(
        folder.resolve("own.drl"),
        "package own\n"
            + "import org.nianbao.facts.*\n"
            + "import static org.nianbao.rules.Reporting.*\n"
            + "import static org.nianbao.rules.Silencer.*\n"
            + String.join("\n", rules));
    return Nianbao.builder().rules(folder).build();
  }

  private static CheckedReport check(Nianbao nianbao) throws Exception {
    return nianbao.check(SAMPLE);
  }

  private static List<String> tables(CheckedReport report) {
    return report.judgement().findings().stream()
        .filter(finding -> finding.rule().id().equals("own/table"))
        .map(finding -> finding.operands().get(0).zh())
        .sorted()
        .toList();
  }

  private static String silence(String annotations, String condition) {
    return "rule \"silence/own\"\n  @title(\"一\") @titleEn(\"one\") "
        + annotations
        + "\nwhen\n  "
        + condition
        + "\nthen\n  silence(drools, $t);\nend\n";
  }

  @Test
  void theOthersSpeakOfWhatIsNotSilenced() throws Exception {
    Nianbao nianbao =
        with(SPEAKS, silence("@silences(\"own/table\")", "$t : FoundTable(table == \"requests\")"));
    assertEquals(List.of("表三", "表二", "表四"), tables(check(with(SPEAKS))));
    assertEquals(List.of("表二", "表四"), tables(check(nianbao)));
    Rule rule =
        nianbao.rules().stream().filter(r -> r.id().equals("own/table")).findFirst().orElseThrow();
    assertTrue(rule.silences().stream().anyMatch(s -> s.id().equals("silence/own")));
  }

  @Test
  void whereOneFailsItsRulesAreNotJudged() throws Exception {
    CheckedReport report =
        check(
            with(
                SPEAKS,
                silence("@silences(\"own/table\")", "$t : FoundTable(name.charAt(99) == 'x')")));
    assertEquals(List.of(), tables(report));
    assertTrue(
        report.judgement().unassessed().stream()
            .anyMatch(
                u -> u.rule().id().equals("own/table") && u.reason().zh().contains("silence/own")));
    assertEquals(
        check(Nianbao.standard()).judgement().findings(),
        report.judgement().findings(),
        "the other rules lose nothing");
  }

  @Test
  void itsRulesMustBeThere() {
    RulePackException wrong =
        assertThrows(
            RulePackException.class,
            () -> with(SPEAKS, silence("@silences(\"own/tabel\")", "$t : FoundTable()")));
    assertTrue(wrong.problems().get(0).zh().contains("own/tabel"), wrong.problems()::toString);
  }

  @Test
  void itTakesNoOtherAnnotations() {
    RulePackException wrong =
        assertThrows(
            RulePackException.class,
            () ->
                with(SPEAKS, silence("@silences(\"own/table\") @points(3)", "$t : FoundTable()")));
    assertTrue(wrong.problems().get(0).zh().contains("@points"), wrong.problems()::toString);
  }
}
