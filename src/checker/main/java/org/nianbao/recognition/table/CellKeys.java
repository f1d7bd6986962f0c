package org.nianbao.recognition.table;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.nianbao.document.Cell;
import org.nianbao.facts.CellText;
import org.nianbao.recognition.words.Labels;

/**
 * What cells say in the words by which labels are compared. Labels are the same in nearly every
 * report: what one says is kept, for a bounded number of texts. Thread-safe.
 */
final class CellKeys {

  /** What a cell's text says: as a label, with numeral and without, and whether it is a number. */
  record Key(String whole, String words, boolean number) {}

  /** Far more texts than the labels of all editions in all their variants. */
  private static final int MOST_KEPT = 4_000;

  /** Longer texts are no labels. */
  private static final int LONGEST_KEPT = 60;

  private final FormIndex index;
  private final Map<String, Key> kept = new ConcurrentHashMap<>();

  CellKeys(FormIndex index) {
    this.index = index;
  }

  /** What a cell says. */
  Key of(Cell cell) {
    String text = cell.text();
    if (CellText.isDigits(text)) {
      return new Key(text, text, true);
    }
    Key known = kept.get(text);
    if (known == null) {
      known = new Key(Labels.key(text), index.words(text), CellText.of(text).value() != null);
      if (text.length() <= LONGEST_KEPT && kept.size() < MOST_KEPT) {
        kept.put(text, known);
      }
    }
    return known;
  }
}
