package org.nianbao.document.docx;

import java.util.Optional;
import org.nianbao.document.UnreadableException;
import org.nianbao.document.xml.Xml;

/**
 * What a paragraph or a style says about its automatic number ({@code w:numPr}).
 *
 * @param numId the list; {@code 0} for no number
 * @param level the level in the list, from 0
 */
record NumberReference(Optional<String> numId, Optional<Integer> level) {

  /** It says nothing. */
  static final NumberReference NONE = new NumberReference(Optional.empty(), Optional.empty());

  /** Reads the current element. */
  static NumberReference read(Xml xml) throws UnreadableException {
    Optional<String> numId = Optional.empty();
    Optional<Integer> level = Optional.empty();
    int parent = xml.depth();
    while (xml.nextChild(parent)) {
      switch (xml.name()) {
        case "numId", "ilfo" -> numId = Optional.of(xml.value());
        case "ilvl" -> level = Optional.of(Math.max(0, Math.min(8, xml.number(0))));
        default -> {}
      }
    }
    return new NumberReference(numId, level);
  }
}
