package org.nianbao.document.ofd;

import java.util.ArrayList;
import java.util.List;
import org.nianbao.document.Block;
import org.nianbao.document.Cell;
import org.nianbao.document.Paragraph;
import org.nianbao.document.Table;

/**
 * Sets the paragraphs and tables of a document on the pages of an OFD file, as a word processor
 * does: lines broken at the margin, rows of tables as high as their text, tables cut where the page
 * ends, a running head and a page number around.
 */
public final class OfdSheets {

  private static final double LEFT = 72;
  private static final double WIDTH = 451;
  private static final double TOP = 80;
  private static final double BOTTOM = 760;
  private static final double TEXT = 11;
  private static final double SMALL = 8;
  private static final double PADDING = 3;

  private static final String CLOSING = "，。、；：？！）》〉】」』”’％%,.;:?!)]}";
  private static final String OPENING = "（《〈【「『“‘([{";

  private final Ofd ofd;
  private final boolean filledLines;
  private double y = TOP;
  private int page = 1;

  private OfdSheets(Ofd ofd, boolean filledLines) {
    this.ofd = ofd;
    this.filledLines = filledLines;
  }

  /**
   * The file.
   *
   * @param filledLines whether tables are ruled with filled rectangles, cell by cell, as some
   *     programs do; otherwise each line is drawn from end to end
   */
  public static byte[] of(List<Block> blocks, boolean filledLines) {
    Ofd ofd = Ofd.a4();
    OfdSheets sheets = new OfdSheets(ofd, filledLines);
    for (Block block : blocks) {
      if (block instanceof Paragraph paragraph) {
        sheets.paragraph(paragraph.text());
      } else if (block instanceof Table table) {
        sheets.table(table);
      }
    }
    sheets.number();
    if (sheets.page > 1) { // a head that runs over one page only is its first paragraph
      ofd.template().text(220, 50, 9, "云山政务公开");
    }
    return ofd.bytes();
  }

  private void number() {
    ofd.text(285, 800, 9, "- " + page + " -");
  }

  private void turn() {
    number();
    ofd.page();
    page++;
    y = TOP;
  }

  private void paragraph(String text) {
    double indent = 2 * TEXT;
    for (String piece : text.split("\n", -1)) {
      for (String line : lines(piece, TEXT, WIDTH, indent)) {
        if (y + 18 > BOTTOM) {
          turn();
        }
        y += 18;
        ofd.text(LEFT + indent, y, TEXT, line);
        indent = 0;
      }
      indent = 2 * TEXT;
    }
  }

  /** The text cut into lines: no mark that closes begins one, no word or figure is cut. */
  private static List<String> lines(String text, double size, double width, double indent) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    double room = width - indent;
    for (String word : words(text)) {
      if (!line.isEmpty() && Ofd.width(line + word, size) > room) {
        lines.add(line.toString());
        line.setLength(0);
        room = width;
      }
      line.append(word);
    }
    if (!line.isEmpty()) {
      lines.add(line.toString());
    }
    return lines;
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    for (String c : text.codePoints().mapToObj(Character::toString).toList()) {
      String last = words.isEmpty() ? "" : words.get(words.size() - 1);
      boolean together =
          !last.isEmpty()
              && (CLOSING.contains(c)
                  || OPENING.contains(last.substring(last.length() - 1))
                  || (isLatin(c) && isLatin(last.substring(last.length() - 1))));
      if (together) {
        words.set(words.size() - 1, last + c);
      } else {
        words.add(c);
      }
    }
    return words;
  }

  private static boolean isLatin(String c) {
    return c.codePointAt(0) < 0x2E80 && Character.isLetterOrDigit(c.codePointAt(0));
  }

  private void table(Table table) {
    double field = WIDTH / table.width();
    double[] heights = heights(table, field);
    y += 6;
    int row = 0;
    while (row < heights.length) {
      int end = row;
      double bottom = y;
      while (end < heights.length && bottom + heights[end] <= BOTTOM) {
        bottom += heights[end++];
      }
      if (end == row) {
        turn();
        continue;
      }
      part(table, field, heights, row, end);
      y = bottom;
      row = end;
      if (row < heights.length) {
        turn();
      }
    }
    y += 6;
  }

  private static double[] heights(Table table, double field) {
    double[] heights = new double[table.rows().size()];
    java.util.Arrays.fill(heights, SMALL + 2 * PADDING + 2);
    for (List<Cell> row : table.rows()) {
      for (Cell cell : row) {
        double needed = cellLines(cell, field).size() * (SMALL + 2) + 2 * PADDING;
        double there = 0;
        int last = Math.min(heights.length, cell.row() + cell.rowSpan()) - 1;
        for (int r = cell.row(); r <= last; r++) {
          there += heights[r];
        }
        heights[last] += Math.max(0, needed - there);
      }
    }
    return heights;
  }

  private static List<String> cellLines(Cell cell, double field) {
    List<String> lines = new ArrayList<>();
    for (String piece : cell.text().split("\n", -1)) {
      lines.addAll(lines(piece, SMALL, cell.colSpan() * field - 2 * PADDING, 0));
    }
    return lines;
  }

  /** The rows of a table on one page; of a cell that the page break cuts, the lines that fit. */
  private void part(Table table, double field, double[] heights, int from, int to) {
    for (List<Cell> row : table.rows()) {
      for (Cell cell : row) {
        int first = Math.max(from, cell.row());
        int end = Math.min(to, cell.row() + cell.rowSpan());
        if (first >= end) {
          continue;
        }
        double top = y + sum(heights, from, first);
        double height = sum(heights, first, end);
        double left = LEFT + cell.column() * field;
        ruled(left, top, cell.colSpan() * field, height);
        List<String> lines = cellLines(cell, field);
        int done = first == cell.row() ? 0 : fitting(sum(heights, cell.row(), first));
        int fit = end == cell.row() + cell.rowSpan() ? lines.size() : fitting(height) + done;
        for (int i = done; i < Math.min(fit, lines.size()); i++) {
          double baseline = top + PADDING + SMALL + (i - done) * (SMALL + 2);
          ofd.text(left + PADDING, baseline, SMALL, lines.get(i));
        }
      }
    }
  }

  private static int fitting(double height) {
    return (int) ((height - 2 * PADDING) / (SMALL + 2));
  }

  private static double sum(double[] heights, int from, int to) {
    double sum = 0;
    for (int i = from; i < to; i++) {
      sum += heights[i];
    }
    return sum;
  }

  private void ruled(double x, double y, double w, double h) {
    if (!filledLines) {
      ofd.line(x, y, x + w, y).line(x, y + h, x + w, y + h);
      ofd.line(x, y, x, y + h).line(x + w, y, x + w, y + h);
      return;
    }
    ofd.filled(x, y, w, 0.5).filled(x, y + h, w, 0.5);
    ofd.filled(x, y, 0.5, h).filled(x + w, y, 0.5, h);
  }
}
