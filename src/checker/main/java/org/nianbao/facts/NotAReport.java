package org.nianbao.facts;

import org.nianbao.document.Place;

/**
 * The document is no annual report: then this is its only fact.
 *
 * @param quote its first words
 * @param place where they stand
 */
public record NotAReport(String quote, Place place) implements Evidence {

  @Override
  public int section() {
    return 0;
  }
}
