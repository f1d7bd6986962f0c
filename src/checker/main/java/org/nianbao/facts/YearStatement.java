package org.nianbao.facts;

import org.nianbao.document.Place;

/**
 * A sentence of the body's own plans or of its year, and the year it names.
 *
 * @param year the year that it names
 * @param plan whether it announces what will be done; otherwise it says what was done "this year"
 * @param section the section
 * @param quote the sentence
 * @param place where it stands
 */
public record YearStatement(int year, boolean plan, int section, String quote, Place place)
    implements Evidence {}
