package org.nianbao.facts;

import org.nianbao.document.Place;
import org.nianbao.wording.Messages;
import org.nianbao.wording.Wording;

/**
 * The name of a body where a report says whose it is.
 *
 * @param own the name in the report's title
 * @param name the name here
 * @param mayBeOwn whether both may name one body: 区财政局 and 某区财政局
 * @param signed whether it is the signature; otherwise the sentence that introduces the report
 * @param section the section in which it stands; 0 for the preamble
 * @param quote the words
 * @param place where they stand
 */
public record BodyName(
    String own,
    String name,
    boolean mayBeOwn,
    boolean signed,
    int section,
    String quote,
    Place place)
    implements BodySign {

  @Override
  public Wording how() {
    return signed ? Messages.say("facts.other-body.signs") : Messages.say("facts.other-body.opens");
  }
}
