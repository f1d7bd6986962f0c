package org.nianbao.document.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.nianbao.chinese.Blank;

/**
 * Finds tables without lines: rows of figures that stand below each other, with their headings
 * above and their labels to the left.
 */
final class AlignedTables {

  static final Pattern FIGURE = Pattern.compile("[-+−]?\\d[\\d.,]*");

  /** A row with so many figures is a row of a table. */
  private static final int SEED = 3;

  /** So many figures in one row are a table of one row. */
  private static final int LONG_ROW = 5;

  /** A line wider than this share of the text is prose. */
  private static final double FULL = 0.72;

  /** Lines further apart than this many times their size belong to different things. */
  private static final double APART = 5;

  /** A heading of the report; what begins so within a table is cut to a few characters. */
  private static final Pattern HEADING = Pattern.compile("[一二三四五六七八九十]{1,2}、.{4,}");

  private final double width;
  private final List<Line> lines;
  private final boolean goesOn;

  /** Lines of a page, at whose top a table without lines may go on. */
  private AlignedTables(List<Line> lines, double width, boolean goesOn) {
    this.lines = lines;
    this.width = width;
    this.goesOn = goesOn;
  }

  /** Returns the pages with their tables without lines as tables. */
  static List<Page> found(List<Page> pages) {
    List<Page> found = new ArrayList<>();
    boolean goesOn = false;
    for (Page page : pages) {
      Page next = found(page, goesOn);
      found.add(next);
      List<PageBlock> blocks = next.blocks();
      goesOn =
          !blocks.isEmpty()
              && blocks.get(blocks.size() - 1) instanceof PageTable table
              && !table.isRuled();
    }
    return found;
  }

  private static Page found(Page page, boolean goesOn) {
    List<PageBlock> blocks = new ArrayList<>();
    List<Line> run = new ArrayList<>();
    double left = Double.MAX_VALUE;
    double right = 0;
    for (PageBlock block : page.blocks()) {
      left = Math.min(left, block.box().left());
      right = Math.max(right, block.box().right());
    }
    for (PageBlock block : page.blocks()) {
      if (block instanceof Line line) {
        run.add(line);
      } else {
        new AlignedTables(run, right - left, goesOn && blocks.isEmpty()).into(blocks);
        run = new ArrayList<>();
        blocks.add(block);
      }
    }
    new AlignedTables(run, right - left, goesOn && blocks.isEmpty()).into(blocks);
    return page.with(blocks);
  }

  private void into(List<PageBlock> blocks) {
    int done = 0;
    for (int i = 0; i < lines.size(); i++) {
      boolean rest = goesOn && done == 0 && isUnended(i);
      if (figures(lines.get(i)).size() < (rest ? 1 : SEED)) {
        continue;
      }
      int top = top(i, done);
      int bottom = bottom(i);
      List<Line> region = lines.subList(top, bottom + 1);
      if (rest || isTable(region)) {
        PageTable table = new AlignedTable(region).table();
        if (table != null) {
          blocks.addAll(lines.subList(done, top));
          blocks.add(table);
          done = bottom + 1;
        }
      }
      i = bottom;
    }
    blocks.addAll(lines.subList(done, lines.size()));
  }

  /** Returns whether nothing stands above a line with which a table ends. */
  private boolean isUnended(int line) {
    return lines.subList(0, line).stream().noneMatch(this::ends);
  }

  private static boolean isTable(List<Line> region) {
    long rows = region.stream().filter(l -> figures(l).size() >= 2).count();
    return rows >= 2 || region.stream().anyMatch(l -> figures(l).size() >= LONG_ROW);
  }

  private int top(int seed, int first) {
    int top = seed;
    while (top > first && !ends(lines.get(top - 1)) && !isApart(top - 1)) {
      top--;
    }
    return top;
  }

  private int bottom(int seed) {
    int bottom = seed;
    for (int i = seed + 1; i < lines.size() && !ends(lines.get(i)) && !isApart(i - 1); i++) {
      if (!figures(lines.get(i)).isEmpty()) {
        bottom = i;
      }
    }
    Line last = lines.get(bottom);
    while (bottom + 1 < lines.size() && isRestOfLabel(lines.get(bottom + 1), last)) {
      bottom++;
    }
    return bottom;
  }

  /** Returns whether a line goes on with the label of the last row, left of its figures. */
  private static boolean isRestOfLabel(Line line, Line last) {
    List<Line.Part> figures = figures(last);
    return !figures.isEmpty()
        && !HEADING.matcher(line.text()).matches()
        && line.right() < figures.get(0).left()
        && line.box().top() - last.box().bottom() < 1.5 * line.size();
  }

  private boolean isApart(int i) {
    Line upper = lines.get(i);
    Line lower = lines.get(i + 1);
    return lower.box().top() - upper.box().bottom() > APART * upper.size();
  }

  /** Returns whether a line is prose or a heading of the report, with which a table ends. */
  private boolean ends(Line line) {
    if (!figures(line).isEmpty() || line.parts().size() > 1) {
      return false;
    }
    String text = Blank.remove(line.text());
    return line.box().width() > FULL * width
        || text.endsWith("。")
        || HEADING.matcher(text).matches();
  }

  /** Returns the figures at the end of a line, each set apart; none if one is not. */
  static List<Line.Part> figures(Line line) {
    List<Line.Part> parts = line.words();
    int first = parts.size();
    while (first > 0 && FIGURE.matcher(parts.get(first - 1).text()).matches()) {
      first--;
    }
    // a label before them, or at least several of them: a lone number is none
    return first == 0 && parts.size() < 2 ? List.of() : parts.subList(first, parts.size());
  }
}
