package org.nianbao.facts;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.nianbao.document.Place;
import org.nianbao.wording.Messages;
import org.nianbao.wording.Wording;

/**
 * When the report was published, and by when it had to be: the day that counts where several are
 * told.
 *
 * @param date the day
 * @param origin who tells it; the signature where that tells the same day
 * @param deadline the last day on which it might be
 * @param sure whether there is no doubt about it, and the law or the user sets the last day; a
 *     page's date may be that of a later move of the site, and for towns local practice differs
 * @param section the section in which the date stands; 0 where it is not that of the signature
 * @param quote the date as written; empty where it is not that of the signature
 * @param place where it stands
 */
public record Publication(
    LocalDate date,
    DayOrigin origin,
    LocalDate deadline,
    boolean sure,
    int section,
    String quote,
    Place place)
    implements Evidence {

  /** The day with who tells it, as a sentence. */
  public Wording told() {
    return Messages.say(
        "facts.published",
        origin.label(),
        new Wording(
            date.getYear() + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日",
            date.toString()));
  }

  /** How many days after the last day it was published; below 0 where before. */
  public long daysAfterDeadline() {
    return ChronoUnit.DAYS.between(deadline, date);
  }

  /** Whether it was published too late. */
  public boolean late() {
    return date.isAfter(deadline);
  }
}
