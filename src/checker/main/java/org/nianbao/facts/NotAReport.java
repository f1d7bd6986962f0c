package org.nianbao.facts;

import org.nianbao.document.Place;
import org.nianbao.wording.Wording;

/**
 * The document is no annual report: then this is its only fact.
 *
 * @param what what it is instead, or what it lacks
 * @param quote its first words
 * @param place where they stand
 */
public record NotAReport(Wording what, String quote, Place place) implements Evidence {

  @Override
  public int section() {
    return 0;
  }
}
