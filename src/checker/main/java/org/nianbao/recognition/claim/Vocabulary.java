package org.nianbao.recognition.claim;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The words that the grammar knows, read from vocabulary.txt. */
final class Vocabulary {

  /** Of two entries of one word the first in the file stands. */
  private static final Comparator<Token> LONGEST_FIRST =
      Comparator.comparing((Token word) -> word.text().length()).reversed();

  private static final Vocabulary BUILT_IN = read();

  private final Map<Character, List<Token>> words = new HashMap<>();

  private Vocabulary() {}

  static Vocabulary builtIn() {
    return BUILT_IN;
  }

  /** The longest word that begins at the place in the text. */
  Optional<Token> at(String text, int from) {
    for (Token word : words.getOrDefault(text.charAt(from), List.of())) {
      if (text.startsWith(word.text(), from)) {
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
    vocabulary.words.values().forEach(list -> list.sort(LONGEST_FIRST));
    return vocabulary;
  }

  /** A line is {@code KIND value: word word…}. */
  private void add(String line) {
    int colon = line.indexOf(':');
    String[] head = line.substring(0, colon).split(" ", -1);
    for (String word : line.substring(colon + 1).strip().split(" ", -1)) {
      String text = word.replaceAll("[“”]", "");
      words
          .computeIfAbsent(text.charAt(0), c -> new ArrayList<>())
          .add(Token.of(TokenKind.valueOf(head[0]), head[1], text));
    }
  }
}
