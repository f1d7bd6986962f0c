package org.nianbao.recognition.loose;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nianbao.recognition.loose.LineWords.Word;
import org.nianbao.recognition.table.FormIndex.TableIndex;
import org.nianbao.recognition.words.Labels;

/** Cuts lines into the words and figures of a table, also where several have run together. */
final class LabelWords {

  private static final Pattern FIGURES = Pattern.compile("[-−]?\\d+(?:\\.\\d+)?");

  /** Figures, the last digit of which is the numeral of the label behind them. */
  private static final Pattern NUMERAL_BEHIND = Pattern.compile("(\\d+?)(?=\\d[.、．]\\p{IsHan})");

  private static final String NUMERALS = "（(《“\"123456789一二三四五六七八";
  private static final String OPENING = "（(【[";
  private static final String CLOSING = "）)】]";
  private static final String ENDS = "）)》”\"";

  /** No label is longer. */
  static final int LONGEST_LABEL = 60;

  /** Letters of a unit in brackets behind a label at most: （单位：件/条）. */
  private static final int UNIT = 4;

  /** Two labels have at least so many letters. */
  private static final int SHORTEST_OF_TWO = 4;

  private final TableIndex table;

  /** The characters with which a label begins, its numeral included. */
  private final String initials;

  /** The letters with which a label ends; most stretches of text end with none of them. */
  private final BitSet finals = new BitSet();

  private final LabelStarts starts;

  private final LineWords lines;

  /**
   * The words of lines.
   *
   * @param table the table whose labels are known
   * @param lines cuts the lines
   */
  LabelWords(TableIndex table, LineWords lines) {
    this.table = table;
    this.lines = lines;
    List<String> labels = table.labels();
    this.starts = new LabelStarts(labels);
    StringBuilder letters = new StringBuilder(NUMERALS);
    for (String label : labels) {
      letters.append(label.charAt(0));
      finals.set(label.charAt(label.length() - 1));
    }
    this.initials = letters.toString();
  }

  /** The words and figures of a line, in their order. */
  List<String> of(String line) {
    return apart(lines.of(line));
  }

  /** The words of a line, each cut where it is several. */
  List<String> apart(List<Word> line) {
    List<String> words = new ArrayList<>();
    for (Word word : line) {
      if (word.runsTogether()) {
        cut(word.text(), words);
      } else {
        words.addAll(labels(word.text()));
      }
    }
    return words;
  }

  /** Cuts a word of several labels and figures; one in which there is no label stays whole. */
  private void cut(String word, List<String> words) {
    List<String> pieces = new ArrayList<>();
    boolean known = false;
    int unknown = 0;
    int i = 0;
    while (i < word.length()) {
      int figures = figures(word, i);
      int end = figures > i ? figures : label(word, i);
      if (end > i) {
        known |= figures <= i;
        add(word.substring(unknown, i), pieces);
        pieces.add(word.substring(i, end));
        unknown = end;
      }
      i = Math.max(end, i + 1);
    }
    add(word.substring(unknown), pieces);
    if (known) {
      words.addAll(pieces);
    } else {
      words.add(word);
    }
  }

  /** The labels that a word is nothing but; the word itself where it is one, or anything else. */
  private List<String> labels(String word) {
    List<String> labels = new ArrayList<>();
    int end = word.length() < SHORTEST_OF_TWO ? 0 : label(word, 0);
    int from = 0;
    while (end > from) {
      labels.add(word.substring(from, end));
      from = end;
      end = from < word.length() ? label(word, from) : from;
    }
    return from == word.length() ? labels : List.of(word);
  }

  private static void add(String piece, List<String> pieces) {
    if (LineWords.hasLetterOrDigit(piece)) {
      pieces.add(piece);
    }
  }

  /** The end of the figures that begin here; as far as they are no numeral of a label. */
  private int figures(String word, int from) {
    Matcher numeral = NUMERAL_BEHIND.matcher(word).region(from, word.length());
    if (numeral.lookingAt()) {
      return numeral.end();
    }
    Matcher figures = FIGURES.matcher(word).region(from, word.length());
    return figures.lookingAt() && label(word, from) == from ? figures.end() : from;
  }

  /** The end of the longest label that begins here; the place itself where none does. */
  private int label(String word, int from) {
    if (initials.indexOf(word.charAt(from)) < 0) {
      return from;
    }
    int to = Math.min(word.length(), from + LONGEST_LABEL);
    int most = starts.letters(word.substring(from, to));
    if (most == 0) {
      return from;
    }
    boolean noted = isBeforeNote(word, from, to, most);
    int letters = lettersAndDigits(word, from, to);
    for (int end = to; end > from + 1; end--) {
      char last = word.charAt(end - 1);
      int allowed = CLOSING.indexOf(last) < 0 ? most : noted ? LONGEST_LABEL : most + UNIT;
      if (letters <= allowed && mayEnd(last) && isKnown(table, word.substring(from, end))) {
        return end;
      }
      letters -= Character.isLetterOrDigit(last) ? 1 : 0;
    }
    return from;
  }

  /** Whether a label of so many letters at most stands before a bracket, which may open a note. */
  private boolean isBeforeNote(String word, int from, int to, int most) {
    int letters = 0;
    for (int i = from; i < to && letters <= most; i++) {
      char c = word.charAt(i);
      if (i > from && OPENING.indexOf(c) >= 0 && isKnown(table, word.substring(from, i))) {
        return true;
      }
      letters += Character.isLetterOrDigit(c) ? 1 : 0;
    }
    return false;
  }

  static int lettersAndDigits(String word, int from, int to) {
    int letters = 0;
    for (int i = from; i < to; i++) {
      letters += Character.isLetterOrDigit(word.charAt(i)) ? 1 : 0;
    }
    return letters;
  }

  /**
   * How many letters and digits a label at most has that words begin with which stand one behind
   * the other.
   */
  int lettersOfLabel(String words) {
    return starts.letters(words.substring(0, Math.min(words.length(), 2 * LONGEST_LABEL)));
  }

  /** Whether a label may end with a letter; PDF files have radicals in the place of ideographs. */
  private boolean mayEnd(char last) {
    return finals.get(last)
        || ENDS.indexOf(last) >= 0
        || (Character.isLetter(last) && (last < '\u4E00' || last > '\u9FFF'));
  }

  /** Whether a text is a label of a table. */
  static boolean isKnown(TableIndex table, String text) {
    String key = table.words(text);
    return !key.isEmpty() && (table.has(key) || table.rowGroups.containsKey(Labels.key(text)));
  }
}
