package org.nianbao.facts;

import java.util.Map;

/**
 * From where on prose counts as copied. The numbers are the thresholds of the two rules about it,
 * or the scoring profile's in their place.
 *
 * @param lastYear what is taken over from the agency's own report of the year before, figures
 *     included: {@value #LAST_YEAR}
 * @param otherAgencies what is shared with another agency's report: {@value #OTHER_AGENCIES}
 * @param listed from how many percent on likenesses with other agencies are listed though they
 *     count as nothing; {@value #NOTHING} where none are
 */
public record CopyLimits(Least lastYear, Least otherAgencies, int listed) {

  /** More than any share. */
  public static final int NOTHING = 101;

  /** Nothing is listed that does not count. */
  public CopyLimits(Least lastYear, Least otherAgencies) {
    this(lastYear, otherAgencies, NOTHING);
  }

  /** The same where likenesses are listed from so many percent on. */
  public CopyLimits listing(int percent) {
    return new CopyLimits(lastYear, otherAgencies, percent);
  }

  /** The rule about last year's prose. */
  public static final String LAST_YEAR = "carry/copied";

  /** The rule about other agencies' prose. */
  public static final String OTHER_AGENCIES = "copy/other-agency";

  /** The section that is taken over by itself: that about problems and improvements. */
  public static final int SECTION = 5;

  /**
   * The least that counts, by the names that the rules' thresholds have.
   *
   * @param percent of the report's own prose
   * @param characters less is alike by chance
   * @param sentences less is alike by chance
   * @param sectionPercent of a section, which is told by itself
   * @param sectionCharacters of a section
   * @param sectionSentences of a section
   * @param wholePercent of all prose, commonplaces included: reports whose sentences are all
   *     commonplaces are compared as wholes; 0 where they are not
   * @param wholeCharacters of all prose
   * @param agencies as many agencies may share a sentence that is no commonplace
   * @param agenciesPercent or so many percent of those in the set
   */
  public record Least(
      int percent,
      int characters,
      int sentences,
      int sectionPercent,
      int sectionCharacters,
      int sectionSentences,
      int wholePercent,
      int wholeCharacters,
      int agencies,
      int agenciesPercent) {

    /** Those of a rule, by their names. */
    public static Least of(Map<String, Integer> thresholds) {
      return new Least(
          thresholds.get("percent"),
          thresholds.get("characters"),
          thresholds.get("sentences"),
          thresholds.get("sectionPercent"),
          thresholds.get("sectionCharacters"),
          thresholds.get("sectionSentences"),
          thresholds.getOrDefault("wholePercent", 0),
          thresholds.getOrDefault("wholeCharacters", 0),
          thresholds.getOrDefault("agencies", 0),
          thresholds.getOrDefault("agenciesPercent", 0));
    }

    /** Returns how many agencies of a set may share a sentence that is no commonplace. */
    public int mostSharing(int ofAgencies) {
      return Math.max(agencies, ofAgencies * agenciesPercent / 100);
    }
  }
}
