package org.nianbao.waiver;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.nianbao.facts.Report;
import org.nianbao.rules.Finding;

/** The waivers of a run, and the day by which they are judged. Immutable. */
public final class Waivers {

  /** Nothing is waived. */
  public static final Waivers NONE = new Waivers(List.of(), LocalDate.EPOCH);

  private final List<Waiver> all;
  private final Map<String, Waiver> byFingerprint = new HashMap<>();
  private final LocalDate today;

  private Waivers(List<Waiver> all, LocalDate today) {
    this.all = List.copyOf(all);
    this.today = today;
    for (Waiver waiver : all) {
      byFingerprint.put(waiver.fingerprint(), waiver);
    }
  }

  /** Returns the given waivers, each with another fingerprint. */
  public static Waivers of(List<Waiver> all, LocalDate today) {
    return new Waivers(all, today);
  }

  /**
   * Returns the waivers of a file.
   *
   * @throws WaiverException where it cannot be read or is broken, with every mistake in it
   */
  public static Waivers load(Path file, LocalDate today) throws WaiverException {
    return of(WaiverFile.read(file).waivers(), today);
  }

  /** Returns all of them, in the order of their file. */
  public List<Waiver> all() {
    return all;
  }

  /** Returns what was decided about each finding of a report, in the findings' order. */
  public List<Verdict> on(Report report, List<Finding> findings) {
    if (all.isEmpty()) {
      return Collections.nCopies(findings.size(), Verdict.NONE); // fingerprints cost a start
    }
    List<Verdict> verdicts = new ArrayList<>();
    for (Fingerprints.Names names : Fingerprints.namesOf(report, findings)) {
      verdicts.add(verdict(names));
    }
    return verdicts;
  }

  /** What was decided about a finding, or about every one of the sums that it stands for. */
  private Verdict verdict(Fingerprints.Names names) {
    Waiver own = byFingerprint.get(names.fingerprint());
    if (own != null) {
      return verdict(List.of(own));
    }
    List<Waiver> ofSums =
        names.sums().stream().map(byFingerprint::get).filter(Objects::nonNull).toList();
    return ofSums.isEmpty() || ofSums.size() < names.sums().size() ? Verdict.NONE : verdict(ofSums);
  }

  private Verdict verdict(List<Waiver> decided) {
    return new Verdict(decided, decided.stream().anyMatch(waiver -> waiver.isExpired(today)));
  }
}
