package org.nianbao.facts;

import java.util.ArrayList;
import java.util.List;
import org.nianbao.document.Place;
import org.nianbao.wording.Messages;
import org.nianbao.wording.Wording;

/**
 * The sentence of the preamble that counts or lists the report's sections.
 *
 * @param stated how many parts it says there are; 0 where it gives no number
 * @param listed how many parts it lists; 0 where it lists none
 * @param open whether its list says that it is not complete (等)
 * @param unknown the listed parts that the form does not have, ”“ between them; empty where all are
 *     known
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

  /** Returns the mistakes in it, given how many sections the form has. */
  public Wording slip(long due) {
    List<Wording> slips = new ArrayList<>();
    if (stated > 0 && stated != due) {
      slips.add(Messages.say("facts.preamble.stated", stated, due));
    } else if (stated > 0 && !open && listed > 0 && listed != stated) {
      slips.add(Messages.say("facts.preamble.stated-and-listed", stated, listed));
    } else if (stated == 0 && listed > 0 && listed < due) {
      slips.add(Messages.say("facts.preamble.listed", listed, due));
    }
    if (!unknown.isEmpty()) {
      slips.add(Messages.say("facts.preamble.unknown", unknown));
    }
    if (!missing.isEmpty()) {
      slips.add(Messages.say("facts.preamble.missing", missing));
    }
    return Wording.join("；", "; ", slips);
  }
}
