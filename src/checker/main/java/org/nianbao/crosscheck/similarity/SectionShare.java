package org.nianbao.crosscheck.similarity;

import java.util.List;
import org.nianbao.facts.CopyLimits;

/**
 * How much of one section's prose another report has too.
 *
 * @param section the section, from 1
 * @param passages the shared sentences, the longest first
 * @param sentences how many sentences the section has
 * @param weight how many characters of them are compared
 * @param shared how many characters of them are shared
 */
public record SectionShare(
    int section, List<Passage> passages, int sentences, int weight, int shared) {

  /** Copies the list. */
  public SectionShare {
    passages = List.copyOf(passages);
  }

  /** The share of the section that the other report has too, from 0 to 100, rounded down. */
  public int percent() {
    return weight == 0 ? 0 : (int) (100L * shared / weight);
  }

  /** Returns whether nearly all of it is shared, and more than chance explains. */
  public boolean isCopied(CopyLimits.Least least) {
    return percent() >= least.sectionPercent()
        && shared >= least.sectionCharacters()
        && passages.size() >= least.sectionSentences();
  }
}
