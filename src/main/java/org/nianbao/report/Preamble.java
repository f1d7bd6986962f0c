package org.nianbao.report;

import org.nianbao.document.Place;

/**
 * The sentence of the preamble that tells the report's parts.
 *
 * @param stated how many parts it says there are; 0 where it gives no number
 * @param listed how many parts it lists; 0 where it lists none
 * @param open whether its list says that it is not complete (等)
 * @param unknown the first listed part that the form does not have; empty where all are known
 * @param missing the name of the first of the form's sections that a closed list leaves out; empty
 *     where none is
 * @param quote the sentence
 * @param place where it stands
 */
public record Preamble(
    int stated, int listed, boolean open, String unknown, String missing, String quote, Place place)
    implements Evidence {

  @Override
  public int section() {
    return 0;
  }
}
