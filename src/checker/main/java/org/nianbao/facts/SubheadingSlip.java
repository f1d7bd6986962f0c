package org.nianbao.facts;

import org.nianbao.document.Place;
import org.nianbao.wording.Wording;

/**
 * A flaw in the numbering of a section's sub-headings.
 *
 * @param section the section
 * @param what what is the matter, in words
 * @param quote the sub-heading
 * @param place where it stands
 */
public record SubheadingSlip(int section, Wording what, String quote, Place place)
    implements Evidence {}
