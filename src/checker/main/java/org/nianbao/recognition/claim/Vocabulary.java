package org.nianbao.recognition.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.nianbao.wording.Phrases;
import org.nianbao.wording.Phrases.PhraseLine;

/** The words that the grammar knows: {@code rules/phrases/claims.txt}. */
final class Vocabulary {

  private static final Set<String> KINDS = kinds();

  private static final Vocabulary BUILT_IN = read();

  private final Map<Character, List<Token>> words = new HashMap<>();

  private Vocabulary() {}

  private static Set<String> kinds() {
    Set<String> kinds = new TreeSet<>();
    for (TokenKind kind : TokenKind.values()) {
      kinds.add(kind.name());
    }
    return kinds;
  }

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
    for (Map.Entry<String, List<PhraseLine>> group : phrases.groups().entrySet()) {
      for (PhraseLine line : group.getValue()) {
        vocabulary.add(phrases, group.getKey(), line);
      }
    }
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
      add(Token.of(kind, group.substring(blank + 1), text));
    }
  }

  /** Adds a word before all that are shorter; of two entries of one word the first stands. */
  private void add(Token word) {
    List<Token> list = words.get(word.text().charAt(0));
    if (list == null) {
      list = new ArrayList<>();
      words.put(word.text().charAt(0), list);
    }
    int place = list.size();
    while (place > 0 && list.get(place - 1).text().length() < word.text().length()) {
      place--;
    }
    list.add(place, word);
  }
}
