package org.nianbao.variants;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.nianbao.chinese.Blank;
import org.nianbao.document.Block;
import org.nianbao.document.Cell;
import org.nianbao.document.Paragraph;
import org.nianbao.document.Source;
import org.nianbao.document.Table;

/** The ways in which a whole report ends up in a text file when it is copied or extracted. */
enum CopiedLayout {
  /** Every cell on a line of its own, behind a tab. */
  A_TAB_BEFORE_EACH_CELL {
    @Override
    String text(List<Block> blocks) {
      return new String(WrittenTable.text(blocks, text -> text).bytes(), UTF_8);
    }
  },
  /** Tabs between the cells of the whole grid. */
  TABS_ON_THE_GRID {
    @Override
    String table(Table table) {
      return rows(grid(table), "\t", "");
    }
  },
  /** Tabs between cells, merged cells once. */
  TABS_BETWEEN_CELLS {
    @Override
    String table(Table table) {
      return rows(cells(table), "\t", "");
    }
  },
  /** Every line of the file, row or paragraph, has a tab at its end. */
  A_TAB_AT_EACH_END {
    @Override
    String paragraph(String text) {
      return text + "\t\n";
    }

    @Override
    String table(Table table) {
      return rows(cells(table), "\t", "\t");
    }
  },
  /** Paragraphs indented by tabs, cells a line each. */
  TABS_AS_INDENTS {
    @Override
    String paragraph(String text) {
      return "\t" + text + "\n";
    }

    @Override
    String table(Table table) {
      return lines(table, "\n");
    }
  },
  /** Everything indented by a tab, rows with their cells apart by blanks. */
  EVERY_LINE_INDENTED {
    @Override
    String paragraph(String text) {
      return "\t" + text + "\n";
    }

    @Override
    String table(Table table) {
      return cells(table).stream()
          .map(row -> "\t" + String.join(" ", row) + "\n")
          .collect(Collectors.joining());
    }
  },
  /** Markdown with headings and bold words. */
  MARKDOWN {
    @Override
    String paragraph(String text) {
      return text.matches("[一二三四五六]、.*")
          ? "\n## " + text + "\n\n"
          : text.endsWith("年度报告")
              ? "# " + text + "\n\n"
              : text.matches("（[一二三四五]）.*") ? "**" + text + "**\n\n" : text + "\n\n";
    }

    @Override
    String table(Table table) {
      List<List<String>> grid = grid(table);
      String rule = "|" + " --- |".repeat(table.width()) + "\n";
      return grid.stream()
          .map(
              row ->
                  "| "
                      + row.stream()
                          .map(t -> t.equals("（七）总计") ? "**" + t + "**" : t)
                          .collect(Collectors.joining(" | "))
                      + " |\n"
                      + (row == grid.get(0) ? rule : ""))
          .collect(Collectors.joining());
    }
  },
  /** Every cell on a line that ends with a bar. */
  A_BAR_BEHIND_EACH_CELL {
    @Override
    String table(Table table) {
      return lines(table, " |\n");
    }
  },
  /** Every cell on a line, and a bar on the next. */
  A_BAR_BELOW_EACH_CELL {
    @Override
    String table(Table table) {
      return lines(table, "\n|\n");
    }
  },
  /** Bars between cells, and one or two more at the end of some rows. */
  RAGGED_BARS {
    @Override
    String table(Table table) {
      StringBuilder out = new StringBuilder();
      int n = 0;
      for (List<String> row : cells(table)) {
        out.append(String.join("|", row)).append("|".repeat(++n % 4)).append('\n');
      }
      return out.toString();
    }
  },
  /** A label on its line and the figures of the row on the next, as out of a PDF. */
  FIGURES_BELOW_LABELS {
    @Override
    String table(Table table) {
      StringBuilder out = new StringBuilder();
      for (List<String> row : cells(table)) {
        row.stream().filter(t -> !isFigure(t)).forEach(t -> out.append(t).append('\n'));
        out.append(row.stream().filter(t -> isFigure(t)).collect(Collectors.joining(" ")));
        out.append(out.charAt(out.length() - 1) == '\n' ? "" : "\n");
      }
      return out.toString();
    }
  },
  /** All labels first, then the figures row by row. */
  FIGURES_BELOW_ALL_LABELS {
    @Override
    String table(Table table) {
      return labels(table).stream().map(t -> t + "\n").collect(Collectors.joining())
          + figures(table);
    }
  },
  /** Nothing but the figures, row by row. */
  FIGURES_ALONE {
    @Override
    String table(Table table) {
      return figures(table);
    }
  },
  /** Cells apart by blanks. */
  BLANKS_BETWEEN_CELLS {
    @Override
    String table(Table table) {
      return rows(cells(table), " ", "");
    }
  },
  /** Columns lined up by blanks. */
  LINED_UP {
    @Override
    String table(Table table) {
      StringBuilder out = new StringBuilder();
      PlainText.SPACES.table(table, out);
      return out.toString();
    }
  },
  /** Commas between the cells of the grid. */
  COMMAS_ON_THE_GRID {
    @Override
    String table(Table table) {
      return rows(grid(table), ",", "");
    }
  },
  /** Commas between cells, merged cells once. */
  COMMAS_BETWEEN_CELLS {
    @Override
    String table(Table table) {
      return rows(cells(table), "，", "");
    }
  },
  /** The source of a web page. */
  SOURCE_OF_A_PAGE {
    @Override
    String text(List<Block> blocks) {
      return "正文内容：\n" + new String(WrittenTable.html(blocks, text -> text).bytes(), UTF_8);
    }
  },
  /** The source of the text of a page, without what stands around it. */
  SOURCE_OF_AN_ARTICLE {
    @Override
    String text(List<Block> blocks) {
      String page = new String(WrittenTable.html(blocks, text -> text).bytes(), UTF_8);
      return page.substring(page.indexOf("<p>"), page.lastIndexOf("</div>"));
    }
  },
  /** Lines broken after thirty-six characters, rows as lines. */
  BROKEN_LINES {
    @Override
    String paragraph(String text) {
      return text.replaceAll("(.{36})(?=.)", "$1\n") + "\n";
    }

    @Override
    String table(Table table) {
      return rows(cells(table), " ", "");
    }
  },
  /** The whole report in one line, a blank between cells. */
  ONE_LINE {
    @Override
    String paragraph(String text) {
      return text;
    }

    @Override
    String table(Table table) {
      return rows(cells(table), " ", " ").replace("\n", "");
    }
  },
  /** The whole report in one line, blanks between paragraphs too. */
  ONE_LINE_WITH_BLANKS {
    @Override
    String paragraph(String text) {
      return text + " ";
    }

    @Override
    String table(Table table) {
      return rows(cells(table), " ", " ").replace("\n", "");
    }
  },
  /** Rows in which nothing stands between label and figures: 3.其他10110115 and a sum. */
  GLUED_ROWS {
    @Override
    String table(Table table) {
      return rows(cells(table), "", "");
    }
  },
  /** The whole report in one line without any blank. */
  ONE_LINE_GLUED {
    @Override
    String paragraph(String text) {
      return text;
    }

    @Override
    String table(Table table) {
      return rows(cells(table), "", "").replace("\n", "");
    }
  };

