package org.nianbao.agency;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Patterns of the names of files, each with what it stands for. A pattern is compared with the end
 * of a path: {@code 水务局*.docx} with the file's name, {@code 水务局/*} with its folder too; {@code *}
 * and {@code ?} stand for characters of one name, {@code **} for folders in between.
 *
 * @param <T> what patterns stand for
 */
public final class FilePatterns<T> {

  private record Meaning<T>(Pattern pattern, T value) {}

  private final List<Meaning<T>> patterns = new ArrayList<>();

  /** Patterns without signs by the name of their file: a list may have tens of thousands. */
  private final Map<String, List<Meaning<T>>> plain = new HashMap<>();

  /** Adds a pattern. */
  void add(String pattern, T value) {
    String composed = composed(pattern);
    Meaning<T> meaning = new Meaning<>(compiled(composed), value);
    String name = composed.substring(composed.lastIndexOf('/') + 1);
    if (name.indexOf('*') < 0 && name.indexOf('?') < 0) {
      plain.computeIfAbsent(name, k -> new ArrayList<>()).add(meaning);
    } else {
      patterns.add(meaning);
    }
  }

  /** Returns what the patterns stand for that a path matches, each once. */
  List<T> matching(String path) {
    if (patterns.isEmpty() && plain.isEmpty()) {
      return List.of();
    }
    String composed = composed(path);
    String name = composed.substring(composed.lastIndexOf('/') + 1);
    List<T> found = new ArrayList<>();
    plain.getOrDefault(name, List.of()).forEach(meaning -> match(meaning, composed, found));
    patterns.forEach(meaning -> match(meaning, composed, found));
    return found;
  }

  private static <T> void match(Meaning<T> meaning, String path, List<T> found) {
    if (meaning.pattern().matcher(path).matches() && !found.contains(meaning.value())) {
      found.add(meaning.value());
    }
  }

  /** Returns whether a path ends as one of the patterns says. */
  public static boolean anyMatches(List<String> patterns, String path) {
    String composed = composed(path);
    return patterns.stream().anyMatch(one -> compiled(composed(one)).matcher(composed).matches());
  }

  private static Pattern compiled(String pattern) {
    StringBuilder regex = new StringBuilder("(?:.*/)?");
    String rest = pattern.startsWith("./") ? pattern.substring(2) : pattern;
    for (int i = 0; i < rest.length(); i++) {
      char c = rest.charAt(i);
      if (rest.startsWith("**", i)) {
        regex.append(".*");
        i++;
      } else if (c == '*') {
        regex.append("[^/]*");
      } else if (c == '?') {
        regex.append("[^/]");
      } else {
        regex.append(Pattern.quote(String.valueOf(c)));
      }
    }
    return Pattern.compile(regex.toString());
  }

  /** Some systems take accents and vowel signs apart in the names of files. */
  private static String composed(String path) {
    return Normalizer.normalize(path, Normalizer.Form.NFC).replace('\\', '/');
  }
}
