package org.nianbao.document;

import java.util.ArrayList;
import java.util.List;
import org.nianbao.chinese.Blank;
import org.nianbao.chinese.Traditional;

/**
 * Documents in traditional characters are read in simplified ones, with their own text kept beside.
 */
final class SimplifiedDocument {

  private SimplifiedDocument() {}

  /**
   * Returns the document in simplified characters, with its own text, if it is written in others.
   */
  static Document of(Document document) {
    return document.original().isEmpty() && isTraditional(document)
        ? converted(document)
        : document;
  }

  private static boolean isTraditional(Document document) {
    int signs = 0;
    for (Block block : document.blocks()) {
      if (block instanceof Paragraph line) {
        signs = Traditional.signs(line.text(), signs);
      }
      if (Traditional.isEnough(signs)) {
        return true;
      }
    }
    return false;
  }

  private static String plain(String text) {
    return Traditional.simplified(Traditional.withoutPronunciation(text));
  }

  private static String own(String text) {
    return Blank.remove(Traditional.withoutPronunciation(text));
  }

  private static Document converted(Document document) {
    StringBuilder own = new StringBuilder();
    List<Block> blocks = new ArrayList<>();
    for (Block block : document.blocks()) {
      if (block instanceof Paragraph line) {
        own.append(own(line.text())).append('\n');
        blocks.add(new Paragraph(plain(line.text()), line.place()));
      } else if (block instanceof Table table) {
        blocks.add(converted(table, own));
      } else {
        blocks.add(new Picture(plain(((Picture) block).name()), block.place()));
      }
    }
    Document.Metadata about = document.metadata();
    return new Document(
            document.format(),
            blocks,
            new Document.Metadata(
                about.title().map(SimplifiedDocument::plain),
                about.publisher().map(SimplifiedDocument::plain),
                about.published(),
                about.leftovers()),
            document.attachments())
        .from(own.toString());
  }

  private static Table converted(Table table, StringBuilder own) {
    List<List<Cell>> rows = new ArrayList<>();
    for (List<Cell> row : table.rows()) {
      List<Cell> cells = new ArrayList<>();
      for (Cell c : row) {
        own.append(own(c.text())).append('\n');
        cells.add(
            new Cell(plain(c.text()), c.row(), c.column(), c.rowSpan(), c.colSpan(), c.place()));
      }
      rows.add(cells);
    }
    return new Table(rows, table.width(), table.place(), table.marks());
  }
}
