package org.nianbao.facts;

import java.time.LocalDate;
import org.nianbao.document.Place;

/**
 * When the report was published, and by when it was due.
 *
 * @param date the day: of the signature, else the one the user gives, else the page's own
 * @param due the last day on which it was due
 * @param daysLate how many days after that it was published; 0 where it was in time
 * @param sure whether the report or the user says so; a page's date may be that of a later move of
 *     the site
 * @param section the section in which the date stands; 0 for the page's
 * @param quote the date as written
 * @param place where it stands
 */
public record Publication(
    LocalDate date,
    LocalDate due,
    long daysLate,
    boolean sure,
    int section,
    String quote,
    Place place)
    implements Evidence {}
