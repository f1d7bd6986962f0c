package org.nianbao.recognition.prose;

import java.time.LocalDate;
import java.util.Optional;
import org.nianbao.document.Place;
import org.nianbao.facts.Fact;
import org.nianbao.facts.Publication;
import org.nianbao.facts.Signature;
import org.nianbao.facts.Subject;
import org.nianbao.facts.Unread;
import org.nianbao.wording.Messages;
import org.nianbao.wording.Wording;

/** Finds out when a report was published and by when it had to be. */
public final class Publishing {

  private Publishing() {}

  /** A {@link Publication}, or an {@link Unread} that says what is not known. */
  public static Fact fact(
      Subject subject,
      Optional<Signature> signature,
      Optional<LocalDate> given,
      Optional<LocalDate> page,
      Deadlines deadlines) {
    Optional<LocalDate> deadline = deadlines.of(subject.agency(), subject.level(), subject.year());
    Optional<LocalDate> date = signature.map(Signature::date).or(() -> given).or(() -> page);
    if (subject.year() == 0 || deadline.isEmpty()) {
      return unread(Messages.say("recognition.no-deadline"));
    }
    if (date.isEmpty()) {
      return unread(Messages.say("recognition.no-date"));
    }
    boolean signed = signature.isPresent();
    return new Publication(
        date.get(),
        deadline.get(),
        (signed || given.isPresent()) && deadlines.areSure(subject.agency(), subject.level()),
        signed ? signature.get().section() : 0,
        signed ? signature.get().quote() : "",
        signed ? signature.get().place() : Place.UNKNOWN);
  }

  private static Unread unread(Wording why) {
    return new Unread("publication", true, why);
  }
}
