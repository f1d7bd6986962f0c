package org.nianbao.document.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Tells the tables of a page from the lines around them, and puts the text into its cells. */
final class PageLayout {

  /** Letters and digits with less room between them than this belong to one word. */
  private static final double WITHIN_WORD = 0.15;

  private final PageContent page;
  private final List<Grid> grids;
  private final List<List<List<Glyph>>> inCells = new ArrayList<>();
  private final List<Glyph> outside = new ArrayList<>();

  private PageLayout(PageContent page) {
    this.page = page;
    this.grids = Ruling.grids(page.rules());
    for (Grid grid : grids) {
      List<List<Glyph>> cells = new ArrayList<>();
      grid.cells().forEach(cell -> cells.add(new ArrayList<>()));
      inCells.add(cells);
    }
  }

  /** The lines and tables of a page from top to bottom. */
  static List<PageBlock> of(PageContent page) {
    PageLayout layout = new PageLayout(page);
    layout.sort();
    return layout.blocks();
  }

  /**
   * Gives each character to the cell it stands in, words of letters and digits as a whole: a long
   * figure may be wider than its cell.
   */
  private void sort() {
    List<Glyph> glyphs = page.glyphs();
    int[][][] owners = new int[grids.size()][][];
    for (int g = 0; g < grids.size(); g++) {
      owners[g] = owners(grids.get(g));
    }
    int begin = 0;
    for (int i = 1; i <= glyphs.size(); i++) {
      if (i == glyphs.size() || !isOneWord(glyphs.get(i - 1), glyphs.get(i))) {
        place(glyphs.subList(begin, i), owners);
        begin = i;
      }
    }
  }

  private static int[][] owners(Grid grid) {
    int[][] owners = new int[grid.ys().fields()][grid.xs().fields()];
    for (int i = 0; i < grid.cells().size(); i++) {
      Grid.Field cell = grid.cells().get(i);
      for (int r = cell.row(); r < cell.row() + cell.rowSpan(); r++) {
        for (int c = cell.column(); c < cell.column() + cell.colSpan(); c++) {
          owners[r][c] = i;
        }
      }
    }
    return owners;
  }

  private static boolean isOneWord(Glyph a, Glyph b) {
    double size = Math.max(a.size(), b.size());
    return a.isNarrow()
        && b.isNarrow()
        && Math.abs(a.baseline() - b.baseline()) < 0.1 * size
        && Math.abs(b.left() - a.right()) < WITHIN_WORD * size;
  }

  private void place(List<Glyph> word, int[][][] owners) {
    double x = (word.get(0).left() + word.get(word.size() - 1).right()) / 2;
    double y = word.get(0).centre();
    for (int g = 0; g < grids.size(); g++) {
      Grid grid = grids.get(g);
      int row = grid.ys().between(y);
      int column = grid.xs().between(x);
      if (row >= 0 && column >= 0) {
        inCells.get(g).get(owners[g][row][column]).addAll(word);
        return;
      }
    }
    word.stream().filter(Glyph::upright).forEach(outside::add);
  }

  private List<PageBlock> blocks() {
    List<PageBlock> blocks = new ArrayList<>();
    for (int g = 0; g < grids.size(); g++) {
      blocks.add(table(grids.get(g), inCells.get(g)));
    }
    for (List<Glyph> row : TextRows.rows(outside)) {
      blocks.add(TextRows.line(page.number(), row));
    }
    blocks.sort(
        Comparator.comparingDouble((PageBlock b) -> b.box().top())
            .thenComparingDouble(b -> b.box().left()));
    return blocks;
  }

  private PageTable table(Grid grid, List<List<Glyph>> texts) {
    List<PageTable.CellEntry> cells = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      Grid.Field cell = grid.cells().get(i);
      List<String> rows = new ArrayList<>();
      for (List<Glyph> row : TextRows.rows(texts.get(i))) {
        rows.add(TextRows.text(row));
      }
      cells.add(
          new PageTable.CellEntry(
              cell.row(),
              cell.column(),
              cell.rowSpan(),
              cell.colSpan(),
              TextRows.joined(rows),
              grid.box(cell).on(page.number())));
    }
    return new PageTable(grid.xs(), grid.ys().fields(), cells, grid.box(), page.number(), 0);
  }
}
