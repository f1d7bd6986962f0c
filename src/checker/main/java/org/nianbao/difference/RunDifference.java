package org.nianbao.difference;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.nianbao.result.KeptReport;
import org.nianbao.result.KeptRun;
import org.nianbao.result.PastRunException;
import org.nianbao.result.ResultReader;

/**
 * Two runs side by side.
 *
 * @param before the old run's file
 * @param after the new run's file
 * @param same how many reports are in both runs with the same findings and points
 * @param changed the reports that are in both runs and not the same, in the order of the new run
 * @param added the reports that only the new run has
 * @param removed the reports that only the old run has
 * @param nowUnreadable the inputs that only the new run could not read
 * @param noLongerUnreadable the inputs that only the old run could not read
 */
public record RunDifference(
    String before,
    String after,
    int same,
    List<ReportChange> changed,
    List<KeptReport> added,
    List<KeptReport> removed,
    List<String> nowUnreadable,
    List<String> noLongerUnreadable) {

  /** Copies the lists. */
  public RunDifference {
    changed = List.copyOf(changed);
    added = List.copyOf(added);
    removed = List.copyOf(removed);
    nowUnreadable = List.copyOf(nowUnreadable);
    noLongerUnreadable = List.copyOf(noLongerUnreadable);
  }

  /**
   * Compares two runs. A report is the same if agency and year are, wherever its file is now; where
   * an agency has several of a year, the path decides, then the file's name, then the order.
   * Reports whose agency or year was read otherwise are the same if path or content are.
   */
  public static RunDifference of(KeptRun before, KeptRun after) {
    KeptReport[] partners = new KeptReport[after.reports().size()];
    List<KeptReport> old = new ArrayList<>(before.reports());
    for (Function<KeptReport, String> key : KEYS) {
      old = match(old, after.reports(), partners, key);
    }
    int same = 0;
    List<ReportChange> changed = new ArrayList<>();
    List<KeptReport> added = new ArrayList<>();
    for (int i = 0; i < partners.length; i++) {
      if (partners[i] == null) {
        added.add(after.reports().get(i));
        continue;
      }
      ReportChange change = ReportChange.of(partners[i], after.reports().get(i));
      if (change.isSame()) {
        same++;
      } else {
        changed.add(change);
      }
    }
    List<String> nowUnreadable = new ArrayList<>(after.unreadable());
    nowUnreadable.removeAll(before.unreadable());
    List<String> noLonger = new ArrayList<>(before.unreadable());
    noLonger.removeAll(after.unreadable());
    return new RunDifference(
        before.file(), after.file(), same, changed, added, old, nowUnreadable, noLonger);
  }

  /** What makes two reports one, the surest first; an empty key makes none. */
  private static final List<Function<KeptReport, String>> KEYS =
      List.of(
          r -> subject(r).isEmpty() ? "" : subject(r) + "\n" + r.path(),
          r -> subject(r).isEmpty() ? "" : subject(r) + "\n" + name(r),
          RunDifference::subject,
          KeptReport::path,
          KeptReport::sha256);

  private static String subject(KeptReport report) {
    return report.agency().isEmpty() || report.year() == 0
        ? ""
        : report.agency() + "\n" + report.year();
  }

  private static String name(KeptReport report) {
    String path = report.path().replace('\\', '/');
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** Gives reports without a partner one with the same key; answers the old ones still left. */
  private static List<KeptReport> match(
      List<KeptReport> old,
      List<KeptReport> after,
      KeptReport[] partners,
      Function<KeptReport, String> key) {
    Map<String, List<Integer>> open = new HashMap<>();
    for (int i = 0; i < partners.length; i++) {
      String of = partners[i] == null ? key.apply(after.get(i)) : "";
      if (!of.isEmpty()) {
        open.computeIfAbsent(of, k -> new ArrayList<>()).add(i);
      }
    }
    List<KeptReport> left = new ArrayList<>();
    for (KeptReport report : old) {
      List<Integer> candidates = open.getOrDefault(key.apply(report), List.of());
      if (candidates.isEmpty()) {
        left.add(report);
      } else {
        partners[candidates.remove(0)] = report;
      }
    }
    return left;
  }

  /** Reads and compares the results of two runs. */
  public static RunDifference of(Path before, Path after) throws PastRunException {
    return of(ResultReader.read(before), ResultReader.read(after));
  }

  /** Whether both runs came to the same. */
  public boolean isSame() {
    return changed.isEmpty()
        && added.isEmpty()
        && removed.isEmpty()
        && nowUnreadable.isEmpty()
        && noLongerUnreadable.isEmpty();
  }

  /** How many findings of reports in both runs are of a kind. */
  public long count(FindingChange.Kind kind) {
    return changed.stream().mapToLong(change -> change.count(kind)).sum();
  }

  /** The same for each rule, in the order of their ids. */
  public Map<String, Map<FindingChange.Kind, Long>> byRule() {
    Map<String, Map<FindingChange.Kind, Long>> rules = new TreeMap<>();
    for (ReportChange report : changed) {
      for (FindingChange change : report.changes()) {
        rules
            .computeIfAbsent(change.rule(), rule -> new EnumMap<>(FindingChange.Kind.class))
            .merge(change.kind(), 1L, Long::sum);
      }
    }
    return rules;
  }
}
