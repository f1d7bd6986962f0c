package org.nianbao.report.claim;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The words that the grammar knows, read from vocabulary.txt. */
final class Vocabulary {

  private static final Vocabulary BUILT_IN = read();

  private final Map<String, Token> words = new HashMap<>();
  private int longest;

  private Vocabulary() {}

  static Vocabulary builtIn() {
    return BUILT_IN;
  }

  /** The longest word that begins at the place in the text. */
  Optional<Token> at(CharSequence text, int from) {
    int most = Math.min(longest, text.length() - from);
    for (int length = most; length > 0; length--) {
      Token word = words.get(text.subSequence(from, from + length).toString());
      if (word != null) {
        return Optional.of(word);
      }
    }
    return Optional.empty();
  }

  private static Vocabulary read() {
    Vocabulary vocabulary = new Vocabulary();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(Vocabulary.class.getResourceAsStream("vocabulary.txt")),
                StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          vocabulary.add(line);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return vocabulary;
  }

  /** A line is {@code KIND value: word word…}. */
  private void add(String line) {
    int colon = line.indexOf(':');
    String[] head = line.substring(0, colon).split(" ", -1);
    for (String word : line.substring(colon + 1).strip().split(" ", -1)) {
      words.putIfAbsent(word, Token.of(Kind.valueOf(head[0]), head[1], word));
      longest = Math.max(longest, word.length());
    }
  }
}
