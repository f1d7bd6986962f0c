package org.nianbao.document.odf;

import java.util.Map;
import org.nianbao.document.richtext.ListNumbers;

/** A list that counts. */
final class OdfList {

  private static final String ONLY = "";

  private final ListNumbers numbers;

  OdfList(Map<Integer, ListNumbers.Level> levels) {
    numbers =
        new ListNumbers(
            Map.of(ONLY, new ListNumbers.Definition(levels)),
            Map.of(ONLY, new ListNumbers.Use(ONLY, Map.of(), Map.of())));
  }

  /** Returns the next number at the level, from 0. */
  String next(int level) {
    return numbers.next(ONLY, level);
  }

  /** Makes the next number at the level the given one. */
  void restart(int level, int number) {
    numbers.restart(ONLY, level, number);
  }
}
