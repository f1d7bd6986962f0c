package org.nianbao.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.document.Limits;
import org.nianbao.document.Readers;
import org.nianbao.document.ReadersOfReports;
import org.nianbao.document.Source;
import org.nianbao.facts.Given;
import org.nianbao.facts.Report;
import org.nianbao.form.Forms;
import org.nianbao.recognition.Recognition;

/** Whatever the rules of a further pack do, it costs nothing but themselves. */
@Timeout(120)
class PacksOfOthersTest {

  private static final String HEAD =
      """
      package org.nianbao.local

      import org.nianbao.facts.*
      import org.nianbao.rules.Endless
      import static org.nianbao.rules.Reporting.*

      """;

  private static Report report;
  private static List<Finding> ours;

  @TempDir Path folder;

  @BeforeAll
  static void judgeByOursAlone() throws Exception {
    Path sample = Path.of("test-reports/2021-bureau-dropped-digit.txt");
    report =
        new Recognition(Forms.builtIn())
            .recognize(
                new Readers(ReadersOfReports.HINTS)
                    .read(Source.of(sample, Limits.DEFAULT), Limits.DEFAULT),
                Given.NOTHING);
    ours = Judge.of(List.of(RulePack.builtIn()), Set.of()).judge(report).findings();
  }

  @AfterEach
  void endLoops() {
    Endless.end();
  }

  private static String rule(String name, String condition, String consequence) {
    return """
    rule "local/%s"
      @title("申请量") @severity("warning") @dimension("content") @points(2)
      @message("%%1，请核对") @basis("本省通知") @advice("核对数据")
    when
      %s
    then
      %s
    end
    """
        .formatted(name, condition, consequence);
  }

  /** A rule that works. */
  private static final String SOUND =
      rule(
          "sound",
          "$f : Figure(table == \"requests\", row == \"new\", column == \"total\")",
          "report(drools, $f, $f.text());");

  private RulePack compile(String... rules) throws IOException, RulePackException {
    Files.writeString(folder.resolve("local.drl"), HEAD + String.join("\n", rules));
    return RulePack.compile(folder);
  }

  private Judgement judged(String... rules) throws Exception {
    return Judge.of(List.of(RulePack.builtIn(), compile(rules)), Set.of()).judge(report);
  }

  private static List<String> unassessed(Judgement judgement) {
    return judgement.unassessed().stream()
        .map(one -> one.rule().id())
        .filter(id -> id.startsWith("local/"))
        .toList();
  }

