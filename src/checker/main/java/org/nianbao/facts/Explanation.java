package org.nianbao.facts;

import org.nianbao.document.Place;

/**
 * A sentence that explains why figures do not follow from last year's: bodies were merged, last
 * year's figures corrected, another way of counting begun.
 *
 * @param table the table that it is about
 * @param section the section in which it stands
 * @param quote the sentence
 * @param place where it stands
 */
public record Explanation(String table, int section, String quote, Place place)
    implements Evidence {}
