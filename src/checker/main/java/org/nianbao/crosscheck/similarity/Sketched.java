package org.nianbao.crosscheck.similarity;

import java.util.function.Supplier;

/**
 * A report in a set.
 *
 * @param agency the key of its agency: reports of one agency are never compared
 * @param year the report year; 0 where unknown
 * @param source gives the sketch of its prose; asked for a few times
 */
public record Sketched(String agency, int year, Supplier<Sketch> source) {

  /** A report whose sketch is at hand. */
  Sketched(String agency, int year, Sketch sketch) {
    this(agency, year, () -> sketch);
  }

  /** The sketch of its prose. */
  Sketch sketch() {
    return source.get();
  }
}
