package org.nianbao.result;

import java.util.List;
import org.nianbao.facts.CopyShare;

/**
 * How much of a report's own prose stands in another report too; the form's words and customary
 * statements left out.
 *
 * @param lastYear whether the other report is the same agency's of the year before
 * @param path the other report's path
 * @param agency its agency
 * @param year its year
 * @param percent the share of the whole prose in characters, from 0 to 100
 * @param sections the share of each section
 * @param passages the longest shared sentences, where no finding quotes them; they are not in the
 *     JSON
 */
public record CopyResult(
    boolean lastYear,
    String path,
    String agency,
    int year,
    int percent,
    List<SectionResult> sections,
    List<String> passages) {

  /**
   * The share of a section.
   *
   * @param number the section, from 1
   * @param percent from 0 to 100
   */
  public record SectionResult(int number, int percent) {}

  /** Copies the list. */
  public CopyResult {
    sections = List.copyOf(sections);
    passages = List.copyOf(passages);
  }

  static CopyResult of(CopyShare share) {
    return new CopyResult(
        share.lastYear(),
        share.path(),
        share.agency(),
        share.year(),
        share.percent(),
        share.parts().stream().map(p -> new SectionResult(p.section(), p.percent())).toList(),
        share.passages());
  }
}
