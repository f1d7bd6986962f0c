package org.nianbao.score;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The agencies of one year in the order of their totals.
 *
 * @param year the report year; 0 where unknown
 * @param group the level or region that it is of; empty for all agencies of the year
 * @param places all agencies, the best first; those without a report last
 */
public record Ranking(int year, String group, List<RankedEntry> places) {

  /**
   * A line of the ranking.
   *
   * @param rank from 1; equal totals share one and the next rank is skipped: 1, 2, 2, 4; 0 for an
   *     agency that has none
   * @param entry the agency
   */
  public record RankedEntry(int rank, Entry entry) {}

  private static final Comparator<Entry> ORDER =
      Comparator.comparing(Entry::standing)
          .thenComparing(Entry::total, Comparator.nullsLast(Comparator.<BigDecimal>reverseOrder()))
          .thenComparing(Entry::agency, Ranking::byCodePoint);

  /** Copies the list. */
  public Ranking {
    places = List.copyOf(places);
  }

  /** Returns one ranking for each year, the earliest first. */
  public static List<Ranking> of(List<Entry> entries) {
    return of(entries, entry -> "");
  }

  /**
   * Returns one ranking for each year and group, the earliest year first and its groups in the
   * order of their names.
   */
  public static List<Ranking> of(List<Entry> entries, Function<Entry, String> group) {
    Map<Integer, Map<String, List<Entry>>> years =
        entries.stream()
            .collect(
                Collectors.groupingBy(
                    Entry::year,
                    TreeMap::new,
                    Collectors.groupingBy(
                        group, () -> new TreeMap<>(Ranking::byCodePoint), Collectors.toList())));
    List<Ranking> rankings = new ArrayList<>();
    years.forEach(
        (year, groups) ->
            groups.forEach(
                (name, members) -> rankings.add(new Ranking(year, name, places(members)))));
    return rankings;
  }

  private static List<RankedEntry> places(List<Entry> entries) {
    List<RankedEntry> places = new ArrayList<>();
    for (Entry entry : entries.stream().sorted(ORDER).toList()) {
      RankedEntry above = places.isEmpty() ? null : places.get(places.size() - 1);
      int rank = above != null && isTie(above.entry(), entry) ? above.rank() : places.size() + 1;
      places.add(new RankedEntry(entry.isRanked() ? rank : 0, entry));
    }
    return places;
  }

  /**
   * The same with no more agencies in a grade than its quota has room for: those behind have the
   * next grade. Those that share a rank go together, so that a quota is never overrun.
   */
  public Ranking within(Profile profile) {
    Grading grading = profile.grading();
    if (!grading.hasQuotas()) {
      return this;
    }
    Map<Integer, Integer> sharing = new HashMap<>();
    places.forEach(place -> sharing.merge(place.rank(), 1, Integer::sum));
    List<RankedEntry> graded = new ArrayList<>();
    Map<String, Integer> given = new HashMap<>();
    Map<String, Integer> before = new HashMap<>();
    String lowest = "";
    String above = "";
    int rank = 0;
    for (RankedEntry place : places) {
      if (place.rank() != rank) {
        rank = place.rank();
        before = new HashMap<>(given);
        above = lowest;
      }
      Entry entry = place.entry();
      if (entry.standing() == Entry.Standing.SCORED) {
        String own = entry.grade();
        entry = entry.graded(grading.within(own, above, sharing.get(rank), before, places.size()));
        given.merge(entry.grade(), 1, Integer::sum);
        if (!entry.grade().equals(own)) {
          lowest = entry.grade(); // nobody behind does better than those whom a quota kept out
        }
      }
      graded.add(new RankedEntry(place.rank(), entry));
    }
    return new Ranking(year, group, graded);
  }

  private static boolean isTie(Entry a, Entry b) {
    return a.standing() == b.standing()
        && a.isRanked()
        && b.isRanked()
        && a.total().compareTo(b.total()) == 0;
  }

  /** Not the order of UTF-16 units: rare characters of names lie beyond them. */
  private static int byCodePoint(String a, String b) {
    int[] left = a.codePoints().toArray();
    int[] right = b.codePoints().toArray();
    return Arrays.compare(left, right);
  }
}
