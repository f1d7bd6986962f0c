package org.nianbao.result;

import java.util.List;

/**
 * A run whose result was kept.
 *
 * @param file where its result is
 * @param reports its reports, in their order
 * @param unreadable the inputs that could not be read
 */
public record KeptRun(String file, List<KeptReport> reports, List<String> unreadable) {

  /** Copies the lists. */
  public KeptRun {
    reports = List.copyOf(reports);
    unreadable = List.copyOf(unreadable);
  }
}
