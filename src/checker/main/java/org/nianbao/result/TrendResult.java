package org.nianbao.result;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.nianbao.result.RankingResult.AgencyResult;
import org.nianbao.result.RankingResult.Ranked;

/**
 * Several years of a group side by side.
 *
 * @param group the group; empty for all agencies
 * @param years the years in their order, two at least
 * @param agencies the agencies in the order of the last year, then those that are gone
 */
public record TrendResult(String group, List<YearResult> years, List<AgencyTrend> agencies) {

  /**
   * A year.
   *
   * @param spread how the totals lay; empty where nobody had a rank
   */
  public record YearResult(int year, Optional<SpreadResult> spread) {}

  /**
   * An agency over the years.
   *
   * @param agency its name in the last year in which it stands
   * @param places its place in each of the years; empty for a year in which it does not stand
   */
  public record AgencyTrend(String agency, List<Optional<PlaceInYear>> places) {

    /** Copies the list. */
    public AgencyTrend {
      places = List.copyOf(places);
    }
  }

  /**
   * An agency's place in a year.
   *
   * @param rank from 1; 0 where it has none
   * @param total its total; empty where it has none
   * @param grade its grade; empty where it has none
   * @param standing how it takes part, as in rankings
   */
  public record PlaceInYear(int rank, Optional<BigDecimal> total, String grade, String standing) {}

  /** Copies the lists. */
  public TrendResult {
    years = List.copyOf(years);
    agencies = List.copyOf(agencies);
  }

  /**
   * The trend of each group that has rankings of two years at least.
   *
   * @param identity what is the same for all names of an agency
   */
  static List<TrendResult> allOf(List<Ranked> lists, UnaryOperator<String> identity) {
    Map<String, List<Ranked>> groups = new TreeMap<>();
    for (Ranked list : lists) {
      if (list.year() > 0) {
        groups.computeIfAbsent(list.group(), group -> new ArrayList<>()).add(list);
      }
    }
    return groups.values().stream()
        .filter(years -> years.size() > 1)
        .map(years -> of(years, identity))
        .toList();
  }

  /** The years come in their order. */
  private static TrendResult of(List<Ranked> years, UnaryOperator<String> identity) {
    Map<String, String> names = new LinkedHashMap<>();
    List<Map<String, PlaceInYear>> places = new ArrayList<>();
    for (int i = years.size() - 1; i >= 0; i--) {
      Map<String, PlaceInYear> year = new LinkedHashMap<>();
      for (AgencyResult one : years.get(i).agencies()) {
        if (!one.standing().equals("unnamed")) {
          String key = identity.apply(one.agency());
          names.putIfAbsent(key, one.agency());
          year.put(key, new PlaceInYear(one.rank(), one.total(), one.grade(), one.standing()));
        }
      }
      places.add(0, year);
    }
    List<AgencyTrend> agencies = new ArrayList<>();
    names.forEach(
        (key, name) ->
            agencies.add(
                new AgencyTrend(
                    name,
                    places.stream().map(year -> Optional.ofNullable(year.get(key))).toList())));
    return new TrendResult(
        years.get(0).group(),
        years.stream()
            .map(one -> new YearResult(one.year(), SpreadResult.of(one.agencies())))
            .toList(),
        agencies);
  }

  /** The same without the years behind the given one; empty where one year is left. */
  Optional<TrendResult> upTo(int last) {
    int kept = (int) years.stream().filter(one -> one.year() <= last).count();
    if (kept < 2) {
      return Optional.empty();
    }
    return Optional.of(
        new TrendResult(
            group,
            years.subList(0, kept),
            agencies.stream()
                .map(one -> new AgencyTrend(one.agency(), one.places().subList(0, kept)))
                .filter(one -> one.places().stream().anyMatch(Optional::isPresent))
                .toList()));
  }
}
