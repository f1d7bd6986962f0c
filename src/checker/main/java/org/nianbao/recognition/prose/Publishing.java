package org.nianbao.recognition.prose;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nianbao.document.Place;
import org.nianbao.facts.DayOrigin;
import org.nianbao.facts.DraftMark;
import org.nianbao.facts.Fact;
import org.nianbao.facts.Publication;
import org.nianbao.facts.Signature;
import org.nianbao.facts.Subject;
import org.nianbao.facts.ToldDay;
import org.nianbao.facts.Unread;
import org.nianbao.recognition.outline.PageDay;
import org.nianbao.wording.Messages;
import org.nianbao.wording.Wording;

/**
 * Finds out when a report was published and by when it had to be. Of several days the user's
 * counts, then that of the list of agencies, then the page's, then that of the signature: the law
 * sets a day for publishing, and a report is signed before.
 */
public final class Publishing {

  /**
   * So long after a signature in time a page's day is more likely to be that of a move of the site.
   */
  private static final int MOVED_AFTER_DAYS = 90;

  private record Told(LocalDate date, DayOrigin origin) {}

  private Publishing() {}

  /**
   * A {@link Publication} and the other days that are told, or an {@link Unread} that says what is
   * not known.
   *
   * @param prose what the prose says, among it a date that was never finished
   */
  public static List<Fact> facts(
      Subject subject,
      Optional<Signature> signature,
      Optional<LocalDate> given,
      Optional<PageDay> page,
      List<Fact> prose,
      Deadlines deadlines) {
    Optional<LocalDate> deadline = deadlines.of(subject.agency(), subject.level(), subject.year());
    if (subject.year() == 0) {
      return unread(Messages.say("recognition.no-deadline-year"));
    }
    if (deadline.isEmpty()) {
      return unread(Messages.say("recognition.no-deadline"));
    }
    List<Told> told = new ArrayList<>();
    if (given.isPresent()) {
      told.add(new Told(given.get(), DayOrigin.GIVEN));
    }
    Optional<LocalDate> listed = deadlines.published(subject.agency(), subject.year());
    if (listed.isPresent()) {
      told.add(new Told(listed.get(), DayOrigin.LIST));
    }
    if (page.isPresent() && (page.get().firm() || signature.isEmpty())) {
      told.add(new Told(page.get().date(), DayOrigin.PAGE));
    }
    if (signature.isPresent()) {
      told.add(new Told(signature.get().date(), DayOrigin.SIGNATURE));
    }
    if (told.isEmpty()) {
      return unread(noDay(prose));
    }
    Told counted = told.get(0);
    if (counted.origin() == DayOrigin.PAGE && isMove(counted.date(), signature, deadline.get())) {
      return unread(Messages.say("recognition.page-moved", day(counted.date())));
    }
    boolean due = deadlines.areSure(subject.agency(), subject.level());
    return facts(told, signature, deadline.get(), due);
  }

  private static List<Fact> facts(
      List<Told> told, Optional<Signature> signature, LocalDate deadline, boolean due) {
    Told counted = told.get(0);
    boolean signedLate = signature.isPresent() && signature.get().date().isAfter(deadline);
    boolean signed = signature.isPresent() && signature.get().date().equals(counted.date());
    List<Fact> facts = new ArrayList<>();
    facts.add(
        new Publication(
            counted.date(),
            signed ? DayOrigin.SIGNATURE : counted.origin(), // which a reader finds in the report
            deadline,
            due && (counted.origin() != DayOrigin.PAGE || signedLate),
            signed ? signature.get().section() : 0,
            signed ? signature.get().quote() : "",
            signed ? signature.get().place() : Place.UNKNOWN));
    for (Told other : told.subList(1, told.size())) {
      boolean own = other.origin() == DayOrigin.SIGNATURE;
      facts.add(
          new ToldDay(
              other.date(),
              other.origin(),
              ChronoUnit.DAYS.between(counted.date(), other.date()),
              other.date().isAfter(deadline),
              own ? signature.get().section() : 0,
              own ? signature.get().quote() : "",
              own ? signature.get().place() : Place.UNKNOWN));
    }
    return facts;
  }

  /** Whether a page's day is late, and so long after a signature in time that it tells nothing. */
  private static boolean isMove(LocalDate page, Optional<Signature> signature, LocalDate deadline) {
    if (signature.isEmpty() || !page.isAfter(deadline)) {
      return false;
    }
    LocalDate signed = signature.get().date();
    return !signed.isAfter(deadline)
        && signed.getYear() == deadline.getYear()
        && ChronoUnit.DAYS.between(signed, page) > MOVED_AFTER_DAYS;
  }

  /** Why no day is told: none is written, or what is written is none, as a finding says of it. */
  private static Wording noDay(List<Fact> prose) {
    DraftMark last = null;
    for (Fact fact : prose) {
      if (fact instanceof DraftMark mark
          && mark.kind() != DraftMark.Unfinished.DRAFT
          && mark.quote().endsWith(mark.text())) {
        last = mark;
      }
    }
    return last == null
        ? Messages.say("recognition.no-date")
        : Messages.say("recognition.no-day", last.text());
  }

  private static Wording day(LocalDate date) {
    return new Wording(
        date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日",
        date.toString());
  }

  private static List<Fact> unread(Wording why) {
    return List.of(new Unread("publication", true, why));
  }
}
