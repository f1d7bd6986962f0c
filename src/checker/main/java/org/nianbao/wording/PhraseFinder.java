package org.nianbao.wording;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells whether one of many phrases stands in a text. A regular expression tries each of them at
 * each letter; this passes over the letters with which none begins. Immutable.
 */
public final class PhraseFinder {

  /** Phrases of one character. */
  private final BitSet characters = new BitSet();

  private final BitSet initials = new BitSet();
  private final Map<Character, List<String>> phrases = new HashMap<>();

  /**
   * A finder of the given phrases.
   *
   * @throws IllegalArgumentException if one is empty
   */
  public PhraseFinder(Collection<String> texts) {
    for (String text : texts) {
      if (text.isEmpty()) {
        throw new IllegalArgumentException("an empty phrase stands everywhere");
      }
      char initial = text.charAt(0);
      if (text.length() == 1) {
        characters.set(initial);
        continue;
      }
      initials.set(initial);
      phrases.putIfAbsent(initial, new ArrayList<>());
      phrases.get(initial).add(text);
    }
  }

  /** A finder of each of some characters. */
  static PhraseFinder ofCharacters(String characters) {
    PhraseFinder finder = new PhraseFinder(List.of());
    for (int i = 0; i < characters.length(); i++) {
      finder.characters.set(characters.charAt(i));
    }
    return finder;
  }

  /** Whether one of the phrases stands in a text. */
  public boolean isIn(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (isAt(text, i)) {
        return true;
      }
    }
    return false;
  }

  /** Whether one of the phrases begins at a character of a text. */
  public boolean isAt(String text, int at) {
    char c = text.charAt(at);
    return characters.get(c) || (initials.get(c) && begins(text, at, phrases.get(c)));
  }

  private static boolean begins(String text, int at, List<String> candidates) {
    for (String candidate : candidates) {
      if (text.startsWith(candidate, at)) {
        return true;
      }
    }
    return false;
  }
}
