package org.nianbao.waiver;

import java.util.Optional;

/**
 * What people have decided about a finding.
 *
 * @param waiver the waiver that names it, whether it still holds or not; empty where nobody has
 *     decided
 * @param expired whether that waiver has run out
 */
public record Verdict(Optional<Waiver> waiver, boolean expired) {

  /** Nobody has decided. */
  public static final Verdict NONE = new Verdict(Optional.empty(), false);

  /** Returns whether the finding is let pass: it costs nothing and does not count. */
  public boolean isWaived() {
    return waiver.isPresent() && !expired;
  }
}
