package org.nianbao.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
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
import org.nianbao.document.UnreadableException;
import org.nianbao.wording.Language;

/**
 * Every rule has two examples beside it: one in which it fires, and it alone, and a near miss in
 * which nothing fires.
 */
class RuleExamplesTest {

  private static final Path PACK = Path.of("rules");
  private static final Nianbao NIANBAO = Nianbao.standard();
  private static final Examples EXAMPLES = Examples.in(PACK);
  private static final Pattern UNFILLED = Pattern.compile("%[1-9]|“”|（）|null");
  private static final Pattern CLUMSY = Pattern.compile("。。|，，|。，|，。|、、|；；|。$");

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
  @ValueSource(strings = {"2019", "2021", "government"})
  void basesAreRight(String base) throws IOException, UnreadableException {
    String text = Files.readString(PACK.resolve("examples/base-" + base + ".txt"));
    assertEquals(List.of(), findings(text));
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
    return findings(shown.on(EXAMPLES.base(example)));
  }

  private static List<Finding> findings(String text) throws UnreadableException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return NIANBAO.check("example.txt", new ByteArrayInputStream(bytes)).judgement().findings();
  }

  private static List<String> ids(List<Finding> findings) {
    return sorted(findings.stream().map(f -> f.rule().id()).toList());
  }

  private static List<String> sorted(List<String> ids) {
    return ids.stream().sorted().toList();
  }

  private static long count(String text, char c) {
    return text.chars().filter(x -> x == c).count();
  }
}
