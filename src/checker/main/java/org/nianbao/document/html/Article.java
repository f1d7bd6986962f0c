package org.nianbao.document.html;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.nianbao.chinese.Blank;

/**
 * The article of a page.
 *
 * @param page all blocks of the page
 * @param from the article's first block
 * @param to the block after its last
 * @param isReport whether it has enough of what an annual report has
 */
record Article(List<HtmlBlock> page, int from, int to, boolean isReport) {

  private static final Pattern REPORT_TITLE =
      Pattern.compile("[^，。：；]{0,60}政府信息公开[^，。：；》]{0,16}报告");

  /** How far down a title may stand: after a document number or a line of the site. */
  private static final int OPENING = 5;

  /** How many lines of the site may stand between title and text. */
  private static final int BYLINES = 4;

  /** Returns the article's blocks. */
  List<HtmlBlock> blocks() {
    return page.subList(from, to);
  }

  /** Returns whether a line, its white space removed, is a report's title. */
  static boolean isTitle(String dense) {
    return REPORT_TITLE.matcher(dense).matches();
  }

  /** Returns the page's blocks before and after the article. */
  List<HtmlBlock> around() {
    List<HtmlBlock> around = new ArrayList<>(page.subList(0, from));
    around.addAll(page.subList(to, page.size()));
    return around;
  }

  /**
   * Returns the lines of a report's title that stand above the article, cut off from it by lines of
   * the site (source, date, size of type); none where there is no such title.
   */
  List<HtmlBlock> titleAbove() {
    for (int i = from - 1; i >= Math.max(0, from - BYLINES); i--) {
      int end = endOfTitle(i);
      if (end > i) {
        boolean agency = i > 0 && ArticleFinder.isLine(page.get(i - 1));
        return page.subList(agency ? i - 1 : i, end);
      }
    }
    return List.of();
  }

  /**
   * Returns the block after the title of one or two lines that begins here; the same if none does.
   */
  private int endOfTitle(int start) {
    StringBuilder title = new StringBuilder();
    for (int i = start; i < Math.min(start + 2, from) && ArticleFinder.isLine(page.get(i)); i++) {
      if (isTitle(title.append(page.get(i).dense()).toString())) {
        return i + 1;
      }
    }
    return start;
  }

  /**
   * Returns how many characters of running text the article has, links and lines of the site left
   * out.
   */
  int prose() {
    return blocks().stream()
        .filter(ArticleFinder::isProse)
        .mapToInt(block -> block.dense().length())
        .sum();
  }

  /**
   * Returns whether the title stands at the article's beginning, in one line or broken into
   * several.
   */
  boolean startsWith(String title) {
    StringBuilder opening = new StringBuilder();
    for (HtmlBlock block : blocks().subList(0, Math.min(OPENING, to - from))) {
      String text = block.table().isPresent() ? "" : block.dense();
      // a sentence may name the report but is not its title
      if (block.table().isPresent() || text.indexOf('，') >= 0 || text.indexOf('。') >= 0) {
        break;
      }
      opening.append(text);
      if (isTitle(text) || isTitle(opening.toString())) {
        return true;
      }
    }
    return !title.isEmpty() && opening.indexOf(Blank.remove(title)) >= 0;
  }
}
