package org.nianbao.facts;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.nianbao.document.Place;

/**
 * When the report was published, and by when it had to be.
 *
 * @param date the day: of the signature, else the one the user gives, else the page's own
 * @param deadline the last day on which it might be
 * @param sure whether the report or the user tells the day, and the law or the user the last one; a
 *     page's date may be that of a later move of the site, and for towns local practice differs
 * @param section the section in which the date stands; 0 for the page's
 * @param quote the date as written
 * @param place where it stands
 */
public record Publication(
    LocalDate date, LocalDate deadline, boolean sure, int section, String quote, Place place)
    implements Evidence {

  /** How many days after the last day it was published; below 0 where before. */
  public long daysAfterDeadline() {
    return ChronoUnit.DAYS.between(deadline, date);
  }
}
