package org.nianbao.facts;

import org.nianbao.document.Place;

/**
 * A slip of writing in the prose.
 *
 * @param flaw what kind of slip
 * @param text the words or marks themselves
 * @param section the section in which it stands; 0 for the preamble
 * @param quote the words around it
 * @param place where it stands
 */
public record TextSlip(Flaw flaw, String text, int section, String quote, Place place)
    implements Evidence {

  /** A kind of slip. */
  public enum Flaw {
    /** A sentence of the form's own instructions. */
    INSTRUCTION,
    /** A word written twice: 资金资金. */
    REPEATED_WORD,
    /**
     * Marks that do not belong: 。。, stray *, half-width commas between Chinese words, unpaired
     * brackets.
     */
    PUNCTUATION,
    /** A paragraph that ends without its end. */
    UNFINISHED
  }
}
