package org.nianbao.spark;

import java.io.Serializable;
import org.nianbao.crosscheck.CopyRounds;
import org.nianbao.facts.CopyLimits;

/**
 * The reports whose prose is compared, numbered by agency and year: all that the rounds in which
 * copies are found need of the whole set.
 *
 * @param numbers the number of each input, -1 for one that is not compared
 * @param reports the input of each number
 * @param first the number of each report's first sentence, and one more at the end
 * @param agencies the agency of each report
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record ReportNumbers(int[] numbers, int[] reports, int[] first, int[] agencies)
    implements Serializable {

  /** Whether there are two agencies at least. */
  boolean hasOthers() {
    return agencies.length > 0 && agencies[agencies.length - 1] > 0;
  }

  /** How many entries all sentences together have in the buckets. */
  int sentences() {
    return first[first.length - 1];
  }

  /** The rounds on one machine, for one thread. */
  CopyRounds rounds(CopyLimits limits) {
    return new CopyRounds(first, agencies, limits);
  }
}
