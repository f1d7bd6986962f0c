package org.nianbao.difference;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.nianbao.result.FindingResult;

/**
 * A finding that is not the same in both runs.
 *
 * @param before the finding of the old run; empty where it is new
 * @param after the finding of the new run; empty where it is gone
 * @param unjudged whether it is gone because its rule could not be judged this time, or new because
 *     it could not be before
 */
public record FindingChange(
    Optional<FindingResult> before, Optional<FindingResult> after, boolean unjudged) {

  /** What became of a finding. */
  public enum Kind {
    /** It is in the new run only. */
    NEW,
    /** It is in the old run only. */
    GONE,
    /** The same rule found the same place, but other values. */
    CHANGED
  }

  /** In what a changed finding differs. */
  public enum Aspect {
    /** It is graver or milder. */
    SEVERITY,
    /** Figures or words of the report, or what was due, are others. */
    EVIDENCE,
    /** It is told in other words. */
    MESSAGE,
    /** It is let pass now, or no longer. */
    WAIVED
  }

  /** What became of the finding. */
  public Kind kind() {
    if (before.isEmpty()) {
      return Kind.NEW;
    }
    return after.isEmpty() ? Kind.GONE : Kind.CHANGED;
  }

  /** The rule that found it. */
  public String rule() {
    return after.or(() -> before).orElseThrow().rule();
  }

  /** In what a changed finding differs; empty for others. */
  public Set<Aspect> aspects() {
    Set<Aspect> aspects = EnumSet.noneOf(Aspect.class);
    if (kind() != Kind.CHANGED) {
      return aspects;
    }
    FindingResult old = before.orElseThrow();
    FindingResult now = after.orElseThrow();
    if (old.severity() != now.severity()) {
      aspects.add(Aspect.SEVERITY);
    }
    if (old.isWaived() != now.isWaived()) {
      aspects.add(Aspect.WAIVED);
    }
    if (!FindingMatch.sameEvidence(old, now)) {
      aspects.add(Aspect.EVIDENCE);
    } else if (aspects.isEmpty()) {
      aspects.add(Aspect.MESSAGE);
    }
    return aspects;
  }
}
