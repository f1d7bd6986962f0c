package org.nianbao.json;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds the name that a person may have meant: of an option, a rule, a key in a file. */
public final class Nearest {

  private Nearest() {}

  /**
   * Returns the candidate that differs least from what was written, if any is near; of several the
   * first by the alphabet.
   */
  public static Optional<String> to(String written, Collection<String> candidates) {
    return candidates.stream()
        .filter(candidate -> distance(written, candidate) <= Math.max(2, candidate.length() / 3))
        .min(
            Comparator.<String>comparingInt(candidate -> distance(written, candidate))
                .thenComparing(Comparator.naturalOrder()));
  }

  /**
   * How many characters to insert, drop or change; a name given without its family costs but one.
   */
  private static int distance(String written, String candidate) {
    int whole = edits(written, candidate);
    int slash = candidate.indexOf('/');
    return slash < 0 ? whole : Math.min(whole, edits(written, candidate.substring(slash + 1)) + 1);
  }

  private static int edits(String from, String to) {
    return LevenshteinDistance.getDefaultInstance()
        .apply(from.toLowerCase(Locale.ROOT), to.toLowerCase(Locale.ROOT));
  }
}
