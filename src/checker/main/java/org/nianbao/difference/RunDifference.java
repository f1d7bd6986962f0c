package org.nianbao.difference;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.nianbao.result.ReportResult;
import org.nianbao.result.ResultException;
import org.nianbao.result.ResultReader;
import org.nianbao.result.RunResult;

/**
 * Two runs side by side.
 *
 * @param before the old run's file
 * @param after the new run's file
 * @param unchanged the reports that are in both runs with the same findings and points, as the new
 *     run found them
 * @param changed the reports that are in both runs and not the same, in the order of the new run
 * @param added the reports that only the new run has
 * @param removed the reports that only the old run has
 * @param nowUnreadable the inputs that only the new run could not read
 * @param noLongerUnreadable the inputs that only the old run could not read
 */
public record RunDifference(
    String before,
    String after,
    List<ReportResult> unchanged,
    List<ReportChange> changed,
    List<ReportResult> added,
    List<ReportResult> removed,
    List<String> nowUnreadable,
    List<String> noLongerUnreadable) {

  /** Copies the lists. */
  public RunDifference {
    unchanged = List.copyOf(unchanged);
    changed = List.copyOf(changed);
    added = List.copyOf(added);
    removed = List.copyOf(removed);
    nowUnreadable = List.copyOf(nowUnreadable);
    noLongerUnreadable = List.copyOf(noLongerUnreadable);
  }

  /** Reads and compares the results of two runs. */
  public static RunDifference of(Path before, Path after) throws ResultException {
    return of(before.toString(), read(before), after.toString(), read(after));
  }

  /** The figures of thousands of reports are not held: their findings are what is compared. */
  private static RunResult read(Path file) throws ResultException {
    List<ReportResult> reports = new ArrayList<>();
    RunResult run = ResultReader.read(file, report -> reports.add(report.withoutFigures()));
    return new RunResult(
        run.version(), reports, run.unreadable(), run.missing(), run.duplicates(), run.waivers());
  }

  /**
   * Compares two runs. A report is the same if agency and year are, wherever its file is now; where
   * an agency has several of a year, the path decides, then the file's name, then the order.
   * Reports whose agency or year was read otherwise are the same if path or content are.
   *
   * @param oldName what the old run is called
   * @param newName what the new run is called
   */
  public static RunDifference of(
      String oldName, RunResult before, String newName, RunResult after) {
    ReportResult[] partners = new ReportResult[after.reports().size()];
    List<ReportResult> old = new ArrayList<>(before.reports());
    for (Function<ReportResult, String> key : KEYS) {
      old = match(old, after.reports(), partners, key);
    }
    List<ReportResult> unchanged = new ArrayList<>();
    List<ReportChange> changed = new ArrayList<>();
    List<ReportResult> added = new ArrayList<>();
    for (int i = 0; i < partners.length; i++) {
      if (partners[i] == null) {
        added.add(after.reports().get(i));
        continue;
      }
      ReportChange change = ReportChange.of(partners[i], after.reports().get(i));
      if (change.isSame()) {
        unchanged.add(change.after());
      } else {
        changed.add(change);
      }
    }
    List<String> nowUnreadable = unreadable(after);
    nowUnreadable.removeAll(unreadable(before));
    List<String> noLonger = unreadable(before);
    noLonger.removeAll(unreadable(after));
    return new RunDifference(
        oldName, newName, unchanged, changed, added, old, nowUnreadable, noLonger);
  }

  private static List<String> unreadable(RunResult run) {
    List<String> paths = new ArrayList<>();
    run.unreadable().forEach(one -> paths.add(one.path()));
    return paths;
  }

  /** What makes two reports one, the surest first; an empty key makes none. */
  private static final List<Function<ReportResult, String>> KEYS =
      List.of(
          r -> subject(r).isEmpty() ? "" : subject(r) + "\n" + r.path(),
          r -> subject(r).isEmpty() ? "" : subject(r) + "\n" + name(r),
          RunDifference::subject,
          ReportResult::path,
          report -> report.source().sha256());

  private static String subject(ReportResult report) {
    return report.agency().isEmpty() || report.year() == 0
        ? ""
        : report.agency() + "\n" + report.year();
  }

  private static String name(ReportResult report) {
    String path = report.path().replace('\\', '/');
    return path.substring(path.lastIndexOf('/') + 1);
  }

  /** Gives reports without a partner one with the same key; answers the old ones still left. */
  private static List<ReportResult> match(
      List<ReportResult> old,
      List<ReportResult> after,
      ReportResult[] partners,
      Function<ReportResult, String> key) {
    Map<String, List<Integer>> open = new HashMap<>();
    for (int i = 0; i < partners.length; i++) {
      String of = partners[i] == null ? key.apply(after.get(i)) : "";
      if (!of.isEmpty()) {
        open.computeIfAbsent(of, k -> new ArrayList<>()).add(i);
      }
    }
    List<ReportResult> left = new ArrayList<>();
    for (ReportResult report : old) {
      List<Integer> candidates = open.getOrDefault(key.apply(report), List.of());
      if (candidates.isEmpty()) {
        left.add(report);
      } else {
        partners[candidates.remove(0)] = report;
      }
    }
    return left;
  }

  /** How many reports are in both runs with the same findings and points. */
  public int same() {
    return unchanged.size();
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
