package org.nianbao.document.text;

import java.util.List;
import java.util.regex.Pattern;
import org.nianbao.chinese.Blank;

/**
 * Tells whether a tab in front of a line marks a cell, as programs write it that take the text out
 * of Word documents, or indents a paragraph. Cells of a table hold figures or nothing, each behind
 * a tab of its own.
 */
final class TabIndents {

  private static final Pattern FIGURE = Pattern.compile("[-+−]?[0-9０-９]+(?:[.．][0-9０-９]+)?");

  /** A longer line with a full stop that begins no row is a paragraph among cells too. */
  private static final int LONGEST_CELL = 40;

  /** So many of a hundred lines begin with a tab where all are indented. */
  private static final int ALL = 95;

  private final boolean everywhere;

  TabIndents(List<String> lines) {
    int filled = 0;
    int tabs = 0;
    int figures = 0;
    int blank = 0;
    int sentences = 0;
    for (String line : lines) {
      if (line.startsWith("\t")) {
        String text = Blank.strip(line);
        tabs++;
        blank += text.isEmpty() ? 1 : 0;
        figures += FIGURE.matcher(text).matches() ? 1 : 0;
        sentences += text.indexOf('。') >= 0 ? 1 : 0;
      }
      filled += Blank.isBlank(line) && !line.startsWith("\t") ? 0 : 1;
    }
    boolean cells = figures > 0 || (blank > 0 && sentences == 0);
    this.everywhere = tabs > 0 && (!cells || (sentences > 0 && tabs * 100 >= filled * ALL));
  }

  /**
   * Whether the tab in front of a line is an indent.
   *
   * @param inTable whether a table has begun before
   */
  boolean isIndent(String line, boolean inTable) {
    return everywhere || (!inTable && line.length() > LONGEST_CELL && line.indexOf('。') >= 0);
  }
}
