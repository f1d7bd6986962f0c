package org.nianbao.report;

import java.util.HashMap;
import java.util.Map;
import org.nianbao.document.Cell;

/** What cells say in the words by which labels are compared; each text is worked out once. */
final class CellKeys {

  /** What a cell says with its numeral, and without. */
  record Key(String whole, String words) {}

  private final Map<String, Key> keys = new HashMap<>();

  /** What a cell says. */
  Key of(Cell cell) {
    return keys.computeIfAbsent(
        cell.text(), text -> new Key(Labels.key(text), Labels.keyWithoutNumeral(text)));
  }
}
