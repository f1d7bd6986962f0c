package org.nianbao.facts;

/**
 * From where on prose counts as copied: the least share of a report's own prose, from 1 to 100
 * percent.
 *
 * @param lastYear taken over from the agency's own report of the year before, figures included
 * @param otherAgencies shared with another agency's report
 */
public record CopyLimits(int lastYear, int otherAgencies) {

  /** Where a scoring profile names none. */
  public static final CopyLimits DEFAULT = new CopyLimits(80, 60);

  /** Less is alike by chance. */
  public static final int CHARACTERS = 120;

  public static final int SENTENCES = 4;

  /**
   * Reports whose sentences are all commonplaces are compared as wholes: so many percent of all
   * their prose must be the same, and so many characters.
   */
  public static final int WHOLE_PERCENT = 90;

  public static final int WHOLE_CHARACTERS = 400;

  /**
   * A section is told by itself where nearly all of it is taken over: so many percent, characters
   * and sentences.
   */
  public static final int SECTION_PERCENT = 90;

  public static final int SECTION_CHARACTERS = 80;
  public static final int SECTION_SENTENCES = 2;

  /** The section that is taken over by itself: that about problems and improvements. */
  public static final int SECTION = 5;

  /** Returns how many agencies of a set may share a sentence that is no commonplace. */
  public static int mostSharing(int agencies) {
    return Math.max(6, agencies / 100);
  }
}
