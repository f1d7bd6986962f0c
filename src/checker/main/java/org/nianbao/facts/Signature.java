package org.nianbao.facts;

import java.time.LocalDate;
import org.nianbao.document.Place;

/**
 * The signature at the end: agency and date.
 *
 * @param agency the agency as signed; empty where only a date stands
 * @param date the date
 * @param section the last section
 * @param quote both as written
 * @param place where the date stands
 */
public record Signature(String agency, LocalDate date, int section, String quote, Place place)
    implements Evidence {}
