package org.nianbao.difference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.nianbao.result.FindingResult;
import org.nianbao.result.ReportResult;
import org.nianbao.result.SumResult;

/**
 * A report that is in both runs.
 *
 * @param before as the old run found it
 * @param after as the new run found it
 * @param changes the findings that are not the same: new and changed ones in the order of the new
 *     run, then those gone in the order of the old one
 */
public record ReportChange(ReportResult before, ReportResult after, List<FindingChange> changes) {

  /** Copies the list. */
  public ReportChange {
    changes = List.copyOf(changes);
  }

  /** Matches the findings of two runs on a report. */
  static ReportChange of(ReportResult before, ReportResult after) {
    Map<String, List<FindingResult>> left = new LinkedHashMap<>();
    before.findings().forEach(f -> left.computeIfAbsent(f.rule(), r -> new ArrayList<>()).add(f));
    List<FindingResult> open = new ArrayList<>(after.findings());
    Map<Integer, FindingResult> changed = new LinkedHashMap<>();
    boolean[] done = new boolean[open.size()];
    for (int i = 0; i < open.size(); i++) {
      done[i] = takeSums(open.get(i), left);
    }
    match(open, done, left, FindingMatch::same, changed, false);
    match(open, done, left, FindingMatch::sameEvidence, changed, true);
    match(open, done, left, FindingMatch::samePlace, changed, true);
    match(open, done, left, FindingMatch::similarPlace, changed, true);
    List<FindingChange> changes = new ArrayList<>();
    for (int i = 0; i < open.size(); i++) {
      FindingResult now = open.get(i);
      if (changed.containsKey(i)) {
        changes.add(new FindingChange(Optional.of(changed.get(i)), Optional.of(now), false));
      } else if (!done[i]) {
        boolean unjudged = isUnassessed(before, now.rule());
        changes.add(new FindingChange(Optional.empty(), Optional.of(now), unjudged));
      }
    }
    for (FindingResult old : before.findings()) {
      if (removeSelf(left.get(old.rule()), old)) {
        boolean unjudged = isUnassessed(after, old.rule());
        changes.add(new FindingChange(Optional.of(old), Optional.empty(), unjudged));
      }
    }
    return new ReportChange(before, after, changes);
  }

  /**
   * Whether a wrong figure was told as a finding for each of its sums, as older versions do; takes
   * these out.
   */
  private static boolean takeSums(FindingResult now, Map<String, List<FindingResult>> left) {
    List<FindingResult> parts = new ArrayList<>();
    for (SumResult sum : now.sums()) {
      left.getOrDefault(sum.rule(), List.of()).stream()
          .filter(old -> old.sums().isEmpty() && old.fingerprint().equals(sum.fingerprint()))
          .filter(old -> old.severity() == now.severity() && old.isWaived() == now.isWaived())
          .findFirst()
          .ifPresent(parts::add);
    }
    if (parts.isEmpty() || parts.size() < now.sums().size()) {
      return false;
    }
    parts.forEach(part -> removeSelf(left.get(part.rule()), part));
    return true;
  }

  private static boolean isUnassessed(ReportResult report, String rule) {
    return report.unassessed().stream().anyMatch(one -> one.rule().equals(rule));
  }

  private static void match(
      List<FindingResult> open,
      boolean[] done,
      Map<String, List<FindingResult>> left,
      BiPredicate<FindingResult, FindingResult> alike,
      Map<Integer, FindingResult> changed,
      boolean isChange) {
    for (int i = 0; i < open.size(); i++) {
      List<FindingResult> candidates = left.getOrDefault(open.get(i).rule(), List.of());
      for (FindingResult old : done[i] ? List.<FindingResult>of() : List.copyOf(candidates)) {
        if (alike.test(old, open.get(i))) {
          done[i] = true;
          removeSelf(candidates, old);
          if (isChange) {
            changed.put(i, old);
          }
          break;
        }
      }
    }
  }

  /** Removes this very finding, not another that says the same. */
  @SuppressWarnings("ReferenceEquality")
  private static boolean removeSelf(List<FindingResult> findings, FindingResult self) {
    for (int i = 0; i < findings.size(); i++) {
      if (findings.get(i) == self) {
        findings.remove(i);
        return true;
      }
    }
    return false;
  }

  /** How many changes are of a kind. */
  public long count(FindingChange.Kind kind) {
    return changes.stream().filter(change -> change.kind() == kind).count();
  }

  /** Whether the two runs gave it other points. */
  public boolean isScoredAnew() {
    if (before.score().total().isEmpty() || after.score().total().isEmpty()) {
      return before.score().total().isPresent() != after.score().total().isPresent();
    }
    return before.score().total().get().compareTo(after.score().total().get()) != 0;
  }

  /** Whether findings and points are the same in both runs. */
  public boolean isSame() {
    return changes.isEmpty() && !isScoredAnew();
  }
}
