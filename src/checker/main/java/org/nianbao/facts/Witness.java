package org.nianbao.facts;

import org.nianbao.document.Place;
import org.nianbao.wording.Wording;

/**
 * What another report says: evidence beside that of the report that is judged.
 *
 * @param path the other report's path as the user gave it
 * @param name what it is in words, such as the name of a cell
 * @param text the other report's own words or figure
 * @param place where it stands there
 */
public record Witness(String path, Wording name, String text, Place place) {}
