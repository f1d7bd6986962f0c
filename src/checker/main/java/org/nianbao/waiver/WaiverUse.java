package org.nianbao.waiver;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Counts in a run which waivers were of use. Used by one thread. */
public final class WaiverUse {

  private record AgencyYear(String agency, int year) {}

  private record Skipped(AgencyYear subject, String rule) {}

  private final Waivers waivers;
  private final Set<String> disabled;
  private final Set<String> met = new HashSet<>();
  private final Set<String> expired = new HashSet<>();
  private final Set<AgencyYear> checked = new HashSet<>();
  private final Set<Skipped> skipped = new HashSet<>();

  /**
   * Begins to count.
   *
   * @param disabled the ids of rules that are out of use in this run
   */
  public WaiverUse(Waivers waivers, Collection<String> disabled) {
    this.waivers = waivers;
    this.disabled = Set.copyOf(disabled);
  }

  /**
   * Counts a report that was checked.
   *
   * @param unassessed the ids of rules that could not be judged on it
   */
  public void add(String agency, int year, List<Verdict> verdicts, Collection<String> unassessed) {
    if (isEmpty()) {
      return;
    }
    AgencyYear subject = new AgencyYear(agency, year);
    checked.add(subject);
    unassessed.forEach(rule -> skipped.add(new Skipped(subject, rule)));
    for (Verdict verdict : verdicts) {
      verdict
          .waivers()
          .forEach(waiver -> (verdict.expired() ? expired : met).add(waiver.fingerprint()));
    }
  }

  /** Returns whether there were any waivers at all. */
  public boolean isEmpty() {
    return waivers.all().isEmpty();
  }

  /** Returns the waivers that let a finding pass. */
  public List<Waiver> used() {
    return waivers.all().stream().filter(w -> met.contains(w.fingerprint())).toList();
  }

  /** Returns the waivers whose finding is there, but that have run out. */
  public List<Waiver> expired() {
    return waivers.all().stream().filter(w -> expired.contains(w.fingerprint())).toList();
  }

  /**
   * Returns the waivers whose finding is not there though its report was checked by its rule: it
   * was corrected, or its evidence is another now.
   */
  public List<Waiver> unused() {
    return waivers.all().stream().filter(w -> !isMet(w) && wasLookedFor(w)).toList();
  }

  /** Returns the waivers that this run did not test: of other reports, or of rules not judged. */
  public List<Waiver> elsewhere() {
    return waivers.all().stream().filter(w -> !isMet(w) && !wasLookedFor(w)).toList();
  }

  private boolean isMet(Waiver waiver) {
    return met.contains(waiver.fingerprint()) || expired.contains(waiver.fingerprint());
  }

  private boolean wasLookedFor(Waiver waiver) {
    Waiver.About about = waiver.about();
    if (!about.isKnown()) {
      return true;
    }
    AgencyYear subject = new AgencyYear(about.agency(), about.year());
    return checked.contains(subject)
        && !disabled.contains(about.rule())
        && !skipped.contains(new Skipped(subject, about.rule()));
  }
}
