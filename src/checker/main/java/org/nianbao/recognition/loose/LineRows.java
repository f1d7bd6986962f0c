package org.nianbao.recognition.loose;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import org.nianbao.chinese.Blank;
import org.nianbao.document.Budget;
import org.nianbao.document.Paragraph;
import org.nianbao.recognition.loose.LineWords.Word;

/**
 * Lines that may be rows of a table, each cut into its words; what a page break leaves has none.
 */
final class LineRows {

  /**
   * What a page break leaves between the rows. A bare number is not among it: it may be a figure.
   */
  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "[-—–·－]+\\d{1,3}[-—–·－]+|第\\d{1,3}页[/／，,]?(?:共\\d{1,3}页)?|\\d{1,3}[/／]\\d{1,3}"
              + "|[Pp]age\\d{1,3}(?:of\\d{1,3})?");

  private static final int STEPS_OF_A_LINE = 200;
  private static final int STEPS_OF_A_CHARACTER = 4;

  private final List<Paragraph> lines;
  private final LineWords cut;
  private final List<List<Word>> words = new ArrayList<>();
  private final BitSet sentences = new BitSet();

  /**
   * Cuts lines into words.
   *
   * @param budget gives steps for each line and character
   */
  LineRows(List<Paragraph> lines, Budget budget) {
    this.lines = lines;
    this.cut = new LineWords(lines);
    for (Paragraph line : lines) {
      String text = line.text();
      budget.spend(STEPS_OF_A_LINE + (long) STEPS_OF_A_CHARACTER * text.length());
      sentences.set(words.size(), text.indexOf('。') >= 0);
      words.add(PAGE_NUMBER.matcher(Blank.remove(text)).matches() ? List.of() : cut.of(text));
    }
  }

  List<Paragraph> lines() {
    return lines;
  }

  LineWords cut() {
    return cut;
  }

  /** Whether a line has a full stop. */
  boolean isSentence(int line) {
    return sentences.get(line);
  }

  /** The words of a line. */
  List<Word> words(int line) {
    return words.get(line);
  }
}
