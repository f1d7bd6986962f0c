package org.nianbao.variants;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import org.nianbao.chinese.Blank;
import org.nianbao.document.Block;
import org.nianbao.document.Cell;
import org.nianbao.document.Paragraph;
import org.nianbao.document.Source;
import org.nianbao.document.Table;

/**
 * Writes blocks as plain text without marks for cells, in the shapes in which people copy tables.
 */
enum PlainText {
  /** Markdown with a rule line; every grid position has a cell. */
  MARKDOWN {
    @Override
    void table(Table table, StringBuilder out) {
      int n = 0;
      for (List<String> row : grid(table)) {
        out.append("| ").append(String.join(" | ", solid(row))).append(" |\n");
        if (n++ == 0) {
          out.append("|").append(" --- |".repeat(row.size())).append('\n');
        }
      }
    }
  },
  /** Bars between cells, none at the ends, no rule line; merged cells stand once. */
  BARS {
    @Override
    void table(Table table, StringBuilder out) {
      for (List<Cell> row : table.rows()) {
        List<String> texts = row.stream().map(Cell::text).toList();
        if (!texts.isEmpty()) {
          out.append(texts.size() == 1 ? "|" : "").append(String.join("|", solid(texts)));
          out.append(texts.size() == 1 ? "|\n" : "\n");
        }
      }
    }
  },
  /** As from a spreadsheet: tabs, a cell for every grid position, quotes around several lines. */
  SPREADSHEET {
    @Override
    void table(Table table, StringBuilder out) {
      for (List<String> row : grid(table)) {
        out.append(
            String.join(
                "\t", row.stream().map(t -> t.contains("\n") ? "\"" + t + "\"" : t).toList()));
        out.append('\n');
      }
    }
  },
  /** As from a browser: tabs, a merged cell stands once and leaves no empty ones. */
  BROWSER {
    @Override
    void table(Table table, StringBuilder out) {
      for (List<Cell> row : table.rows()) {
        if (!row.isEmpty()) {
          out.append(String.join("\t", solid(row.stream().map(Cell::text).toList()))).append('\n');
        }
      }
    }
  },
  /** As from Word: tabs, empty cells where one from above goes on, lines within cells as lines. */
  WORD {
    @Override
    void table(Table table, StringBuilder out) {
      for (int r = 0; r < table.rows().size(); r++) {
        int row = r;
        out.append(
            String.join(
                "\t",
                table.covering().get(r).stream()
                    .map(c -> c.row() == row ? c.text() : "")
                    .map(t -> t.matches("(.\\n)+.") ? t : Blank.remove(t))
                    .toList()));
        out.append('\n');
      }
    }
  },
  /** Columns set apart by spaces, an ideograph two wide. */
  SPACES {
    @Override
    void table(Table table, StringBuilder out) {
      List<List<String>> grid = grid(table).stream().map(PlainText::solid).toList();
      int[] widths = new int[table.width()];
      for (List<String> row : grid) {
        boolean line = row.stream().filter(t -> !t.isEmpty()).count() == 1;
        for (int c = 0; c < row.size() && !line; c++) {
          widths[c] = Math.max(widths[c], width(row.get(c)) + 2);
        }
      }
      for (List<String> row : grid) {
        StringBuilder text = new StringBuilder();
        for (int c = 0; c < row.size(); c++) {
          text.append(row.get(c)).append(" ".repeat(Math.max(1, widths[c] - width(row.get(c)))));
        }
        out.append(text.toString().stripTrailing()).append('\n');
      }
    }
  },
  /** A cell a line, row after row, as from a PDF; merged cells stand once. */
  LINES {
    @Override
    void table(Table table, StringBuilder out) {
      for (List<Cell> row : table.rows()) {
        for (Cell cell : row) {
          if (!cell.isBlank()) {
            out.append(cell.text()).append('\n');
          }
        }
      }
    }
  };

  /** Whether there are signs between the cells. */
  boolean isSigned() {
    return this != SPACES && this != LINES;
  }

  abstract void table(Table table, StringBuilder out);

  /** The report in this shape. */
  Source of(List<Block> blocks) {
    StringBuilder out = new StringBuilder();
    for (Block block : blocks) {
      if (block instanceof Paragraph p) {
        out.append(p.text()).append('\n');
      } else if (block instanceof Table t) {
        table(t, out);
      }
    }
    return new Source("报告.txt", out.toString().getBytes(UTF_8));
  }

  private static List<List<String>> grid(Table table) {
    List<List<String>> grid = new ArrayList<>();
    for (int r = 0; r < table.rows().size(); r++) {
      List<String> row = new ArrayList<>();
      for (int c = 0; c < table.width(); c++) {
        row.add("");
      }
      for (Cell cell : table.rows().get(r)) {
        row.set(cell.column(), cell.text());
      }
      grid.add(row);
    }
    return grid;
  }

  private static List<String> solid(List<String> row) {
    return row.stream().map(Blank::remove).toList();
  }

  private static int width(String text) {
    return text.codePoints().map(c -> c >= 0x2E80 ? 2 : 1).sum();
  }
}
