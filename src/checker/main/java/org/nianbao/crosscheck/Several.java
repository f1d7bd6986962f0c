package org.nianbao.crosscheck;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * What is told of reports of one agency and year with different figures, so that it is not known
 * which counts. Worked out once, for all reports that it is told to.
 *
 * @param count how many there are
 * @param agencies the names that they give to their agency, in order
 * @param paths the first of them
 */
record Several(int count, List<String> agencies, List<String> paths) {

  /** So many are named. */
  private static final int MOST_NAMED = 12;

  /** Copies the lists. */
  Several {
    agencies = List.copyOf(agencies);
    paths = List.copyOf(paths);
  }

  /** What is told of some reports. */
  static Several of(List<Member> reports) {
    TreeSet<String> agencies = new TreeSet<>();
    List<String> paths = new ArrayList<>();
    for (Member member : reports) {
      agencies.add(member.report().agency());
      if (paths.size() < MOST_NAMED) {
        paths.add(member.path());
      }
    }
    return new Several(reports.size(), List.copyOf(agencies), paths);
  }

  /** How many are not named. */
  int more() {
    return count - paths.size();
  }
}
