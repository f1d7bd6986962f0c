package org.nianbao;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Lints the catalogues of messages of all modules together with the code that uses them. */
class MessageCatalogueTest {

  private static final Pattern USE = Pattern.compile("Messages\\s*\\.say\\(\\s*\"([^\"]+)\"");
  private static final Pattern SEARCH =
      Pattern.compile("Messages\\s*\\.find\\(\\s*\"([^\"]+)\" \\+ ");
  private static final Pattern OPERAND = Pattern.compile("%([1-9])");

  /** A message or a part of one in the code: two texts in quotation marks. */
  private static final Pattern LITERAL = Pattern.compile("new Wording\\(\\s*\"");

  /** Failures of the program are told without reading a file. */
  private static final String OUTSIDE = "Crash.java";

  /** Here only the Chinese repeats the form's own words. */
  private static final Set<String> CHINESE_SAYS_MORE = Set.of("recognition.table.heading-lost");

  /** Two texts, Chinese first. */
  private record Texts(String zh, String en) {}

  private static List<Path> files(String folder, String ending) throws IOException {
    List<Path> found = new ArrayList<>();
    try (Stream<Path> modules = Files.list(Path.of("src"))) {
      for (Path module : modules.sorted().toList()) {
        Path root = module.resolve(folder);
        if (Files.isDirectory(root)) {
          try (Stream<Path> files = Files.walk(root)) {
            files.filter(file -> file.toString().endsWith(ending)).sorted().forEach(found::add);
          }
        }
      }
    }
    return found;
  }

  private static Map<String, Texts> catalogue() throws IOException {
    Map<String, Texts> messages = new TreeMap<>();
    for (Path file : files("main/resources/org/nianbao/wording", ".txt")) {
      List<String> lines =
          Files.readAllLines(file).stream()
              .filter(line -> !line.isEmpty() && !line.startsWith("#"))
              .toList();
      String room = file.getFileName().toString().replace(".txt", ".");
      for (int i = 0; i + 2 < lines.size(); i += 3) {
        String key = lines.get(i);
        assertEquals(room, key.substring(0, room.length()), "this key is in another's file");
        assertEquals(
            null,
            messages.put(key, new Texts(lines.get(i + 1).strip(), lines.get(i + 2).strip())),
            key + " stands twice");
      }
    }
    assertFalse(messages.isEmpty());
    return messages;
  }

  /** Each key in the code, with how many operands each of its uses hands over. */
  private static Map<String, Set<Integer>> uses() throws IOException {
    Map<String, Set<Integer>> uses = new TreeMap<>();
    for (Path file : files("main/java", ".java")) {
      String code = Files.readString(file);
      Matcher use = USE.matcher(code);
      while (use.find()) {
        uses.computeIfAbsent(use.group(1), key -> new TreeSet<>()).add(operands(code, use.end()));
      }
    }
    return uses;
  }

  /** The beginnings of keys of which the code makes the end. */
  private static Set<String> searches() throws IOException {
    Set<String> searches = new TreeSet<>();
    for (Path file : files("main/java", ".java")) {
      SEARCH.matcher(Files.readString(file)).results().forEach(use -> searches.add(use.group(1)));
    }
    return searches;
  }

  private static boolean isSearched(String key, Set<String> searches) {
    return searches.stream().anyMatch(key::startsWith);
  }

  /** Counts the arguments from behind the key to the parenthesis that closes the call. */
  private static int operands(String code, int from) {
    int depth = 1;
    int commas = 0;
    for (int i = from; ; i++) {
      switch (code.charAt(i)) {
        case '"' -> i = endOfText(code, i);
        case '(', '{', '[' -> depth++;
        case ')', '}', ']' -> depth--;
        case ',' -> commas += depth == 1 ? 1 : 0;
        default -> {}
      }
      if (depth == 0) {
        return commas;
      }
    }
  }

  private static int endOfText(String code, int quote) {
    int i = quote + 1;
    while (code.charAt(i) != '"') {
      i += code.charAt(i) == '\\' ? 2 : 1;
    }
    return i;
  }

  private static Set<Integer> numbers(String text) {
    Set<Integer> numbers = new TreeSet<>();
    OPERAND.matcher(text).results().forEach(r -> numbers.add(Integer.valueOf(r.group(1))));
    return numbers;
  }

  @Test
  void everyKeyIsUsedAndEveryUsedKeyIsThere() throws IOException {
    Set<String> searches = searches();
    Set<String> said = new TreeSet<>(catalogue().keySet());
    searches.forEach(
        start -> assertTrue(said.stream().anyMatch(key -> key.startsWith(start)), start));
    said.removeIf(key -> isSearched(key, searches));
    assertEquals(uses().keySet(), said);
  }

  /** Chinese may leave out what only English counts: 等 for “and 3 more”. */
  @Test
  void bothLanguagesSayTheOperandsThatTheCodeHandsOver() throws IOException {
    Map<String, Set<Integer>> uses = uses();
    Set<String> searches = searches();
    catalogue()
        .forEach(
            (key, texts) -> {
              Set<Integer> numbers = numbers(texts.en());
              Set<Integer> chinese = numbers(texts.zh());
              assertEquals(
                  CHINESE_SAYS_MORE.contains(key),
                  !numbers.containsAll(chinese),
                  key + ": the languages differ");
              numbers.addAll(chinese);
              int most = numbers.stream().mapToInt(n -> n).max().orElse(0);
              assertEquals(most, numbers.size(), key + " leaves out an operand");
              Set<Integer> given = isSearched(key, searches) ? Set.of(0) : uses.get(key);
              assertEquals(Set.of(most), given, key + ": operands in the code");
            });
  }

  @Test
  void noMessageStandsInTheCode() throws IOException {
    List<String> inCode = new ArrayList<>();
    for (Path file : files("main/java", ".java")) {
      if (!file.endsWith(OUTSIDE) && LITERAL.matcher(Files.readString(file)).find()) {
        inCode.add(file.toString());
      }
    }
    assertEquals(List.of(), inCode, "write these into the catalogue of messages");
  }

  @Test
  void noMessageStandsTwice() throws IOException {
    Map<Texts, String> keys = new HashMap<>();
    catalogue()
        .forEach((key, texts) -> assertEquals(null, keys.put(texts, key), key + " says the same"));
  }
}
