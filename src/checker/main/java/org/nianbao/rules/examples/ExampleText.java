package org.nianbao.rules.examples;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.nianbao.chinese.Blank;

/**
 * Finds lines and table rows in a text extraction: the lines of a table's cells begin with a tab,
 * and a line with nothing at all ends a row.
 */
final class ExampleText {

  private ExampleText() {}

  /**
   * A table row as lines of the text.
   *
   * @param start its first line
   * @param firstFigure its first figure's line
   * @param end the line after its last, the blank one that ends it left out
   */
  record Row(int start, int firstFigure, int end) {
    int figures() {
      return end - firstFigure;
    }
  }

  static List<String> lines(String text) {
    return new ArrayList<>(Arrays.asList(text.split("\n", -1)));
  }

  static String join(List<String> lines) {
    return String.join("\n", lines);
  }

  /** Lines and cells on one line, for people: ⏎ ends a line or row, ｜ a cell, □ is blank. */
  static String shown(String text) {
    return text.strip()
        .replaceAll("\n\n\t?", " ⏎ ")
        .replace("\n\t", "｜")
        .replace("\n", " ⏎ ")
        .replace("\t", "")
        .replaceAll("｜(?=｜| ⏎|$)", "｜□");
  }

  /** Returns where the line stands. */
  static int only(List<String> lines, String line) {
    List<Integer> at = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).strip().equals(line.strip())) {
        at.add(i);
      }
    }
    return once(at, "line", line);
  }

  /**
   * Returns the row with the given label without white space; empty for the only row without a
   * label.
   */
  static Row onlyRow(List<String> lines, String label) {
    List<Row> rows = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= lines.size(); i++) {
      if (i == lines.size() || lines.get(i).isEmpty()) {
        if (i > start) {
          find(lines, start, i, label, rows);
        }
        start = i + 1;
      }
    }
    return once(rows, "row", label);
  }

  private static void find(List<String> lines, int start, int end, String label, List<Row> rows) {
    if (label.isEmpty()) {
      if (lines.subList(start, end).stream().allMatch(line -> line.matches("\t\\s*\\d+\\s*"))) {
        rows.add(new Row(start, start, end));
      }
      return;
    }
    StringBuilder cell = new StringBuilder();
    for (int i = start; i < end; i++) {
      String line = lines.get(i);
      if (line.startsWith("\t")) {
        cell.setLength(0);
      }
      cell.append(Blank.remove(line));
      boolean complete = i + 1 == end || lines.get(i + 1).startsWith("\t");
      if (complete && cell.toString().equals(label)) {
        rows.add(new Row(firstOfRow(lines, start), i + 1, end));
      }
    }
  }

  /** Prose may stand right before a table's first row: a row begins with its first cell. */
  private static int firstOfRow(List<String> lines, int start) {
    int first = start;
    while (!lines.get(first).startsWith("\t")) {
      first++;
    }
    return first;
  }

  private static <T> T once(List<T> found, String kind, String what) {
    if (found.size() != 1) {
      throw new IllegalArgumentException(
          "the "
              + kind
              + " “"
              + what
              + "” stands "
              + (found.isEmpty() ? "nowhere" : found.size() + " times")
              + " in the text");
    }
    return found.get(0);
  }
}
