package org.nianbao.facts;

import org.nianbao.document.Place;

/**
 * A notice of the State Council's office that the text cites as its basis for the form.
 *
 * @param edition the edition that the notice prescribes
 * @param quote the number as written
 * @param section the section in which it stands; 0 for the preamble
 * @param place where it stands
 */
public record Citation(String edition, String quote, int section, Place place)
    implements Evidence {}
