package org.nianbao.result;

import java.util.List;

/**
 * A finding of a run whose result was kept.
 *
 * @param rule the rule's id
 * @param severity {@code error}, {@code warning} or {@code info}
 * @param message the finding as a sentence, in the language of that run
 * @param expected what was due
 * @param actual what was found
 * @param cells the cells it is about, as table/row/column
 * @param section the section it stands in
 * @param quote the report's own words
 * @param fingerprint its name by its evidence; empty in results of old versions
 * @param waived whether people had let it pass
 */
public record KeptFinding(
    String rule,
    String severity,
    String message,
    String expected,
    String actual,
    List<String> cells,
    int section,
    String quote,
    String fingerprint,
    boolean waived) {

  /** Copies the list. */
  public KeptFinding {
    cells = List.copyOf(cells);
  }
}
