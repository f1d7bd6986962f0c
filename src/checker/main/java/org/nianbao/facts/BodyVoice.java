package org.nianbao.facts;

import org.nianbao.document.Place;
import org.nianbao.wording.Messages;
import org.nianbao.wording.Wording;

/**
 * A kind of body that speaks of itself in the prose: 我镇, 本局.
 *
 * @param own the kind of the body whose report it is: 街道, 镇, 乡, 局
 * @param name the kind that speaks
 * @param count how often
 * @param section the section in which it first does; 0 for the preamble
 * @param quote the sentence
 * @param place where it stands
 */
public record BodyVoice(String own, String name, int count, int section, String quote, Place place)
    implements BodySign {

  /** Kinds of bodies exclude each other. */
  @Override
  public boolean mayBeOwn() {
    return false;
  }

  @Override
  public Wording how() {
    return Messages.say("facts.other-body.self", count, name);
  }
}
