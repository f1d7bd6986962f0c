package org.nianbao.recognition.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.nianbao.document.Block;
import org.nianbao.document.Cell;
import org.nianbao.document.Paragraph;
import org.nianbao.document.Table;
import org.nianbao.facts.Title;

/**
 * The lines in front of a report in which its title may stand.
 *
 * @param lines each line
 * @param words the words of each; none where it is a page's own
 * @param labelled the first title behind a label such as 标题：, where only that names the report
 */
record TitleLines(List<Paragraph> lines, List<String> words, Optional<Title> labelled) {

  /** How far down a title is looked for: behind the longest menus. */
  private static final int MOST_LINES = 300;

  /** The lines among some blocks, and titles in rows of their own below a page's metadata. */
  static TitleLines of(List<Block> preamble) {
    List<Paragraph> lines = new ArrayList<>();
    for (Block block : preamble) {
      if (block instanceof Paragraph line && lines.size() < MOST_LINES) {
        lines.add(line);
      } else if (block instanceof Table table) {
        lines.addAll(rows(table));
      }
    }
    List<String> words = new ArrayList<>();
    Title labelled = null;
    for (Paragraph line : lines) {
      String plain = TitleWords.plain(line.text());
      String title = PageLines.title(plain);
      if (title != null && labelled == null && TitleFinder.isTitle(title)) {
        labelled = TitleWords.title(title, line);
      }
      words.add(title != null || PageLines.isMetadata(plain) ? "" : plain);
    }
    return new TitleLines(lines, words, Optional.ofNullable(labelled));
  }

  private static List<Paragraph> rows(Table table) {
    List<Paragraph> titles = new ArrayList<>();
    for (List<Cell> row : table.rows()) {
      List<String> told = row.stream().map(Cell::text).filter(text -> !text.isBlank()).toList();
      if (told.size() == 1 && TitleFinder.isTitle(TitleWords.plain(told.get(0)))) {
        titles.add(new Paragraph(told.get(0), table.place()));
      }
    }
    return titles;
  }
}
