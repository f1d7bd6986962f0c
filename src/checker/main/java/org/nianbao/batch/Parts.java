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
    Map<String, List<String>> namedBy = new LinkedHashMap<>();
    for (Examination input : inputs) {
      for (AttachedFile companion : companions(input)) {
        if (!joined.contains(companion.path())
            && (companion.isPart() || companion.standing() == AttachedFile.Standing.APART)) {
          namedBy.computeIfAbsent(companion.path(), k -> new ArrayList<>()).add(input.path());
        }
      }
    }
    namedBy.values().removeIf(reports -> reports.size() == 1);
    namedBy.forEach(neighbours::rivals);
    List<Examination> settled = new ArrayList<>();
    for (Examination input : inputs) {
      boolean contested =
          companions(input).stream()
              .anyMatch(one -> one.isPart() && namedBy.containsKey(one.path()));
      settled.add(contested ? again.of(input.path()) : input);
    }
    Set<String> parts = new HashSet<>();
    for (Examination input : settled) {
      if (!parts.contains(input.path())) {
        companions(input).stream()
            .filter(AttachedFile::isPart)
            .forEach(companion -> parts.add(companion.path()));
      }
    }
    settled.removeIf(input -> parts.contains(input.path()));
    return settled;
  }

  private static List<AttachedFile> companions(Examination input) {
    return input instanceof Examined examined ? examined.companions() : List.of();
  }
}
