package org.nianbao.recognition.table;

import java.util.HashMap;
import java.util.Map;
import org.nianbao.document.Cell;
import org.nianbao.facts.CellText;
import org.nianbao.recognition.words.Labels;

/** What cells say in the words by which labels are compared; each text is worked out once. */
final class CellKeys {

  /** What a cell's text says: as a label, with numeral and without, and whether it is a number. */
  record Key(String whole, String words, boolean number) {

    static Key of(String text) {
      return new Key(
          Labels.key(text), Labels.keyWithoutNumeral(text), CellText.of(text).value() != null);
    }
  }

  private final Map<String, Key> keys = new HashMap<>();

  /** What a cell says. */
  Key of(Cell cell) {
    return keys.computeIfAbsent(cell.text(), Key::of);
  }
}
