package org.nianbao.rules.examples;

import java.util.List;
import org.nianbao.json.StrictFields;
import org.nianbao.json.StrictJson;
import org.nianbao.json.StrictJsonException;

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
   * Returns the example in a file.
   *
   * @throws StrictJsonException if the file is not an example, with every mistake and its key
   */
  static Example read(String file, byte[] json) throws StrictJsonException {
    return StrictJson.read(
        file,
        json,
        example ->
            new Example(
                example.text("base"),
                example.texts("beside"),
                example.object("bad", Case::of),
                example.object("good", Case::of)));
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

    private static Case of(StrictFields fields) {
      return new Case(
          fields.objects("edits", ExampleEdit::of), fields.text("note", ""), fields.texts("also"));
    }

    /**
     * Returns the case as a text.
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
