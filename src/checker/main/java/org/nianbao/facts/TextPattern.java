package org.nianbao.facts;

import org.nianbao.document.Place;

/**
 * A pattern of writing in the prose that the rules look at.
 *
 * @param kind what stands there
 * @param text the words or marks themselves
 * @param section the section in which it stands; 0 for the preamble
 * @param quote the words around it
 * @param place where it stands
 */
public record TextPattern(Writing kind, String text, int section, String quote, Place place)
    implements Evidence {

  /** What stands there. */
  public enum Writing {
    /** A sentence of the form's own instructions. */
    INSTRUCTION,
    /** A word written twice: 资金资金. */
    WORD_TWICE,
    /** Marks in a row: 。。, ，。 */
    MARKS_IN_A_ROW,
    /** A half-width mark between Chinese words. */
    HALF_WIDTH_MARK,
    /** A single * between Chinese words. */
    STAR,
    /** A bracket or quotation mark without its other half. */
    UNPAIRED,
    /** A long paragraph whose last sentence has no mark at its end. */
    OPEN_END
  }
}
