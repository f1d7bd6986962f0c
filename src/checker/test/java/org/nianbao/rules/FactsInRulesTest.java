package org.nianbao.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.nianbao.facts.Attributed;
import org.nianbao.facts.CopyShare;
import org.nianbao.facts.Fact;
import org.nianbao.facts.LeftOpen;
import org.nianbao.facts.Prior;
import org.nianbao.facts.Rebuilt;

/** What recognition reads, rules judge: no type of fact is read for nothing. */
class FactsInRulesTest {

  /** Facts for others than the rules. */
  private static final Set<Class<?>> OTHERS =
      Set.of(
          LeftOpen.class, // what is open in a draft, shown to people
          Attributed.class, // why a report is taken for an agency's, shown to people
          CopyShare.class, // how much of the prose stands elsewhere, published as it is
          Prior.class, // which report of the year before a report was laid beside
          Rebuilt.class); // how a damaged table was read, shown to people

  @Test
  void everyTypeOfFactIsUsedByARule() throws IOException {
    Set<String> unused = new TreeSet<>();
    String rules = rules();
    types(Fact.class)
        .filter(type -> !isNamed(type, rules))
        .forEach(type -> unused.add(type.getSimpleName()));
    assertEquals(
        OTHERS.stream().map(Class::getSimpleName).collect(Collectors.toCollection(TreeSet::new)),
        unused);
  }

  /** Whether a rule has a pattern of the type, or of a kind of facts that it is one of. */
  private static boolean isNamed(Class<?> type, String rules) {
    return Pattern.compile("\\b" + type.getSimpleName() + "\\s*\\(").matcher(rules).find()
        || Arrays.stream(type.getInterfaces()).anyMatch(kind -> isNamed(kind, rules));
  }

  private static Stream<Class<?>> types(Class<?> type) {
    return type.isSealed()
        ? Arrays.stream(type.getPermittedSubclasses()).flatMap(FactsInRulesTest::types)
        : Stream.of(type);
  }

  private static String rules() throws IOException {
    StringBuilder rules = new StringBuilder();
    try (Stream<Path> files = Files.list(Path.of("rules"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".drl")).sorted().toList()) {
        rules.append(Files.readString(file)).append('\n');
      }
    }
    return rules.toString();
  }
}
