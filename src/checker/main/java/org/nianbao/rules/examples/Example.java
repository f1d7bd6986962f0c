package org.nianbao.rules.examples;

import com.fasterxml.jackson.jr.stree.JrsValue;
import java.util.List;
import org.nianbao.json.JsonTree;

/**
 * A rule's two examples: a right report turned into one that breaks the rule, and into one that
 * only comes near.
 *
 * @param base the right report that both start from: {@code 2021} for {@code base-2021.txt}
 * @param beside the reports, among the bases too, beside which it is judged; none for a rule about
 *     reports by themselves
 * @param bad the case in which the rule must fire
 * @param good the case in which it must keep quiet
 */
public record Example(String base, List<String> beside, Case bad, Case good) {

  /** Copies the list. */
  public Example {
    beside = List.copyOf(beside);
  }

  /**
   * The example that a file holds.
   *
   * @throws IllegalArgumentException if it holds none
   */
  static Example of(JrsValue json) {
    only(json, "base", "beside", "bad", "good");
    return new Example(
        json.path("base").asText(),
        JsonTree.elements(json.path("beside")).stream().map(JrsValue::asText).toList(),
        Case.of(json.path("bad")),
        Case.of(json.path("good")));
  }

  private static void only(JrsValue json, String... known) {
    for (String name : JsonTree.fields(json).keySet()) {
      if (!List.of(known).contains(name)) {
        throw new IllegalArgumentException(name + " is no field of an example");
      }
    }
  }

  /**
   * One case of an example.
   *
   * @param edits what is changed in the base, in this order; none for the base itself
   * @param note what the case shows, as a sentence
   * @param also the ids of other rules that must fire as well, once for each finding; rare, and the
   *     note says why
   */
  public record Case(List<ExampleEdit> edits, String note, List<String> also) {

    /** Copies the lists. */
    public Case {
      edits = List.copyOf(edits);
      also = List.copyOf(also);
    }

    /** What a file leaves out is empty. */
    private static Case of(JrsValue json) {
      only(json, "edits", "note", "also");
      return new Case(
          JsonTree.elements(json.path("edits")).stream().map(ExampleEdit::of).toList(),
          json.path("note").isMissingNode() ? "" : json.path("note").asText(),
          JsonTree.elements(json.path("also")).stream().map(JrsValue::asText).toList());
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
