package org.nianbao.facts;

import org.nianbao.document.Place;

/**
 * The statistical period (统计期限) that the report states.
 *
 * @param fromYear the year in which it begins
 * @param toYear the year in which it ends
 * @param whole whether it is from the first day of a year to the last of one
 * @param section the section in which it is stated; 0 for the preamble
 * @param quote the words
 * @param place where they stand
 */
public record Period(
    int fromYear, int toYear, boolean whole, int section, String quote, Place place)
    implements Evidence {}
