package org.nianbao.result;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.nianbao.score.Entry;
import org.nianbao.score.Ranking;
import org.nianbao.wording.Wording;

/**
 * The rankings of a set of agencies.
 *
 * @param lists one ranking for each year and group
 * @param unreadable the inputs that take no part, each with the reason
 * @param duplicates the agencies with several reports for one year
 * @param waivers what became of the waivers; empty where there were none
 */
public record RankingResult(
    List<Ranked> lists,
    List<UnreadableResult> unreadable,
    List<DuplicateResult> duplicates,
    Optional<WaiversResult> waivers) {

  /**
   * The agencies of one year in the order of their totals.
   *
   * @param year the report year; 0 where unknown
   * @param group the level or region that it is of; empty for all agencies of the year
   * @param agencies all agencies, the best first; those without a report last
   */
  public record Ranked(int year, String group, List<AgencyResult> agencies) {

    /** Copies the list. */
    public Ranked {
      agencies = List.copyOf(agencies);
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
      List<Wording> attributed) {

    /** Copies the lists. */
    public AgencyResult {
      files = List.copyOf(files);
      missing = List.copyOf(missing);
      attributed = List.copyOf(attributed);
    }

    private static AgencyResult of(Ranking.RankedEntry place) {
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
          entry.attributed());
    }

    private static String id(Entry.Standing standing) {
      return standing.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** Copies the lists. */
  public RankingResult {
    lists = List.copyOf(lists);
    unreadable = List.copyOf(unreadable);
    duplicates = List.copyOf(duplicates);
  }

  /** The result of rankings. */
  public static RankingResult of(
      List<Ranking> rankings,
      List<UnreadableResult> unreadable,
      List<DuplicateResult> duplicates,
      Optional<WaiversResult> waivers) {
    return new RankingResult(
        rankings.stream()
            .map(
                one ->
                    new Ranked(
                        one.year(),
                        one.group(),
                        one.places().stream().map(AgencyResult::of).toList()))
            .toList(),
        unreadable,
        duplicates,
        waivers);
  }
}
