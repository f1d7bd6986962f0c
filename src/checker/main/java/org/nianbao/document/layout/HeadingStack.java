package org.nianbao.document.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Words over columns of figures, of which the lowest name the columns and those above name groups
 * of columns.
 */
final class HeadingStack {

  /** A name of several lines has its lines so much nearer to each other than rows are. */
  private static final double NEAR = 1.2;

  /** A name of one line, centred beside one of two, stands half a line lower. */
  private static final double LOWER = 0.8;

  private record Word(Phrase phrase, double height) {}

  private final List<List<Word>> columns = new ArrayList<>();

  HeadingStack(int count) {
    for (int i = 0; i < count; i++) {
      columns.add(new ArrayList<>());
    }
  }

  /** A word over a column; words of one line are added from left to right. */
  void add(int column, Phrase phrase, double height) {
    List<Word> words = columns.get(column);
    Word last = words.isEmpty() ? null : words.get(words.size() - 1);
    if (last != null && isLevel(last.height(), height)) {
      words.set(words.size() - 1, new Word(last.phrase().then(phrase), height));
    } else {
      words.add(new Word(phrase, height));
    }
  }

  /** The name of each column, from all lines of it. */
  List<Phrase> lowest() {
    double near = Double.MAX_VALUE;
    for (List<Word> words : columns) {
      words.sort(Comparator.comparingDouble(Word::height));
      for (int i = 1; i < words.size(); i++) {
        near = Math.min(near, words.get(i).height() - words.get(i - 1).height());
      }
    }
    List<Phrase> names = new ArrayList<>();
    for (int column = 0; column < columns.size(); column++) {
      List<Word> words = columns.get(column);
      Phrase name = Phrase.NONE;
      for (int i = words.size() - 1; i >= 0; i--) {
        double height = words.get(i).height();
        if (i + 1 < words.size()) {
          double distance = words.get(i + 1).height() - height;
          if (distance > NEAR * near || isOverOthers(column, height + LOWER * distance)) {
            break;
          }
        }
        name = words.get(i).phrase().then(name);
      }
      names.add(name);
    }
    return names;
  }

  /** Whether the columns beside have words below this height only: the word is over them too. */
  private boolean isOverOthers(int column, double height) {
    int beside = 0;
    int over = 0;
    for (int other : new int[] {column - 1, column + 1}) {
      if (other >= 0 && other < columns.size() && !columns.get(other).isEmpty()) {
        beside++;
        over += columns.get(other).stream().allMatch(w -> w.height() > height) ? 1 : 0;
      }
    }
    return beside > 0 && over == beside;
  }

  private static boolean isLevel(double a, double b) {
    return Math.abs(a - b) < 3;
  }
}
