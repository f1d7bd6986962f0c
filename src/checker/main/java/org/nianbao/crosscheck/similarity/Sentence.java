package org.nianbao.crosscheck.similarity;

import java.util.List;
import org.nianbao.document.Place;

/**
 * A sentence of a report's own prose.
 *
 * @param section the section in which it stands, from 1
 * @param text as written
 * @param frame what is compared: its words alone, with marks in place of figures, years and the
 *     agency's names, so that a copy adapted to another agency reads the same
 * @param figures the figures that the frame leaves out, years excepted, in their order
 * @param place the paragraph in which it stands
 */
public record Sentence(int section, String text, String frame, List<String> figures, Place place) {

  /** Copies the list. */
  public Sentence {
    figures = List.copyOf(figures);
  }

  /** Returns how much it counts: the number of characters that are compared. */
  public int weight() {
    return frame.length();
  }
}
