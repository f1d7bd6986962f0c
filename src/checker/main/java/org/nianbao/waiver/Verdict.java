package org.nianbao.waiver;

import java.util.List;
import java.util.Optional;

/**
 * What people have decided about a finding.
 *
 * @param waivers the waivers that name it, whether they still hold or not: one, or one for each sum
 *     that does not come out because of it; empty where nobody has decided
 * @param expired whether one of them has run out
 */
public record Verdict(List<Waiver> waivers, boolean expired) {

  /** Copies the list. */
  public Verdict {
    waivers = List.copyOf(waivers);
  }

  /** Nobody has decided. */
  public static final Verdict NONE = new Verdict(List.of(), false);

  /** The first of them. */
  public Optional<Waiver> waiver() {
    return waivers.stream().findFirst();
  }

  /** Returns whether the finding is let pass: it costs nothing and does not count. */
  public boolean isWaived() {
    return !waivers.isEmpty() && !expired;
  }
}
