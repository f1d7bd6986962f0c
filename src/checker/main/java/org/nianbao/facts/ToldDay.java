package org.nianbao.facts;

import java.time.LocalDate;
import org.nianbao.document.Place;

/**
 * A day on which a report was published as somebody tells, beside the one that counts.
 *
 * @param date the day
 * @param origin who tells it
 * @param daysAfter how many days it is after the one that counts; below 0 where before
 * @param late whether it is after the last day
 * @param section the section in which the date stands; 0 for another origin than the signature
 * @param quote the date as written; empty for another origin than the signature
 * @param place where it stands
 */
public record ToldDay(
    LocalDate date,
    DayOrigin origin,
    long daysAfter,
    boolean late,
    int section,
    String quote,
    Place place)
    implements Evidence {}
