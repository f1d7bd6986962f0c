package org.nianbao.output.mark;

import java.util.List;
import java.util.Set;
import org.nianbao.wording.Wording;

/**
 * A copy of a report with the findings at their places.
 *
 * @param bytes the copy
 * @param ending the ending of its name; empty for that of the report
 * @param comments how many comments it has of ours
 * @param corrected the indexes of the findings for which it proposes a correction that one click
 *     accepts
 * @param told what its reader has to know of the copy
 */
@SuppressWarnings("ArrayRecordComponent") // held, never compared
public record MarkedCopy(
    byte[] bytes, String ending, int comments, Set<Integer> corrected, List<Wording> told) {

  /** Copies the collections. */
  public MarkedCopy {
    corrected = Set.copyOf(corrected);
    told = List.copyOf(told);
  }
}
