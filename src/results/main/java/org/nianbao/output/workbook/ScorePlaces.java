package org.nianbao.output.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.nianbao.result.DuplicateResult;

/**
 * The reports of a run in the order of their totals, each year by itself; equal totals have equal
 * ranks. A report that does not count, as another one of the agency does or nothing tells which,
 * has no rank.
 */
final class ScorePlaces {

  /**
   * A report in its place.
   *
   * @param rank from 1; 0 where it has none
   */
  record Placed(int rank, ScoreLine line) {}

  private final List<Placed> all = new ArrayList<>();
  private final Map<String, Placed> byAgencyAndYear = new HashMap<>();

  ScorePlaces(List<ScoreLine> lines, List<DuplicateResult> duplicates) {
    Set<String> out = new HashSet<>();
    for (DuplicateResult one : duplicates) {
      one.paths().stream()
          .filter(path -> !one.counted().equals(Optional.of(path)))
          .forEach(out::add);
    }
    Map<Integer, List<ScoreLine>> years = new TreeMap<>(Comparator.reverseOrder());
    for (ScoreLine line : lines) {
      years.computeIfAbsent(line.year(), year -> new ArrayList<>()).add(line);
    }
    years.values().forEach(year -> place(year, out));
    for (Placed one : all) {
      if (one.rank() > 0) {
        byAgencyAndYear.put(key(one.line().agency(), one.line().year()), one);
      }
    }
  }

  private void place(List<ScoreLine> year, Set<String> out) {
    List<ScoreLine> order = new ArrayList<>(year);
    order.sort(
        Comparator.comparing((ScoreLine line) -> isRanked(line, out))
            .thenComparing(line -> line.total().orElse(BigDecimal.ZERO))
            .reversed()
            .thenComparing(ScoreLine::agency)
            .thenComparing(ScoreLine::path));
    int rank = 0;
    for (int i = 0; i < order.size(); i++) {
      ScoreLine line = order.get(i);
      if (!isRanked(line, out)) {
        all.add(new Placed(0, line));
        continue;
      }
      boolean tied =
          i > 0
              && order.get(i - 1).total().orElseThrow().compareTo(line.total().orElseThrow()) == 0;
      rank = tied ? rank : i + 1;
      all.add(new Placed(rank, line));
    }
  }

  private static boolean isRanked(ScoreLine line, Set<String> out) {
    return line.total().isPresent() && !line.agency().isEmpty() && !out.contains(line.path());
  }

  private static String key(String agency, int year) {
    return year + " " + agency;
  }

  /** All reports, the newest year first, the best of each year first. */
  List<Placed> all() {
    return all;
  }

  /** The report of an agency that counts for a year. */
  Optional<Placed> of(String agency, int year) {
    return Optional.ofNullable(byAgencyAndYear.get(key(agency, year)));
  }
}
