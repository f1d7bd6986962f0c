package org.nianbao.output.ranking;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.nianbao.result.RankingResult;
import org.nianbao.result.RankingResult.AgencyResult;
import org.nianbao.result.SpreadResult;

/**
 * The rankings of one year.
 *
 * @param year the year; 0 where unknown
 * @param lists one ranking for each group
 */
record RankedYear(int year, List<RankingResult.Ranked> lists) {

  /** The years of a result, the newest first. */
  static List<RankedYear> allOf(RankingResult result) {
    Map<Integer, List<RankingResult.Ranked>> years = new TreeMap<>();
    for (RankingResult.Ranked list : result.lists()) {
      years.computeIfAbsent(list.year(), year -> new ArrayList<>()).add(list);
    }
    List<RankedYear> all = new ArrayList<>();
    years.forEach((year, lists) -> all.add(0, new RankedYear(year, lists)));
    return all;
  }

  /** Whether its agencies are ranked within groups. */
  boolean isGrouped() {
    return lists.stream().anyMatch(list -> !list.group().isEmpty());
  }

  List<AgencyResult> agencies() {
    return lists.stream().flatMap(list -> list.agencies().stream()).toList();
  }

  /** How the totals of all its agencies lie. */
  Optional<SpreadResult> spread() {
    return SpreadResult.of(agencies());
  }

  /** The groups in which it is ranked, else the levels of its agencies. */
  Map<String, List<AgencyResult>> groups() {
    Map<String, List<AgencyResult>> groups = new LinkedHashMap<>();
    for (RankingResult.Ranked list : lists) {
      for (AgencyResult one : list.agencies()) {
        String group = isGrouped() ? list.group() : one.level();
        groups.computeIfAbsent(group, name -> new ArrayList<>()).add(one);
      }
    }
    return groups;
  }
}