  String paragraph(String text) {
    return text + "\n";
  }

  String table(Table table) {
    return rows(cells(table), " ", "");
  }

  String text(List<Block> blocks) {
    StringBuilder out = new StringBuilder();
    for (Block block : blocks) {
      if (block instanceof Paragraph line) {
        out.append(paragraph(line.text()));
      } else if (block instanceof Table table) {
        out.append(table(table));
      }
    }
    return out.toString();
  }

  /** The report in this layout. */
  Source of(List<Block> blocks) {
    return new Source("报告.txt", text(blocks).getBytes(UTF_8));
  }

  private static String rows(List<List<String>> rows, String between, String behind) {
    return rows.stream()
        .map(row -> String.join(between, row) + behind + "\n")
        .collect(Collectors.joining());
  }

  private static String lines(Table table, String end) {
    return cells(table).stream()
        .flatMap(List::stream)
        .map(text -> text + end)
        .collect(Collectors.joining());
  }

  private static List<String> labels(Table table) {
    return cells(table).stream().flatMap(List::stream).filter(t -> !isFigure(t)).toList();
  }

  private static String figures(Table table) {
    return cells(table).stream()
        .map(row -> row.stream().filter(CopiedLayout::isFigure).collect(Collectors.joining(" ")))
        .filter(row -> !row.isEmpty())
        .map(row -> row + "\n")
        .collect(Collectors.joining());
  }

  private static boolean isFigure(String text) {
    return text.matches("[0-9.]+");
  }

  /** The cells that begin in each row and hold text. */
  private static List<List<String>> cells(Table table) {
    List<List<String>> rows = new ArrayList<>();
    for (List<Cell> row : table.rows()) {
      List<String> texts =
          row.stream().map(cell -> Blank.remove(cell.text())).filter(t -> !t.isEmpty()).toList();
      if (!texts.isEmpty()) {
        rows.add(texts);
      }
    }
    return rows;
  }

  private static List<List<String>> grid(Table table) {
    List<List<String>> grid = new ArrayList<>();
    for (List<Cell> cells : table.rows()) {
      List<String> row = new ArrayList<>(java.util.Collections.nCopies(table.width(), ""));
      cells.forEach(cell -> row.set(cell.column(), Blank.remove(cell.text())));
      grid.add(row);
    }
    return grid;
  }
}
