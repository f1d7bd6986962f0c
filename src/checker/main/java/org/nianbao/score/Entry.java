package org.nianbao.score;

import java.math.BigDecimal;

/**
 * An agency in a ranking.
 *
 * @param agency its name
 * @param year the report's year; 0 where unknown
 * @param standing how it takes part
 * @param total its total, on the profile's scale; null where it was not scored or published no
 *     report
 * @param grade its grade; empty where it has none
 * @param errors how many errors its report has
 * @param warnings how many warnings its report has
 * @param level what kind of body it is, in words; empty where unknown
 * @param region its region; empty where unknown
 */
public record Entry(
    String agency,
    int year,
    Standing standing,
    BigDecimal total,
    String grade,
    long errors,
    long warnings,
    String level,
    String region) {

  /** An agency of which neither level nor region is known. */
  public Entry(
      String agency,
      int year,
      Standing standing,
      BigDecimal total,
      String grade,
      long errors,
      long warnings) {
    this(agency, year, standing, total, grade, errors, warnings, "", "");
  }

  /** The same agency at a place. */
  public Entry at(String newLevel, String newRegion) {
    return new Entry(agency, year, standing, total, grade, errors, warnings, newLevel, newRegion);
  }

  /** The same agency with another grade. */
  Entry graded(String other) {
    return new Entry(agency, year, standing, total, other, errors, warnings, level, region);
  }

  /** How an agency takes part in a ranking; those named first stand first. */
  public enum Standing {
    /** It is ranked by its total. */
    SCORED,
    /** A veto fails its report; it is ranked by its total after all scored ones. */
    VETOED,
    /** Nothing in its report could be judged; it has no rank. */
    NOT_SCORED,
    /** It published no report; it has no rank. */
    ABSENT
  }

  /** Returns an agency with a report. */
  public static Entry of(String agency, int year, Scorecard scorecard, long errors, long warnings) {
    Standing standing = scorecard.veto().isPresent() ? Standing.VETOED : Standing.SCORED;
    return new Entry(
        agency,
        year,
        scorecard.total() == null ? Standing.NOT_SCORED : standing,
        scorecard.total(),
        scorecard.grade(),
        errors,
        warnings);
  }

  /** Returns an agency that published no report for the year. */
  public static Entry absent(String agency, int year, Profile profile) {
    String grade = profile.absence().isPresent() ? profile.vetoGrade() : "";
    return new Entry(agency, year, Standing.ABSENT, null, grade, 0, 0);
  }

  /** Returns whether it has a rank. */
  public boolean isRanked() {
    return standing == Standing.SCORED || standing == Standing.VETOED;
  }
}
