package org.nianbao.recognition.table;

import java.util.HashMap;
import java.util.Map;
import org.nianbao.document.Cell;
import org.nianbao.facts.CellText;
import org.nianbao.recognition.words.Labels;

/** What cells say in the words by which labels are compared; each text is worked out once. */
final class CellKeys {

  /** What a cell's text says: as a label, with numeral and without, and whether it is a number. */
  record Key(String whole, String words, boolean number) {}

  private final FormIndex index;
  private final Map<String, Key> keys = new HashMap<>();

  CellKeys(FormIndex index) {
    this.index = index;
  }

  /** What a cell says. */
  Key of(Cell cell) {
    Key known = keys.get(cell.text());
    if (known == null) {
      known = key(cell.text());
      keys.put(cell.text(), known);
    }
    return known;
  }

  private Key key(String text) {
    return CellText.isDigits(text)
        ? new Key(text, text, true)
        : new Key(Labels.key(text), index.words(text), CellText.of(text).value() != null);
  }
}
