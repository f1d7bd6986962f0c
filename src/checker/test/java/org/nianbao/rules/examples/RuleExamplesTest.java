package org.nianbao.rules.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nianbao.Nianbao;
import org.nianbao.agency.Agencies;
import org.nianbao.agency.AgencyList;
import org.nianbao.agency.AgencyListException;
import org.nianbao.check.Examined;
import org.nianbao.crosscheck.Member;
import org.nianbao.crosscheck.ReportSet;
import org.nianbao.document.Source;
import org.nianbao.document.UnreadableException;
import org.nianbao.facts.Given;
import org.nianbao.rules.Finding;
import org.nianbao.rules.Rule;
import org.nianbao.score.Profile;
import org.nianbao.score.ProfileException;
import org.nianbao.wording.Language;

/**
 * Every rule has two examples beside it: one in which it fires, and it alone, and a near miss in
 * which nothing fires.
 */
class RuleExamplesTest {

  private static final Path PACK = Path.of("rules");
  private static final Nianbao NIANBAO = everyRule();
  private static final Examples EXAMPLES = Examples.in(List.of(PACK));
  private static final Agencies AGENCIES = agencies();
  private static final Pattern UNFILLED = Pattern.compile("%[1-9]|“”|（）|null");
  private static final Pattern CLUMSY = Pattern.compile("。。|，，|。，|，。|、、|；；|。$");

  /** By the profile that sets every limit that a rule may be about. */
  private static Nianbao everyRule() {
    try {
      return Nianbao.builder().profile(Profile.load(PACK.resolve("scoring/concise.json"))).build();
    } catch (ProfileException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Agencies agencies() {
    try {
      return AgencyList.read(PACK.resolve("examples/agencies.csv"));
    } catch (AgencyListException e) {
      throw new IllegalStateException(e);
    }
  }

  static Stream<String> ids() {
    return NIANBAO.rules().stream().map(Rule::id);
  }

  private static Example example(String id) {
    return EXAMPLES
        .of(id)
        .orElseThrow(
            () ->
                new AssertionError("write rules/examples/" + id + ".json: a bad and a good case"));
  }

  @ParameterizedTest
  @MethodSource("ids")
  void firesOnItsBadExample(String id) throws UnreadableException {
    Example example = example(id);
    List<String> due = new ArrayList<>(example.bad().also());
    due.add(id);
    assertEquals(sorted(due), ids(findings(example.bad(), example)), example.bad().note());
  }

  @ParameterizedTest
  @MethodSource("ids")
  void keepsQuietOnANearMiss(String id) throws UnreadableException {
    Example example = example(id);
    assertFalse(example.good().also().contains(id), "the rule itself must not fire");
    assertEquals(
        sorted(example.good().also()),
        ids(findings(example.good(), example)),
        example.good().note());
  }

  @ParameterizedTest
  @MethodSource("ids")
  void saysWhatItFoundInWholeSentences(String id) throws UnreadableException {
    for (Finding finding : findings(example(id).bad(), example(id))) {
      for (Language language : Language.values()) {
        String message = finding.message(language);
        assertFalse(UNFILLED.matcher(message).find(), message);
        assertFalse(CLUMSY.matcher(message).find(), message);
        assertEquals(count(message, '“'), count(message, '”'), message);
        assertFalse(message.contains(finding.rule().id()), message);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("ids")
  void notesAreSentences(String id) {
    for (Example.Case shown : List.of(example(id).bad(), example(id).good())) {
      assertTrue(shown.note().endsWith("。"), "rules/examples/" + id + ".json: " + shown.note());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2019",
        "2019-before",
        "2021",
        "2021-before",
        "2021-neighbour",
        "2021-office",
        "2021-region",
        "government"
      })
  void basesAreRight(String base) throws IOException, UnreadableException {
    assertEquals(List.of(), findings(base(base), List.of()));
  }

  @Test
  void aRegionsBaseIsTheSumOfItsBodies() throws IOException, UnreadableException {
    assertEquals(
        List.of(), findings(base("2021-region"), List.of(base("2021"), base("2021-office"))));
  }

  @Test
  void basesOfTwoYearsFitTogether() throws IOException, UnreadableException {
    for (String base : List.of("2019", "2021")) {
      assertEquals(List.of(), findings(base(base), List.of(base(base + "-before"))));
    }
  }

  private static String base(String name) throws IOException {
    return Files.readString(PACK.resolve("examples/base-" + name + ".txt"));
  }

  @Test
  void everyExampleHasItsRule() throws IOException {
    Path folder = PACK.resolve("examples");
    try (Stream<Path> files = Files.walk(folder)) {
      Set<String> written =
          files
              .map(f -> folder.relativize(f).toString().replace('\\', '/'))
              .filter(f -> f.endsWith(".json"))
              .map(f -> f.substring(0, f.length() - ".json".length()))
              .collect(Collectors.toCollection(TreeSet::new));
      assertEquals(ids().collect(Collectors.toCollection(TreeSet::new)), written);
    }
  }

  private static List<Finding> findings(Example.Case shown, Example example)
      throws UnreadableException {
    return findings(shown.on(EXAMPLES.base(example)), EXAMPLES.beside(example));
  }

  private static List<Finding> findings(String text, List<String> beside)
      throws UnreadableException {
    if (beside.isEmpty()) {
      return NIANBAO.check(source("example.txt", text), Given.NOTHING).judgement().findings();
    }
    Examined examined = NIANBAO.checker().examine(source("example.txt", text), Given.NOTHING);
    List<Member> members = new ArrayList<>(List.of(examined.member()));
    for (int i = 0; i < beside.size(); i++) {
      String name = "beside-" + (i + 1) + ".txt";
      members.add(NIANBAO.checker().examine(source(name, beside.get(i)), Given.NOTHING).member());
    }
    ReportSet set = ReportSet.of(members, AGENCIES, NIANBAO.checker().copyLimits());
    return NIANBAO
        .checker()
        .conclude(examined, set.around(examined.member()))
        .judgement()
        .findings();
  }

  private static Source source(String name, String text) {
    return new Source(name, text.getBytes(StandardCharsets.UTF_8));
  }

  /** The rules that found something; a wrong figure is found by the rules of all its sums. */
  private static List<String> ids(List<Finding> findings) {
    return sorted(
        findings.stream()
            .flatMap(f -> f.sums().isEmpty() ? Stream.of(f) : f.sums().stream())
            .map(f -> f.rule().id())
            .toList());
  }

  private static List<String> sorted(List<String> ids) {
    return ids.stream().sorted().toList();
  }

  private static long count(String text, char c) {
    return text.chars().filter(x -> x == c).count();
  }
}
