package org.nianbao.recognition.loose;

import java.util.List;
import java.util.regex.Pattern;
import org.nianbao.document.Paragraph;
import org.nianbao.recognition.table.FormIndex.TableIndex;
import org.nianbao.recognition.words.FigureText;

/** Tells the words of a table that lost its cells from the prose around them. */
final class TableText {

  /** Labels from which on even a line with a full stop is a table. */
  private static final int SURE = 8;

  /** The form's own remark in the corner of 表三. */
  private static final Pattern NOTE = Pattern.compile("\\s*[（(]本列数据");

  /** Several numbers with their measure words. */
  private static final Pattern COUNTS = Pattern.compile("(?:\\d[件宗起份][^件宗起份]{1,40}){2}\\d[件宗起份]");

  private final TableIndex table;
  private final LabelWords split;

  TableText(TableIndex table, List<Paragraph> lines) {
    this.table = table;
    this.split = new LabelWords(table, new LineWords(lines));
  }

  /** Whether a line is made of labels and figures, and is no sentence. */
  boolean is(Paragraph line) {
    List<String> words = split.of(line.text());
    int labels = 0;
    boolean figures = true;
    for (String word : words) {
      labels += LabelWords.isKnown(table, word) ? 1 : 0;
      figures &= FigureText.is(word);
    }
    return (labels >= SURE && !isSentence(line.text()))
        || NOTE.matcher(line.text()).lookingAt()
        || (line.text().indexOf('。') < 0 && (labels > 0 || figures));
  }

  /** 予以公开19件，部分公开5件…: a table's figures have no measure words. */
  private static boolean isSentence(String line) {
    return line.indexOf('。') >= 0 && COUNTS.matcher(line).find();
  }

  /** Whether a line holds a figure. */
  boolean hasFigures(Paragraph line) {
    return FigureText.isAmong(split.of(line.text()));
  }
}
