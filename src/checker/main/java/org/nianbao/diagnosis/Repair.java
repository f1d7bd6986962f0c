package org.nianbao.diagnosis;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Corrections that together make all identities hold that were broken by one root cause (or, where
 * the causes can be separated in more than one way, by several).
 *
 * @param causes the numbers of the root causes that it repairs, ascending; nearly always one
 * @param likeliest whether it is the likeliest repair of its root cause
 * @param corrections the corrections, in the form's order; never empty
 * @param explains indexes of the findings that it explains, ascending
 */
public record Repair(
    List<Integer> causes, boolean likeliest, List<Correction> corrections, List<Integer> explains) {

  /** Copies the lists. */
  public Repair {
    causes = List.copyOf(causes);
    corrections = List.copyOf(corrections);
    explains = List.copyOf(explains);
  }

  /**
   * Returns the typical slips that it takes back, each once; empty where it looks like none of
   * them.
   */
  public List<Slip> slips() {
    Set<Slip> slips = EnumSet.noneOf(Slip.class);
    for (Correction correction : corrections) {
      if (correction.slip().isPresent()) {
        slips.add(correction.slip().get());
      }
    }
    return List.copyOf(slips);
  }
}
