package org.nianbao.crosscheck.similarity;

import java.util.List;

/**
 * A report of a set whose prose, or a section of it, is largely that of another agency's. Which was
 * written first is unknown.
 *
 * @param report its number in the set, from 0
 * @param other the number of the report that it is most like
 * @param comparison what they share
 * @param whole whether that is a copy as a whole; otherwise one section is
 * @param sections what each section shares
 */
public record Match(
    int report, int other, SharedProse comparison, boolean whole, List<SectionShare> sections) {

  /** Copies the list. */
  public Match {
    sections = List.copyOf(sections);
  }
}
