package org.nianbao.report;

import org.nianbao.document.Place;

/**
 * The document is no annual report: then this is its only fact.
 *
 * @param quote its first words
 * @param place where they stand
 */
public record Stranger(String quote, Place place) implements Evidence {

  @Override
  public int section() {
    return 0;
  }
}
