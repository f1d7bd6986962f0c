package org.nianbao.recognition.loose;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nianbao.chinese.Blank;
import org.nianbao.document.Paragraph;
import org.nianbao.recognition.table.FormIndex.TableIndex;
import org.nianbao.recognition.words.FigureText;
import org.nianbao.recognition.words.Labels;

/**
 * Cuts lines into the words and figures of a table: at blanks, bars and tabs, at commas that stand
 * where others have those, and where a label and figures have run together.
 */
final class LabelWords {

  private static final String BARS = "|｜│┃";

  /** A comma between a word or figure and a figure that is no group of thousands. */
  private static final Pattern COMMA_BEFORE_FIGURE =
      Pattern.compile("(?:^|[\\p{IsHan}）)\\d])[,，](?=\\d{1,2}(?:[,，]|$)|\\d{4,})|[,，][,，]");

  private static final Pattern COMMAS = Pattern.compile("[,，]");

  /** A figure that runs on from a word, or a word that runs on from figures and is no unit. */
  private static final Pattern RUN_TOGETHER =
      Pattern.compile(
          "[\\p{IsHan}）)”][-−]?\\d|\\d[（(一二三四五六七八九十不无予其行结]|(?<!\\d)\\d{2,}+[.、．]\\p{IsHan}");

  private static final Pattern FIGURES = Pattern.compile("[-−]?\\d+(?:\\.\\d+)?");

  /** Figures, the last digit of which is the numeral of the label behind them. */
  private static final Pattern NUMERAL_BEHIND = Pattern.compile("(\\d+?)(?=\\d[.、．]\\p{IsHan})");

  private static final String NUMERALS = "（(《“\"123456789一二三四五六七八";
  private static final String ENDS = "）)》”\"";

  /** No label is longer. */
  private static final int LONGEST_LABEL = 60;

  /** Two labels have at least so many letters. */
  private static final int SHORTEST_OF_TWO = 4;

  private final TableIndex table;

  /** The characters with which a label begins, its numeral included. */
  private final String initials;

  /** The letters with which a label ends; most stretches of text end with none of them. */
  private final BitSet finals = new BitSet();

  /** Whether commas stand between the words and figures. */
  private final boolean commas;

  /**
   * The words of the given lines.
   *
   * @param table the table whose labels are known
   */
  LabelWords(TableIndex table, List<Paragraph> lines) {
    this.table = table;
    StringBuilder letters = new StringBuilder(NUMERALS);
    for (String label : table.labels()) {
      letters.append(label.charAt(0));
      finals.set(label.charAt(label.length() - 1));
    }
    this.initials = letters.toString();
    int separated = 0;
    int sentences = 0;
    for (Paragraph line : lines) {
      separated += COMMA_BEFORE_FIGURE.matcher(line.text()).find() ? 1 : 0;
      sentences += line.text().indexOf('。') >= 0 ? 1 : 0;
    }
    this.commas = separated > sentences;
  }

  /** The words and figures of a line, in their order. */
  List<String> of(String line) {
    StringBuilder plain = new StringBuilder(line.length());
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      plain.append(Blank.isBlank(c) || BARS.indexOf(c) >= 0 ? ' ' : c);
    }
    String text = commas ? COMMAS.matcher(plain).replaceAll(" ") : plain.toString();
    List<String> words = new ArrayList<>();
    for (String word : text.split(" +", -1)) {
      if (!isSolid(word)) {
        continue;
      }
      if (word.length() > LONGEST_LABEL || RUN_TOGETHER.matcher(word).find()) {
        cut(word, words);
      } else {
        words.addAll(labels(word));
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
    if (hasLetterOrDigit(piece)) {
      pieces.add(piece);
    }
  }

  private static boolean hasLetterOrDigit(String text) {
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      if (Character.isLetterOrDigit(text.codePointAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word is more than a mark left over between others. */
  private static boolean isSolid(String word) {
    return !word.isEmpty() && (hasLetterOrDigit(word) || FigureText.is(word));
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
    for (int end = Math.min(word.length(), from + LONGEST_LABEL); end > from + 1; end--) {
      char last = word.charAt(end - 1);
      if (mayEnd(last) && isKnown(table, word.substring(from, end))) {
        return end;
      }
    }
    return from;
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
