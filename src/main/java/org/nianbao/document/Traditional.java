package org.nianbao.document;

import java.util.ArrayList;
import java.util.List;

/**
 * Reports in traditional characters: they are read in simplified ones, each character in the place
 * of its counterpart, and quoted in their own.
 */
public final class Traditional {

  /** Characters of the form's own words that simplified texts do not have. */
  private static final String TELLING = "開報務總處辦請項數單與關來會個";

  /** So many different ones are no name and no quotation. */
  private static final int ENOUGH = 4;

  private Traditional() {}

  /** Whether a text is written in traditional characters. */
  public static boolean is(String text) {
    return isEnough(seen(text, 0));
  }

  private static boolean isEnough(int seen) {
    return Integer.bitCount(seen) >= ENOUGH;
  }

  private static int seen(String text, int before) {
    int seen = before;
    for (int i = 0; i < text.length(); i++) {
      int telling = TELLING.indexOf(text.charAt(i));
      if (telling >= 0) {
        seen |= 1 << telling;
      }
    }
    return seen;
  }

  /** A text in simplified characters; of the same length. */
  public static String simplified(String text) {
    return SimplifiedForms.of(text);
  }

  /** The document in simplified characters, with its own text, if it is written in others. */
  static Document simplified(Document document) {
    return document.original().isEmpty() && is(document) ? converted(document) : document;
  }

  private static boolean is(Document document) {
    int seen = 0;
    for (Block block : document.blocks()) {
      if (block instanceof Paragraph line) {
        seen = seen(line.text(), seen);
      }
      if (isEnough(seen)) {
        return true;
      }
    }
    return false;
  }

  private static Document converted(Document document) {
    StringBuilder own = new StringBuilder();
    List<Block> blocks = new ArrayList<>();
    for (Block block : document.blocks()) {
      if (block instanceof Paragraph line) {
        own.append(Blank.remove(line.text())).append('\n');
        blocks.add(new Paragraph(simplified(line.text()), line.place()));
      } else if (block instanceof Table table) {
        blocks.add(converted(table, own));
      } else {
        blocks.add(new Picture(simplified(((Picture) block).name()), block.place()));
      }
    }
    Document.Metadata about = document.metadata();
    return new Document(
            document.format(),
            blocks,
            new Document.Metadata(
                about.title().map(Traditional::simplified),
                about.publisher().map(Traditional::simplified),
                about.published()),
            document.attachments())
        .from(own.toString());
  }

  private static Table converted(Table table, StringBuilder own) {
    List<List<Cell>> rows = new ArrayList<>();
    for (List<Cell> row : table.rows()) {
      List<Cell> cells = new ArrayList<>();
      for (Cell c : row) {
        own.append(Blank.remove(c.text())).append('\n');
        cells.add(
            new Cell(
                simplified(c.text()), c.row(), c.column(), c.rowSpan(), c.colSpan(), c.place()));
      }
      rows.add(cells);
    }
    return new Table(rows, table.width(), table.place(), table.marks());
  }

  /**
   * What stands in a text where a quotation is from; the quotation itself where that cannot be
   * told.
   *
   * @param original the text in its own characters, without white space
   * @param quote words of it in simplified characters, perhaps with white space, or cut off
   */
  public static String quote(String original, String quote) {
    int cut = quote.endsWith("…") ? quote.length() - 1 : quote.length();
    String wanted = Blank.remove(quote.substring(0, cut));
    int at = simplified(original).indexOf(wanted);
    if (at < 0 || wanted.isEmpty()) {
      return quote;
    }
    StringBuilder own = new StringBuilder();
    for (int i = 0; i < cut; i++) {
      char c = quote.charAt(i);
      own.append(Blank.isBlank(c) ? c : original.charAt(at++));
    }
    return own.append(quote.substring(cut)).toString();
  }
}
