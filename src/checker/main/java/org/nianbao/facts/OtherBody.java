package org.nianbao.facts;

import org.nianbao.document.Place;
import org.nianbao.wording.Wording;

/**
 * Another body than the one that the title names: it speaks in the prose (我镇 in a subdistrict's
 * report), opens the report or signs it.
 *
 * @param own the body whose report it is, or the kind of body: 街道
 * @param told how the other one shows, in words that go behind "the body is …,"
 * @param section the section in which it shows first; 0 for the preamble
 * @param quote the words
 * @param place where they stand
 */
public record OtherBody(String own, Wording told, int section, String quote, Place place)
    implements Evidence {}
