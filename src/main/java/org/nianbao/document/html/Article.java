package org.nianbao.document.html;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.nianbao.document.Blank;

/**
 * The article of a page.
 *
 * @param page all blocks of the page
 * @param from the article's first block
 * @param to the block after its last
 */
record Article(List<PageBlock> page, int from, int to) {

  private static final Pattern REPORT_TITLE =
      Pattern.compile("[^，。：；]{0,60}政府信息公开[^，。：；》]{0,16}报告");

  /** How far down a title may stand: after a document number or a line of the site. */
  private static final int OPENING = 5;

  /** The article's blocks. */
  List<PageBlock> blocks() {
    return page.subList(from, to);
  }

  /** The page's blocks before and after the article. */
  List<PageBlock> around() {
    List<PageBlock> around = new ArrayList<>(page.subList(0, from));
    around.addAll(page.subList(to, page.size()));
    return around;
  }

  /** Whether the title stands at the article's beginning, in one line or broken into several. */
  boolean startsWith(String title) {
    StringBuilder opening = new StringBuilder();
    for (PageBlock block : blocks().subList(0, Math.min(OPENING, to - from))) {
      String text = block.table().isPresent() ? "" : block.dense();
      // a sentence may name the report but is not its title
      if (block.table().isPresent() || text.indexOf('，') >= 0 || text.indexOf('。') >= 0) {
        break;
      }
      opening.append(text);
      if (REPORT_TITLE.matcher(text).matches() || REPORT_TITLE.matcher(opening).matches()) {
        return true;
      }
    }
    return opening.indexOf(Blank.remove(title)) >= 0;
  }
}
