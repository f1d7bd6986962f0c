package org.nianbao.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nianbao.document.Document.Leftovers;
import org.nianbao.document.Place;
import org.nianbao.wording.Messages;
import org.nianbao.wording.Wording;

/**
 * That a document still has what is settled before it is published: tracked changes, comments.
 *
 * @param note the sentence for the user
 */
public record LeftOpen(Wording note) implements ReadingNote {

  /** What is said of that; nothing where nothing is open. */
  public static Optional<LeftOpen> of(Leftovers left) {
    List<Wording> what = new ArrayList<>();
    if (left.changes() > 0) {
      what.add(Messages.say("facts.open.changes", left.changes()));
    }
    if (left.comments() > 0) {
      what.add(Messages.say("facts.open.comments", left.comments()));
    }
    return what.isEmpty()
        ? Optional.empty()
        : Optional.of(new LeftOpen(Messages.say("facts.open", Wording.join("、", ", ", what))));
  }

  @Override
  public String table() {
    return "";
  }

  @Override
  public Place place() {
    return Place.UNKNOWN;
  }
}
