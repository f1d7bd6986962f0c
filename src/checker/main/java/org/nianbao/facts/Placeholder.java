package org.nianbao.facts;

import org.nianbao.document.Place;

/**
 * Words that were to be replaced before publication: XX, 待填, （此处…）.
 *
 * @param text the words themselves
 * @param section the section; 0 for title and preamble
 * @param quote the sentence around them
 * @param place where they stand
 */
public record Placeholder(String text, int section, String quote, Place place)
    implements Evidence {}
