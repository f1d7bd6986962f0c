package org.nianbao.facts;

import org.nianbao.document.Place;

/**
 * A pattern of writing in the prose that the rules look at.
 *
 * @param kind what stands there
 * @param text the words or marks themselves; of a misspelled word the right one
 * @param order its place among the patterns of its kind, from 1
 * @param section the section in which it stands; 0 for the preamble
 * @param quote the words around it
 * @param place where it stands
 */
public record TextPattern(
    Writing kind, String text, int order, int section, String quote, Place place)
    implements Evidence {

  /** What stands there. */
  public enum Writing {
    /** A sentence of the form's own instructions. */
    INSTRUCTION,
    /** A word written twice: 资金资金, 通过可以通过. */
    WORD_TWICE,
    /** A misspelled word: 申情人. */
    TYPO,
    /** Marks in a row: 。。, ，。 */
    MARKS_IN_A_ROW,
    /** A half-width mark between Chinese words. */
    HALF_WIDTH_MARK,
    /** A single * between Chinese words. */
    STAR,
    /** A bracket or quotation mark without its other half. */
    UNPAIRED,
    /** A paragraph whose last sentence has no mark at its end. */
    OPEN_END
  }

  /** The same with its place among those of its kind. */
  public TextPattern numbered(int number) {
    return new TextPattern(kind, text, number, section, quote, place);
  }
}
