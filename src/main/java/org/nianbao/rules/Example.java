package org.nianbao.rules;

import java.util.List;

/**
 * A rule's two examples: a right report turned into one that breaks the rule, and into one that
 * only comes near.
 *
 * @param base the right report that both start from: {@code 2021} for {@code base-2021.txt}
 * @param bad the case in which the rule must fire
 * @param good the case in which it must keep quiet
 */
public record Example(String base, Case bad, Case good) {

  /**
   * One case of an example.
   *
   * @param edits what is changed in the base, in this order; none for the base itself
   * @param note what the case shows, as a sentence
   * @param also the ids of other rules that must fire as well, once for each finding; rare, and the
   *     note says why
   */
  public record Case(List<ExampleEdit> edits, String note, List<String> also) {

    /** Copies the lists; what a file leaves out is empty. */
    public Case {
      edits = edits == null ? List.of() : List.copyOf(edits);
      note = note == null ? "" : note;
      also = also == null ? List.of() : List.copyOf(also);
    }

    /**
     * The case as a text.
     *
     * @throws IllegalArgumentException if an edit does not fit the base
     */
    public String on(String baseText) {
      String text = baseText;
      for (ExampleEdit edit : edits) {
        text = edit.apply(text);
      }
      return text;
    }
  }
}
