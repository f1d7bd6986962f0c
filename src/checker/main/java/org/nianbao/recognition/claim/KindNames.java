package org.nianbao.recognition.claim;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The names of applicants, ends and reasons that stand among some words. */
final class KindNames {

  final Set<String> who = new TreeSet<>();
  final Set<String> outcomes = new TreeSet<>();
  final Set<String> details = new TreeSet<>();

  /** Takes the names from further words; returns what is left of these. */
  String take(String words) {
    StringBuilder others = new StringBuilder();
    for (int at = 0; at < words.length(); at++) {
      Optional<Token> word = Vocabulary.builtIn().at(words, at);
      if (word.isEmpty()) {
        others.append(words.charAt(at));
        continue;
      }
      switch (word.get().kind()) {
        case WHO -> who.add(word.get().value());
        case OUTCOME -> outcomes.add(word.get().value());
        case DETAIL -> details.add(word.get().value());
        default -> others.append(word.get().text());
      }
      at += word.get().text().length() - 1;
    }
    return others.toString();
  }

  /** Whether there is any. */
  boolean any() {
    return !who.isEmpty() || !outcomes.isEmpty() || !details.isEmpty();
  }
}
