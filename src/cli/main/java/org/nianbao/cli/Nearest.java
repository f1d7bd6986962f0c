package org.nianbao.cli;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds what the user may have meant. */
final class Nearest {

  private Nearest() {}

  /** The candidate that differs least from what was typed, if any is near. */
  static Optional<String> to(String typed, Collection<String> candidates) {
    return candidates.stream()
        .filter(candidate -> distance(typed, candidate) <= Math.max(2, candidate.length() / 3))
        .min(
            Comparator.<String>comparingInt(candidate -> distance(typed, candidate))
                .thenComparing(Comparator.naturalOrder()));
  }

  /**
   * How many characters to insert, drop or change; a name given without its family costs nothing.
   */
  private static int distance(String typed, String candidate) {
    int whole = edits(typed, candidate);
    int slash = candidate.indexOf('/');
    return slash < 0 ? whole : Math.min(whole, edits(typed, candidate.substring(slash + 1)) + 1);
  }

  private static int edits(String from, String to) {
    return LevenshteinDistance.getDefaultInstance().apply(from, to);
  }
}
