package org.nianbao.recognition.loose;

import java.util.List;
import org.nianbao.document.Paragraph;
import org.nianbao.recognition.table.FormIndex.TableIndex;
import org.nianbao.recognition.words.FigureText;

/** Tells the words of a table that lost its cells from the prose around them. */
final class TableText {

  /** Labels from which on even a line with a full stop is a table. */
  private static final int SURE = 8;

  private final TableIndex table;
  private final LabelWords split;

  TableText(TableIndex table, List<Paragraph> lines) {
    this.table = table;
    this.split = new LabelWords(table, lines.stream().map(Paragraph::text).toList());
  }

  /** Whether a line is made of labels and figures, and is no sentence. */
  boolean is(Paragraph line) {
    List<String> words = split.of(line.text());
    long labels = words.stream().filter(word -> LabelWords.isKnown(table, word)).count();
    boolean figures = words.stream().allMatch(FigureText::is);
    return labels >= SURE || (line.text().indexOf('。') < 0 && (labels > 0 || figures));
  }

  /** Whether a line holds a figure. */
  boolean hasFigures(Paragraph line) {
    return split.of(line.text()).stream().anyMatch(FigureText::is);
  }
}
