package org.nianbao.facts;

import java.util.Set;
import org.nianbao.document.Place;

/**
 * A sentence of the body's own plans or of its year, and the year it names.
 *
 * @param year the year that it names
 * @param plan whether it announces what will be done; otherwise it says what was done in that year
 * @param others the other years that its paragraph names, such as the one that it is compared with
 * @param section the section
 * @param quote the sentence
 * @param place where it stands
 */
public record YearStatement(
    int year, boolean plan, Set<Integer> others, int section, String quote, Place place)
    implements Evidence {

  /** Copies the set. */
  public YearStatement {
    others = Set.copyOf(others);
  }
}
