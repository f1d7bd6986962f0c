package org.nianbao.facts;

import org.nianbao.wording.Wording;

/** Something that tells whose report it is, beside its title. */
public sealed interface BodySign extends Evidence permits BodyName, BodyVoice {

  /** The body whose report it is by its title, or what kind of body that is. */
  String own();

  /** The body, or the kind of body, that this tells. */
  String name();

  /** Whether both may be the same though they are written otherwise. */
  boolean mayBeOwn();

  /** Where it stands, in words that go behind "the body is …,". */
  Wording how();
}
