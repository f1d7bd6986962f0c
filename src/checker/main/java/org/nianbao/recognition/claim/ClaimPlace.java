package org.nianbao.recognition.claim;

import org.nianbao.document.Paragraph;
import org.nianbao.document.Place;

/**
 * Where a claim stands.
 *
 * @param section the section
 * @param sentence the sentence
 * @param paragraph its paragraph
 */
record ClaimPlace(int section, String sentence, Paragraph paragraph) {
  Place place() {
    return paragraph.place();
  }
}
