package org.nianbao.facts;

import org.nianbao.document.Place;

/**
 * A topic that the prose of a section mentions.
 *
 * @param id the topic's id in the form, such as {@code aspect.platforms}
 * @param kind what the topic belongs to, such as {@code aspect}
 * @param section the section that mentions it
 * @param quote the words by which it was recognized
 * @param place where they stand
 */
public record Topic(String id, String kind, int section, String quote, Place place)
    implements Evidence {}
