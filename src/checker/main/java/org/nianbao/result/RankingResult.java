package org.nianbao.result;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.nianbao.score.Entry;
import org.nianbao.score.Ranking;
import org.nianbao.wording.Wording;

/**
 * The rankings of a set of agencies.
 *
 * @param lists one ranking for each year and group
 * @param trends the years side by side, for each group of which there are two or more
 * @param unreadable the inputs that take no part, each with the reason
 * @param duplicates the agencies with several reports for one year
 * @param waivers what became of the waivers; empty where there were none
 */
public record RankingResult(
    List<Ranked> lists,
    List<TrendResult> trends,
    List<UnreadableResult> unreadable,
    List<DuplicateResult> duplicates,
    Optional<WaiversResult> waivers) {

  /**
   * The agencies of one year in the order of their totals.
   *
   * @param year the report year; 0 where unknown
   * @param group what all of its agencies have in common, such as their level or what a column of
   *     the list says; empty for all agencies of the year
   * @param agencies all agencies, the best first; those without a report last
   */
  public record Ranked(int year, String group, List<AgencyResult> agencies) {

    /** Copies the list. */
    public Ranked {
      agencies = List.copyOf(agencies);
    }

    /** How the totals lie; empty where nobody has a rank. */
    public Optional<SpreadResult> spread() {
      return SpreadResult.of(agencies);
    }
  }

  /**
   * An agency in a ranking.
   *
   * @param rank from 1; 0 for an agency that has none
   * @param agency its name; the file's path where that is not known
   * @param total its total; empty where it has none
   * @param grade its grade; empty where it has none
   * @param standing how it takes part: {@code scored}, {@code vetoed}, {@code not-scored}, {@code
   *     unnamed}, {@code undecided}, {@code unreadable}, {@code uncertain}, {@code absent}
   * @param level what kind of body it is, in words; empty where unknown
   * @param region its region; empty where unknown
   * @param errors how many errors its report has
   * @param warnings how many warnings its report has
   * @param notJudged how many rules could not be judged
   * @param files the files that it handed in
   * @param missing why its report has no total; empty where it has one
   * @param attributed how it is known whose report it is, where the report itself does not say so
   * @param tied how many agencies share its rank; 0 for an agency that has none
   * @param full the total of a report without a fault; 0 where there is no report
   * @param dimensions the profile's dimensions; none where there is no report
   * @param reasons what cost points, what cost most first
   * @param before how it stood the year before, as far as that is part of the run
   */
  public record AgencyResult(
      int rank,
      String agency,
      Optional<BigDecimal> total,
      String grade,
      String standing,
      String level,
      String region,
      long errors,
      long warnings,
      long notJudged,
      List<String> files,
      List<Wording> missing,
      List<Wording> attributed,
      int tied,
      BigDecimal full,
      List<ScoreResult.DimensionResult> dimensions,
      List<ReasonResult> reasons,
      Optional<BeforeResult> before) {

    /** Copies the lists. */
    public AgencyResult {
      files = List.copyOf(files);
      missing = List.copyOf(missing);
      attributed = List.copyOf(attributed);
      dimensions = List.copyOf(dimensions);
      reasons = List.copyOf(reasons);
    }

    private static AgencyResult of(
        Ranking.RankedEntry place, int tied, Optional<BeforeResult> before) {
      Entry entry = place.entry();
      return new AgencyResult(
          place.rank(),
          entry.agency(),
          Optional.ofNullable(entry.total()),
          entry.grade(),
          id(entry.standing()),
          entry.level(),
          entry.region(),
          entry.errors(),
          entry.warnings(),
          entry.notJudged(),
          entry.files(),
          entry.missing(),
          entry.attributed(),
          place.rank() == 0 ? 0 : tied,
          entry.account().full(),
          ScoreResult.DimensionResult.allOf(entry.account().dimensions()),
          entry.account().reasons().stream().map(ReasonResult::of).toList(),
          before);
    }

    private static String id(Entry.Standing standing) {
      return standing.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** Copies the lists. */
  public RankingResult {
    lists = List.copyOf(lists);
    trends = List.copyOf(trends);
    unreadable = List.copyOf(unreadable);
    duplicates = List.copyOf(duplicates);
  }

  /**
   * The result of rankings.
   *
   * @param rankings the rankings of all years of the run, the earliest first
   * @param identity what is the same for all names of an agency
   */
  public static RankingResult of(
      List<Ranking> rankings,
      UnaryOperator<String> identity,
      List<UnreadableResult> unreadable,
      List<DuplicateResult> duplicates,
      Optional<WaiversResult> waivers) {
    YearBefore yearBefore = new YearBefore(rankings, identity);
    List<Ranked> lists = rankings.stream().map(one -> ranked(one, yearBefore)).toList();
    return new RankingResult(
        lists, TrendResult.allOf(lists, identity), unreadable, duplicates, waivers);
  }

  private static Ranked ranked(Ranking ranking, YearBefore yearBefore) {
    Map<Integer, Integer> tied = new HashMap<>();
    ranking.places().forEach(place -> tied.merge(place.rank(), 1, Integer::sum));
    return new Ranked(
        ranking.year(),
        ranking.group(),
        ranking.places().stream()
            .map(
                place ->
                    AgencyResult.of(place, tied.get(place.rank()), yearBefore.of(ranking, place)))
            .toList());
  }

  /** The same with the rankings of one year; what they say of the years before stays. */
  public RankingResult of(int year) {
    return new RankingResult(
        lists.stream().filter(list -> list.year() == year).toList(),
        trends.stream().flatMap(trend -> trend.upTo(year).stream()).toList(),
        unreadable,
        duplicates,
        waivers);
  }
}
