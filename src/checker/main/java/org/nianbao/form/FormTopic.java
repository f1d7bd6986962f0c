package org.nianbao.form;

import java.util.List;
import java.util.Optional;

/**
 * Something that a section of prose has to mention, and the words by which it is recognized.
 *
 * @param id its stable id, such as {@code aspect.platforms}
 * @param section the number of the section; 0 for any
 * @param kind what the topic belongs to: {@code aspect}, {@code supervision}, {@code problem},
 *     {@code improvement}, {@code fee}
 * @param name its name in the form's words, such as 平台建设
 * @param phrases words any of which shows that the section mentions it
 */
public record FormTopic(String id, int section, String kind, String name, List<String> phrases) {

  /** Copies the list. */
  public FormTopic {
    phrases = List.copyOf(phrases);
  }

  /** Returns the first of its phrases that stands in a text. */
  public Optional<String> phraseIn(String text) {
    for (String phrase : phrases) {
      if (text.contains(phrase)) {
        return Optional.of(phrase);
      }
    }
    return Optional.empty();
  }
}
