package org.nianbao.likeness;

/**
 * From where on prose counts as copied from another agency.
 *
 * @param percent the least share of a report's own prose, from 1 to 100
 * @param characters the least number of characters shared; less is chance
 * @param sentences the least number of sentences shared
 */
public record CopyLimits(int percent, int characters, int sentences) {

  /** More than half the prose, and enough of it to be no chance. */
  public static final CopyLimits DEFAULT = new CopyLimits(60, 120, 4);

  /**
   * Where a sentence is so common that its reports are compared as wholes: nine tenths of all their
   * prose must be the same.
   */
  static final int WHOLE_PERCENT = 90;

  static final int WHOLE_CHARACTERS = 400;

  /** How many agencies of a set may share a sentence that is no commonplace. */
  static int mostSharing(int agencies) {
    return Math.max(6, agencies / 100);
  }
}