  /** Ours are as without the pack, the sound rule speaks, the other is named. */
  private static void assertCostsItselfAlone(Judgement judgement, String failing, String why) {
    assertEquals(
        ours,
        judgement.findings().stream()
            .filter(found -> !found.rule().id().startsWith("local/"))
            .toList());
    assertEquals(
        List.of("local/sound"),
        judgement.findings().stream()
            .map(found -> found.rule().id())
            .filter(id -> id.startsWith("local/"))
            .toList());
    assertEquals(List.of(failing), unassessed(judgement));
    String told =
        judgement.unassessed().stream()
            .filter(one -> one.rule().id().equals(failing))
            .findFirst()
            .orElseThrow()
            .reason()
            .zh();
    assertTrue(told.contains(why), told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "int test = Endless.test(); while (Endless.test() == test) { }|死循环",
        "int[] all = new int[Integer.MAX_VALUE];|OutOfMemoryError",
        "throw new AssertionError();|AssertionError",
        "throw new IllegalStateException(\"x\");|IllegalStateException",
        "List<Object> all = new ArrayList<>(); all.add(all); all.hashCode();|StackOverflowError",
        "insert(\"x\" + $t);|触发超过"
      })
  void aConsequenceThatFailsOrDoesNotEnd(String consequence, String why) throws Exception {
    String condition = consequence.startsWith("insert") ? "$t : String()" : "$t : Title()";
    String begin =
        consequence.startsWith("insert") ? rule("begin", "Title()", "insert(\"x\");") + "\n" : "";
    String imports = "import java.util.*\n";
    Judgement judgement = judged(imports + SOUND, begin + rule("failing", condition, consequence));
    assertCostsItselfAlone(judgement, "local/failing", why);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "int test = Endless.test(); while (Endless.test() == test) { } return true;|死循环",
        "return deeper(text);|StackOverflowError",
        "return text.substring(99) == null;|IndexOutOfBounds"
      })
  void aConditionThatFailsOrDoesNotEnd(String body, String why) throws Exception {
    String function = "function boolean deeper(String text) { " + body + " }\n";
    Judgement judgement =
        judged(
            function + SOUND,
            rule("failing", "$t : Title(deeper(text))", "report(drools, $t, $t.text());"));
    assertCostsItselfAlone(judgement, "local/failing", why);
  }

  @Test
  void aRuleThatHungIsNotTriedOnTheNextReport() throws Exception {
    RulePack pack =
        compile(
            SOUND,
            rule(
                "failing",
                "$t : Title()",
                "int test = Endless.test(); while (Endless.test() == test) { }"));
    Judge judge = Judge.of(List.of(RulePack.builtIn(), pack), Set.of());
    assertCostsItselfAlone(judge.judge(report), "local/failing", "死循环");
    assertCostsItselfAlone(judge.judge(report), "local/failing", "另一份报告");
  }

  @Test
  void factsThatARuleRemovesAreThereForOurs() throws Exception {
    Judgement judgement =
        judged(
            SOUND.replace("Figure(", "Figure(row == \"new\", "),
            rule("removing", "$f : Fact() not Prior()", "delete($f);"));
    assertEquals(
        ours,
        judgement.findings().stream()
            .filter(found -> !found.rule().id().startsWith("local/"))
            .toList());
  }

  @Test
  void aReasonToSayNothingThatFailsSilencesNoneOfOurs() throws Exception {
    String silence =
        """
        rule "silence/local"
          @title("本省口径") @silences("local/sound, heading/numeral")
        when
          $t : Title(text.substring(99) == "")
        then
          org.nianbao.rules.Silencer.silence(drools, $t);
        end
        """;
    Judgement judgement = judged(SOUND, silence);
    assertEquals(told(ours), told(judgement.findings()));
    assertEquals(List.of("local/sound"), unassessed(judgement));
    assertTrue(
        judgement.unassessed().stream()
            .anyMatch(one -> one.rule().id().equals("heading/numeral") && !one.whole()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "System.exit(3);",
        "Runtime.getRuntime().halt(3);",
        "new Thread().start();",
        "new ProcessBuilder(\"ls\").toString();",
        "java.nio.file.Files.exists(java.nio.file.Path.of(\"a\"));",
        "new java.io.File(\"a\").delete();",
        "Runnable end = () -> System.exit(3); end.run();",
        "java.util.function.IntConsumer end = System::exit;",
        "new java.util.Timer();",
        "new java.net.URL[0].clone();",
        "org.nianbao.Nianbao.standard();",
        "java.lang.reflect.Array.getLength(new int[0]);"
      })
  void whatIsNoneOfARulesBusinessIsRefusedWithItsPlace(String consequence) {
    RulePackException e =
        assertThrows(
            RulePackException.class,
            () -> compile(SOUND, rule("reaching", "Title()", consequence)));
    String told = e.problems().get(0).zh();
    assertTrue(told.matches("local\\.drl:\\d+:\\d+ 规则里不能用 .*"), told);
  }

  @Test
  void aClassByItsNameIsRefusedToo() {
    String reaching = "Class.forName(\"java.lang.Sys\" + \"tem\");";
    RulePackException e =
        assertThrows(RulePackException.class, () -> compile(rule("reaching", "Title()", reaching)));
    assertTrue(e.problems().toString().contains("forName"), e.problems().toString());
    String spelt = "\\u0053ystem.exit(3);";
    assertThrows(RulePackException.class, () -> compile(rule("reaching", "Title()", spelt)));
  }

  @Test
  void whatRulesNeedOfJavaIsThere() throws Exception {
    String needed =
        """
        List<String> words = new ArrayList<>(List.of("a", "b"));
        String all = words.stream().filter(w -> !w.isEmpty()).sorted(Comparator.reverseOrder())
            .collect(Collectors.joining("、"));
        BigDecimal sum = new BigDecimal("1.5").add(BigDecimal.TEN);
        LocalDate day = LocalDate.of(2022, 1, 31).plusDays(1);
        Matcher number = Pattern.compile("\\\\d+").matcher(all + sum + day);
        int length = Math.max(all.length(), Integer.parseInt("3"));
        report(drools, $t, String.format("%s%d", all, length) + number.find());
        """;
    String imports =
        """
        import java.math.*
        import java.time.*
        import java.util.*
        import java.util.regex.*
        import java.util.stream.*
        """;
    Judgement judgement = judged(imports + SOUND, rule("needing", "$t : Title()", needed));
    assertEquals(List.of(), unassessed(judgement));
    assertEquals(ours.size() + 2, judgement.findings().size());
  }

  @Test
  void ourOwnRulesPassForAPackOfOthers() throws Exception {
    Path copy = Files.createDirectory(folder.resolve("copy"));
    try (Stream<Path> files = Files.list(Path.of("rules"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".drl")).toList()) {
        Files.copy(file, copy.resolve(file.getFileName()));
      }
    }
    RulePack pack = RulePack.compile(copy);
    assertEquals(RulePack.builtIn().rules().size(), pack.rules().size());
    Judgement judgement = Judge.of(List.of(pack), Set.of()).judge(report);
    assertEquals(told(ours), told(judgement.findings()));
  }

  private static List<String> told(List<Finding> findings) {
    return findings.stream().map(found -> found.rule().id() + found.operands()).toList();
  }

  @Test
  void aByteOrderMarkInFrontIsNoRule() throws Exception {
    Files.writeString(folder.resolve("local.drl"), "\uFEFF" + HEAD + SOUND);
    assertEquals(1, RulePack.compile(folder).rules().size());
  }
}
