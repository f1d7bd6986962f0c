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

  /** What the name of a copy has at its end. */
  public static final String SIGN = ".批注";

  /** What the name of a copy has at its end from which the marks were taken again. */
  public static final String CLEARED = ".去批注";

  /** Copies the collections. */
  public MarkedCopy {
    corrected = Set.copyOf(corrected);
    told = List.copyOf(told);
  }

  /** What the copy of a file is called. */
  public String nameFor(String path) {
    String name = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    int dot = name.lastIndexOf('.');
    String stem = dot <= 0 ? name : name.substring(0, dot);
    return stem + SIGN + (ending.isEmpty() ? name.substring(stem.length()) : ending);
  }
}
