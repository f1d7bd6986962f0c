package org.nianbao.document.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.nianbao.chinese.Blank;

/**
 * Takes away what stands at the edge of pages and is none of the report: page numbers, heads and
 * feet that come again on other pages, and what a browser prints around a page.
 */
final class Furniture {

  /** The share of a page's height at its top and at its bottom in which furniture stands. */
  private static final double EDGE = 0.14;

  /** Lines at each edge that are looked at. */
  private static final int LINES = 3;

  /** In points: how far apart the same head may stand on two pages. */
  private static final double SAME_HEIGHT = 5;

  private static final Pattern NUMBER =
      Pattern.compile(
          "[-—–―─_~·.•]*第?\\d{1,3}页?(?:[/／,，、|]*(?:共|of|/)?\\d{1,3}页?)?[-—–―─_~·.•]*",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern PRINTED =
      Pattern.compile(
          "(?:https?://|file:/|www\\.).*|.*https?://[^\\u4e00-\\u9fa5]*(?:\\d+/\\d+)?"
              + "|(?:20)?\\d{2}[-/.]\\d{1,2}[-/.]\\d{1,2},?(?:上午|下午|AM|PM)?\\d{1,2}:\\d{2}.*");

  private final List<Page> pages;

  private Furniture(List<Page> pages) {
    this.pages = pages;
  }

  /** Returns the pages without their furniture. */
  static List<Page> without(List<Page> pages) {
    return new Furniture(pages).without();
  }

  private List<Page> without() {
    List<Set<PageBlock>> drop = new ArrayList<>();
    for (Page page : pages) {
      Set<PageBlock> dropped = Collections.newSetFromMap(new IdentityHashMap<>());
      edge(page, true).stream().filter(line -> isFurniture(line, page, true)).forEach(dropped::add);
      edge(page, false).stream()
          .filter(line -> isFurniture(line, page, false))
          .forEach(dropped::add);
      drop.add(dropped);
    }
    List<Page> kept = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      Set<PageBlock> dropped = drop.get(i);
      kept.add(
          pages
              .get(i)
              .with(pages.get(i).blocks().stream().filter(b -> !dropped.contains(b)).toList()));
    }
    return kept;
  }

  /** Returns the lines at the top or the bottom of a page, beyond all tables. */
  private static List<Line> edge(Page page, boolean top) {
    List<Line> lines = new ArrayList<>();
    List<PageBlock> blocks = page.blocks();
    for (int n = 0; n < blocks.size() && lines.size() < LINES; n++) {
      if (!(blocks.get(top ? n : blocks.size() - 1 - n) instanceof Line line)
          || !isAtEdge(line, page, top)) {
        break;
      }
      lines.add(line);
    }
    return lines;
  }

  private static boolean isAtEdge(Line line, Page page, boolean top) {
    return top
        ? line.box().bottom() < EDGE * page.height()
        : line.box().top() > (1 - EDGE) * page.height();
  }

  private boolean isFurniture(Line line, Page page, boolean top) {
    String solid = Blank.remove(line.text());
    return NUMBER.matcher(solid).matches()
        || PRINTED.matcher(solid).matches()
        || isRepeated(line, page, top);
  }

  /**
   * Returns whether the line stands in the same place on at least half of the pages, or every other
   * one.
   */
  private boolean isRepeated(Line line, Page own, boolean top) {
    int same = 0;
    for (Page page : pages) {
      if (page.number() != own.number()
          && edge(page, top).stream().anyMatch(l -> isSame(l, page, line, own, top))) {
        same++;
      }
    }
    return same > 0 && (same + 1) * 2 >= pages.size() - 1;
  }

  private static boolean isSame(Line a, Page pageA, Line b, Page pageB, boolean top) {
    double heightA = top ? a.box().top() : pageA.height() - a.box().bottom();
    double heightB = top ? b.box().top() : pageB.height() - b.box().bottom();
    return Math.abs(heightA - heightB) <= SAME_HEIGHT
        && Math.abs(a.size() - b.size()) < 0.5
        && withoutNumbers(a).equals(withoutNumbers(b));
  }

  private static String withoutNumbers(Line line) {
    return Blank.remove(line.text()).replaceAll("\\d+", "#");
  }
}
