package org.nianbao.recognition.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.nianbao.document.Block;
import org.nianbao.document.Paragraph;
import org.nianbao.facts.Title;

/**
 * Finds the title among the lines before the first heading, though it may stand on two or three of
 * them, and lines of the site around it.
 */
public final class TitleFinder {

  /** Further down only what names agency and year is a title: menus name reports in general. */
  private static final int LINES = 15;

  /** How far down that is looked for: behind the longest menus. */
  private static final int MOST_LINES = 300;

  private static final int LONGEST = 80;

  /** How far below a line that says less a better title is looked for, such as below a site's. */
  private static final int BETTER_WITHIN = 4;

  private static final Pattern YEAR_LINE =
      Pattern.compile("^[（(]?20[0-9]{2}年?(度)?[)）]?$|^[（(]20[0-9]{2}[-—至]20[0-9]{2}年?[)）]$");
  private static final Pattern AGENCY_LINE =
      Pattern.compile(
          "^[\\u4e00-\\u9fa5（）()·0-9年度]{3,40}(年|年度|政府|局|委|委员会|办公室|办公厅|办事处|街道|镇|乡|厅|院|中心|会|部|署|队|大队|支队|处|所)(关于)?$");

  /** A line that is a title and nothing more. */
  private static final Pattern WHOLE =
      Pattern.compile("^[^《》“”；、？！]*年度?(工作)?报告([（(][^（）()]{1,10}[）)])?$");

  private final List<Paragraph> lines = new ArrayList<>();
  private final List<String> words = new ArrayList<>();

  private TitleFinder(List<Block> preamble) {
    for (Block block : preamble) {
      if (block instanceof Paragraph line && lines.size() < MOST_LINES) {
        lines.add(line);
        words.add(TitleWords.plain(line.text()));
      }
    }
  }

  /** The title, if the document has one. */
  public static Optional<Title> find(List<Block> preamble) {
    return new TitleFinder(preamble).find();
  }

  private Optional<Title> find() {
    Title near = near();
    return near != null && says(near) == 2
        ? Optional.of(near)
        : Optional.ofNullable(behindMenu(near == null ? 0 : near.year()))
            .or(() -> Optional.ofNullable(near));
  }

  private Title near() {
    Title best = null;
    int last = Math.min(LINES, lines.size());
    for (int i = 0; i < last; i++) {
      for (int length = 1; length <= 3 && i + length <= lines.size(); length++) {
        if (isTitle(join(i, length)) && !isTitleWithoutFirst(i, length)) {
          Title title = whole(i, length);
          if (best == null) {
            last = Math.min(lines.size(), i + 1 + BETTER_WITHIN);
          }
          best = best == null || says(title) > says(best) ? title : best;
        }
      }
    }
    return best;
  }

  /**
   * The last title that names agency and year and stands on lines of its own: the nearest to the
   * text. Lists of other reports stand further above.
   *
   * @param year the year that a line above names already; 0 for none
   */
  private Title behindMenu(int year) {
    for (int i = lines.size() - 1; i >= 0; i--) {
      // its own words may run over two lines; whatever else stands above is no part of them
      int most = words.get(i).contains("信息公开") ? 2 : 1;
      for (int length = 1; length <= most && i + length <= lines.size(); length++) {
        String text = join(i, length);
        if (WHOLE.matcher(text).matches() && isTitle(text) && !isTitleWithoutFirst(i, length)) {
          Title title = whole(i, length);
          if (says(title) == 2 && (year == 0 || title.year() == year)) {
            return title;
          }
        }
      }
    }
    return null;
  }

  private boolean isTitleWithoutFirst(int i, int length) {
    for (int n = 1; n < length; n++) {
      if (isTitle(join(i + 1, n))) {
        return true;
      }
    }
    return false;
  }

  /** The title that these lines hold with the lines around them that belong to it. */
  private Title whole(int from, int length) {
    int first = from;
    int end = from + length;
    if (!join(first, end - first).endsWith("报告")
        && end < lines.size()
        && isTitle(join(first, end - first + 1))
        && words.get(end).length() <= 8) {
      end++;
    }
    boolean more = true;
    while (more && first > 0) {
      String before = words.get(first - 1);
      String joined = join(first, end - first);
      more =
          (TitleWords.startsWithSubject(joined) && AGENCY_LINE.matcher(before).matches())
              || (TitleWords.year(joined) == 0 && YEAR_LINE.matcher(before).matches());
      first -= more ? 1 : 0;
    }
    if (TitleWords.year(join(first, end - first)) == 0
        && end < lines.size()
        && YEAR_LINE.matcher(words.get(end)).matches()) {
      end++;
    }
    return TitleWords.title(join(first, end - first), lines.get(first));
  }

  private static int says(Title title) {
    return (title.year() > 0 ? 1 : 0) + (title.agency().isEmpty() ? 0 : 1);
  }

  private String join(int first, int count) {
    return String.join("", words.subList(first, first + count));
  }

  private static boolean isTitle(String text) {
    return text.length() <= LONGEST
        && text.indexOf('。') < 0
        && text.indexOf('，') < 0
        && text.indexOf('：') < 0
        && text.indexOf('>') < 0
        && !text.startsWith("关于印发")
        && TitleWords.nameReport(text);
  }
}
