package org.nianbao.recognition.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.nianbao.document.Cell;
import org.nianbao.facts.CellText;
import org.nianbao.recognition.table.FormIndex.TableIndex;
import org.nianbao.recognition.words.Labels;

/**
 * What cells say in the words by which labels are compared. Labels are the same in nearly every
 * report: what one says is kept, for a bounded number of texts. Thread-safe.
 */
final class CellKeys {

  /**
   * What a cell's text says.
   *
   * @param whole as a label, with its numeral
   * @param words the same without
   * @param number whether it is a number
   * @param votes how far it speaks for each table, in the index's order; empty for none
   */
  record Key(String whole, String words, boolean number, List<Integer> votes) {

    boolean speaks() {
      return !votes.isEmpty();
    }
  }

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
      return new Key(text, text, true, List.of());
    }
    Key known = kept.get(text);
    if (known == null) {
      known = key(text);
      if (text.length() <= LONGEST_KEPT && kept.size() < MOST_KEPT) {
        kept.put(text, known);
      }
    }
    return known;
  }

  private Key key(String text) {
    String whole = Labels.key(text);
    String words = index.words(text);
    List<Integer> votes = new ArrayList<>();
    for (String table : index.tableIds()) {
      votes.add(votes(index.table(table), whole, words));
    }
    boolean speaks = Collections.max(votes) > 0;
    boolean number = CellText.of(text).value() != null;
    return new Key(whole, words, number, speaks ? List.copyOf(votes) : List.of());
  }

  private static int votes(TableIndex table, String whole, String words) {
    boolean column = table.columns.containsKey(words) || table.columnGroups.containsKey(words);
    boolean group = table.rowGroups.containsKey(whole) || table.rowGroups.containsKey(words);
    return (column ? 1 : 0) + (group ? 2 : 0) + (table.rows.containsKey(words) ? 2 : 0);
  }
}
