package org.nianbao.recognition.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.nianbao.wording.Phrases;
import org.nianbao.wording.Phrases.PhraseLine;

/** The words that the grammar knows: {@code rules/phrases/claims.txt}. */
final class Vocabulary {

  /** Of two entries of one word the first in the file stands. */
  private static final Comparator<Token> LONGEST_FIRST =
      Comparator.comparing((Token word) -> word.text().length()).reversed();

  private static final Set<String> KINDS =
      Arrays.stream(TokenKind.values())
          .map(TokenKind::name)
          .collect(Collectors.toCollection(TreeSet::new));

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
    Phrases phrases = Phrases.read("claims");
    phrases
        .groups()
        .forEach((name, lines) -> lines.forEach(line -> vocabulary.add(phrases, name, line)));
    vocabulary.words.values().forEach(list -> list.sort(LONGEST_FIRST));
    return vocabulary;
  }

  /** The words of a line; most lines are one word. */
  private static List<String> words(String line) {
    String text = line.indexOf('“') < 0 ? line : line.replace("“", "").replace("”", "");
    if (text.indexOf(' ') < 0) {
      return List.of(text);
    }
    List<String> words = new ArrayList<>();
    for (int at = 0; at < text.length(); ) {
      int blank = text.indexOf(' ', at);
      int end = blank < 0 ? text.length() : blank;
      if (end > at) {
        words.add(text.substring(at, end));
      }
      at = end + 1;
    }
    return words;
  }

  /** Adds the words of a line under {@code [KIND value]}. */
  private void add(Phrases phrases, String group, PhraseLine line) {
    int blank = group.indexOf(' ');
    if (blank < 0 || !KINDS.contains(group.substring(0, blank))) {
      throw phrases.wrong(line, "stands under [" + group + "], which is none of " + KINDS);
    }
    TokenKind kind = TokenKind.valueOf(group.substring(0, blank));
    for (String text : words(line.text())) {
      words
          .computeIfAbsent(text.charAt(0), c -> new ArrayList<>())
          .add(Token.of(kind, group.substring(blank + 1), text));
    }
  }
}
