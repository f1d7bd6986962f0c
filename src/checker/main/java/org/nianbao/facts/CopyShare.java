package org.nianbao.facts;

import java.util.List;

/**
 * How much of a report's own prose stands in another report too, whether or not that is too much.
 *
 * @param lastYear whether the other report is the same agency's of the year before
 * @param path the other report's path as the user gave it
 * @param agency its agency
 * @param year its year
 * @param percent the share of the whole prose in characters, from 0 to 100
 * @param parts the share of each section
 * @param passages the longest shared sentences, where no finding quotes them
 */
public record CopyShare(
    boolean lastYear,
    String path,
    String agency,
    int year,
    int percent,
    List<Part> parts,
    List<String> passages)
    implements Fact {

  /**
   * The share of a section.
   *
   * @param section the section, from 1
   * @param percent the share of its prose in characters, from 0 to 100
   */
  public record Part(int section, int percent) {}

  /** Copies the list. */
  public CopyShare {
    parts = List.copyOf(parts);
    passages = List.copyOf(passages);
  }
}
