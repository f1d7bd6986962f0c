package org.nianbao.compare;

import java.util.List;

/**
 * A run whose result was kept.
 *
 * @param file where its result is
 * @param reports its reports, in their order
 * @param unreadable the inputs that could not be read
 */
public record PastRun(String file, List<PastReport> reports, List<String> unreadable) {

  /** Copies the lists. */
  public PastRun {
    reports = List.copyOf(reports);
    unreadable = List.copyOf(unreadable);
  }
}
