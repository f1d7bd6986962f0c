package org.nianbao.document;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a reader may know beforehand of the documents that are looked for, which it tells from other
 * matter in the same file. The words come from whoever asks for documents; readers know none.
 *
 * @param signs what such a document has and what stands around it has not
 * @param proseHeadings for each of its sections that are prose, the names that head it, without
 *     numeral and white space
 */
public record Hints(List<Sign> signs, List<Set<String>> proseHeadings) {

  /**
   * A sign of such a document.
   *
   * @param pattern what is found in the text without white space
   * @param longest how many characters a heading has at most in which it counts; 0 where it counts
   *     within tables instead
   */
  public record Sign(Pattern pattern, int longest) {

    /**
     * Returns whether a heading has the sign, if it counts in headings.
     *
     * @param dense the heading without white space
     */
    public boolean isInHeading(String dense) {
      return longest > 0 && dense.length() <= longest && pattern.matcher(dense).find();
    }

    /**
     * Returns whether a table has the sign, if it counts in tables.
     *
     * @param dense the table's text without white space
     */
    public boolean isInTable(String dense) {
      return longest == 0 && pattern.matcher(dense).find();
    }
  }

  /** Nothing is known. */
  public static final Hints NONE = new Hints(List.of(), List.of());

  /** Copies the lists. */
  public Hints {
    signs = List.copyOf(signs);
    proseHeadings = List.copyOf(proseHeadings);
  }
}
