package org.nianbao.crosscheck.similarity;

import java.util.List;

/**
 * The prose of a report as far as it is the agency's own: without the form's words and without what
 * every report has to state.
 *
 * @param sentences its sentences in order, none with the same frame as another
 */
public record Prose(List<Sentence> sentences) {

  /** Copies the list. */
  public Prose {
    sentences = List.copyOf(sentences);
  }

  /** Returns how many characters of it are compared. */
  public int weight() {
    return sentences.stream().mapToInt(Sentence::weight).sum();
  }
}
