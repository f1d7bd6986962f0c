package org.nianbao.facts;

import java.util.List;
import org.nianbao.document.Place;
import org.nianbao.wording.Messages;
import org.nianbao.wording.Wording;

/**
 * Prose that stands in another report too: sentences of last year's report with nothing new in
 * them, or those of another agency. The words of the form, what every report has to state and what
 * many agencies of the set share do not count.
 *
 * @param lastYear whether the other report is the same agency's of the year before
 * @param part the section that is compared; 0 for the whole prose
 * @param agency the other report's agency
 * @param year the other report's year
 * @param percent how much of the prose is shared, in characters, from 0 to 100
 * @param limit from which percentage on it counts as copied
 * @param same how many sentences are shared
 * @param sentences of how many
 * @param examples the longest of them, for a message
 * @param witnesses the same sentences as the other report has them
 * @param section the section in which the longest stands
 * @param quote the longest as this report has it
 * @param place where that stands
 */
public record Repetition(
    boolean lastYear,
    int part,
    String agency,
    int year,
    int percent,
    int limit,
    int same,
    int sentences,
    Wording examples,
    List<Witness> witnesses,
    int section,
    String quote,
    Place place)
    implements Evidence {

  /** Copies the list. */
  public Repetition {
    witnesses = List.copyOf(witnesses);
  }

  /** How many sentences are compared, and of which section where it is not the whole prose. */
  public Wording counted() {
    return part == 0
        ? Wording.same(String.valueOf(sentences))
        : Messages.say("facts.repetition.part", part, sentences);
  }
}
