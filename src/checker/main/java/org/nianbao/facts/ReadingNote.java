package org.nianbao.facts;

import org.nianbao.document.Place;
import org.nianbao.wording.Wording;

/** What a user should know of how the report was read, beside what is found in it. */
public sealed interface ReadingNote extends Fact permits Rebuilt, Doubt, Attributed, LeftOpen {

  /** The id of the table that it is about; empty where it is about none. */
  String table();

  /** The note, as a sentence for the user. */
  Wording note();

  /** Where that stands. */
  Place place();
}
