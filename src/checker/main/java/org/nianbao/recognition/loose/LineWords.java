package org.nianbao.recognition.loose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.nianbao.chinese.Blank;
import org.nianbao.document.Paragraph;
import org.nianbao.recognition.words.FigureText;

/**
 * Cuts lines at blanks, bars and tabs, and at commas that stand where others have those: the same
 * for every table whose labels may be among the words.
 */
final class LineWords {

  /**
   * What stands between two blanks.
   *
   * @param text the text
   * @param runsTogether whether it is so long, or so written, that it may be several words
   */
  record Word(String text, boolean runsTogether) {}

  private static final String BARS = "|｜│┃";

  /** A comma between a word or figure and a figure that is no group of thousands. */
  private static final Pattern COMMA_BEFORE_FIGURE =
      Pattern.compile("(?:^|[\\p{IsHan}）)\\d])[,，](?=\\d{1,2}(?:[,，]|$)|\\d{4,})|[,，][,，]");

  /** A figure that runs on from a word, or a word that runs on from figures and is no unit. */
  private static final Pattern RUN_TOGETHER =
      Pattern.compile(
          "[\\p{IsHan}）)”][-−]?\\d|\\d[（(一二三四五六七八九十不无予其行结]|(?<!\\d)\\d{2,}+[.、．]\\p{IsHan}");

  /** Whether commas stand between the words and figures. */
  private final boolean commas;

  /** The words of the given lines. */
  LineWords(List<Paragraph> lines) {
    int separated = 0;
    int sentences = 0;
    for (Paragraph line : lines) {
      separated += COMMA_BEFORE_FIGURE.matcher(line.text()).find() ? 1 : 0;
      sentences += line.text().indexOf('。') >= 0 ? 1 : 0;
    }
    this.commas = separated > sentences;
  }

  /** The words and figures of a line, in their order. */
  List<Word> of(String line) {
    List<Word> words = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= line.length(); i++) {
      if (i == line.length() || isBetween(line.charAt(i))) {
        if (i > from) {
          add(line.substring(from, i), words);
        }
        from = i + 1;
      }
    }
    return words;
  }

  private boolean isBetween(char c) {
    return Blank.isBlank(c) || BARS.indexOf(c) >= 0 || (commas && (c == ',' || c == '，'));
  }

  private static void add(String word, List<Word> words) {
    if (hasLetterOrDigit(word) || FigureText.is(word)) {
      boolean isLong = word.length() > LabelWords.LONGEST_LABEL;
      words.add(new Word(word, isLong || RUN_TOGETHER.matcher(word).find()));
    }
  }

  /** Whether a word is more than a mark left over between others. */
  static boolean hasLetterOrDigit(String text) {
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      if (Character.isLetterOrDigit(text.codePointAt(i))) {
        return true;
      }
    }
    return false;
  }
}
