package org.nianbao.batch;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nianbao.check.Examination;
import org.nianbao.check.Examined;
import org.nianbao.joining.AttachedFile;

/** Settles which of the files of a run are parts of other files' reports and none of their own. */
final class Parts {

  private Parts() {}

  /**
   * The examinations without those of parts. A part that several reports name belongs to none of
   * them: they are examined again without it.
   *
   * @param joined the files that are joined to others because the user says so
   * @param again examines an input again, once the neighbourhood knows of the rivals
   */
  static List<Examination> settled(
      List<Examination> inputs,
      Set<String> joined,
      Neighbourhood neighbours,
      References.ReadsAlone again)
      throws InterruptedException {
    Map<String, List<String>> rivals = rivals(companions(inputs), joined);
    rivals.forEach(neighbours::rivals);
    List<Examination> settled = new ArrayList<>();
    for (Examination input : inputs) {
      settled.add(isContested(companions(input), rivals) ? again.of(input.path()) : input);
    }
    Set<String> parts = parts(companions(settled));
    settled.removeIf(input -> parts.contains(input.path()));
    return settled;
  }

  /**
   * The files that several reports name as theirs, each with these reports.
   *
   * @param companions those of each report that has some, in the order of the reports
   */
  static Map<String, List<String>> rivals(
      Map<String, List<AttachedFile>> companions, Set<String> joined) {
    Map<String, List<String>> namedBy = new LinkedHashMap<>();
    companions.forEach(
        (report, files) -> {
          for (AttachedFile companion : files) {
            if (!joined.contains(companion.path())
                && (companion.isPart() || companion.standing() == AttachedFile.Standing.APART)) {
              namedBy.computeIfAbsent(companion.path(), k -> new ArrayList<>()).add(report);
            }
          }
        });
    namedBy.values().removeIf(reports -> reports.size() == 1);
    return namedBy;
  }

  /** Whether a report was read with a part that others name too. */
  static boolean isContested(List<AttachedFile> companions, Map<String, List<String>> rivals) {
    return companions.stream().anyMatch(one -> one.isPart() && rivals.containsKey(one.path()));
  }

  /** The files that are parts of reports; parts of parts are not. */
  static Set<String> parts(Map<String, List<AttachedFile>> companions) {
    Set<String> parts = new HashSet<>();
    companions.forEach(
        (report, files) -> {
          if (!parts.contains(report)) {
            files.stream().filter(AttachedFile::isPart).forEach(file -> parts.add(file.path()));
          }
        });
    return parts;
  }

  private static Map<String, List<AttachedFile>> companions(List<Examination> inputs) {
    Map<String, List<AttachedFile>> companions = new LinkedHashMap<>();
    inputs.stream()
        .filter(input -> !companions(input).isEmpty())
        .forEach(input -> companions.put(input.path(), companions(input)));
    return companions;
  }

  private static List<AttachedFile> companions(Examination input) {
    return input instanceof Examined examined ? examined.companions() : List.of();
  }
}
