package org.nianbao.score;

import java.math.BigDecimal;
import java.util.List;
import org.nianbao.rules.Finding;
import org.nianbao.wording.Wording;

/**
 * An agency in a ranking.
 *
 * @param agency its name; the file's path where that is not known
 * @param year the report's year; 0 where unknown
 * @param standing how it takes part
 * @param total its total, on the profile's scale; null where it has none
 * @param grade its grade; empty where it has none
 * @param errors how many errors its report has
 * @param warnings how many warnings its report has
 * @param notJudged how many rules could not be judged
 * @param level what kind of body it is, in words; empty where unknown
 * @param region its region; empty where unknown
 * @param files the files that it handed in for the year; none where nothing is known of them
 * @param missing why its report has no total; empty where it has one
 * @param attributed how it is known whose report it is, where the report itself does not say so
 * @param account what its score is made of
 */
public record Entry(
    String agency,
    int year,
    Standing standing,
    BigDecimal total,
    String grade,
    long errors,
    long warnings,
    long notJudged,
    String level,
    String region,
    List<String> files,
    List<Wording> missing,
    List<Wording> attributed,
    Account account) {

  /** Copies the lists. */
  public Entry {
    files = List.copyOf(files);
    missing = List.copyOf(missing);
    attributed = List.copyOf(attributed);
  }

  /** An agency of which neither level, region nor file is known. */
  public Entry(
      String agency,
      int year,
      Standing standing,
      BigDecimal total,
      String grade,
      long errors,
      long warnings) {
    this(
        agency,
        year,
        standing,
        total,
        grade,
        errors,
        warnings,
        0,
        "",
        "",
        List.of(),
        List.of(),
        List.of(),
        Account.NONE);
  }

  /** The same agency at a place. */
  public Entry at(String newLevel, String newRegion) {
    return new Entry(
        agency,
        year,
        standing,
        total,
        grade,
        errors,
        warnings,
        notJudged,
        newLevel,
        newRegion,
        files,
        missing,
        attributed,
        account);
  }

  /** The same agency with another grade. */
  Entry graded(String other) {
    return new Entry(
        agency,
        year,
        standing,
        total,
        other,
        errors,
        warnings,
        notJudged,
        level,
        region,
        files,
        missing,
        attributed,
        account);
  }

  /** How an agency takes part in a ranking; those named first stand first. */
  public enum Standing {
    /** It is ranked by its total. */
    SCORED,
    /** A veto fails its report; it is ranked by its total after all scored ones. */
    VETOED,
    /** Too little of its report could be judged; it has no rank. */
    NOT_SCORED,
    /** Nobody knows whose report it is; it has no rank. */
    UNNAMED,
    /** It has several reports that differ, and nothing tells which counts; it has no rank. */
    UNDECIDED,
    /** What it handed in cannot be read; it has no rank. */
    UNREADABLE,
    /** No report is known to be its, but some are of nobody that is known; it has no rank. */
    UNCERTAIN,
    /** It published no report; it has no rank. */
    ABSENT
  }

  /**
   * Returns an agency with a report.
   *
   * @param agency its name; empty where the report does not tell
   * @param file the report's path
   * @param findings what the report was scored for
   * @param attributed how it is known whose it is, where the report itself does not say so
   */
  public static Entry of(
      String agency,
      int year,
      String file,
      Scorecard scorecard,
      List<Finding> findings,
      long errors,
      long warnings,
      long notJudged,
      List<Wording> attributed) {
    return new Entry(
        agency.isEmpty() ? file : agency,
        year,
        standing(agency, scorecard),
        scorecard.total(),
        scorecard.grade(),
        errors,
        warnings,
        notJudged,
        "",
        "",
        List.of(file),
        scorecard.total() == null ? scorecard.missing() : List.of(),
        attributed,
        Account.of(scorecard, findings));
  }

  private static Standing standing(String agency, Scorecard scorecard) {
    if (agency.isEmpty()) {
      return Standing.UNNAMED;
    }
    if (scorecard.total() == null) {
      return Standing.NOT_SCORED;
    }
    return scorecard.veto().isPresent() ? Standing.VETOED : Standing.SCORED;
  }

  /** Returns an agency that published no report for the year. */
  public static Entry absent(String agency, int year, Profile profile) {
    String grade = profile.absence().isPresent() ? profile.vetoGrade() : "";
    return new Entry(agency, year, Standing.ABSENT, null, grade, 0, 0);
  }

  /** Returns an agency whose files do not give it a total. */
  public static Entry of(String agency, int year, Standing standing, List<String> files) {
    return new Entry(
        agency,
        year,
        standing,
        null,
        "",
        0,
        0,
        0,
        "",
        "",
        files,
        List.of(),
        List.of(),
        Account.NONE);
  }

  /** Returns whether it has a rank. */
  public boolean isRanked() {
    return standing == Standing.SCORED || standing == Standing.VETOED;
  }
}
