package org.nianbao.recognition.outline;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nianbao.chinese.Blank;
import org.nianbao.document.Block;
import org.nianbao.document.Document;
import org.nianbao.document.Paragraph;
import org.nianbao.wording.Phrases;

/**
 * Lines that a page puts around its article: what it says of it (发布日期、索引号、来源), where it stands in
 * the site, and menus. No title, agency or year is read from them. The words stand in {@code
 * rules/phrases/page-lines.txt}.
 */
public final class PageLines {

  private static final Phrases PHRASES = Phrases.read("page-lines");
  private static final Pattern LABEL =
      Pattern.compile("^[-•·*#【\\[]*" + PHRASES.anyOf("labels") + "[】\\]]?[:：|｜]");
  private static final Pattern ANYWHERE = Pattern.compile(PHRASES.anyOf("anywhere"));
  private static final Pattern CRUMBS = Pattern.compile("[>＞›»→].*[>＞›»→]|^(?:网站)?首页[>＞›»→/\\-]");
  private static final Pattern TITLE =
      Pattern.compile("^[-•·*#【\\[]*" + PHRASES.anyOf("title") + "[】\\]]?[:：|｜]?(?=.{8})");
  private static final Pattern MENU = Pattern.compile(PHRASES.anyOf("menu"));
  private static final List<String> PUBLISHED = PHRASES.group("published");
  private static final List<String> DATED = PHRASES.group("dated");
  private static final Pattern DATE =
      Pattern.compile(
          "[】\\]]?[:：|｜]*[\\[【(（]?(20\\d{2})(?:[-年/.](\\d{1,2})[-月/.](\\d{1,2})|(\\d{2})(\\d{2}))");

  /** Longer lines are text. */
  private static final int LONGEST = 160;

  /** Labels so short are parts of others. */
  private static final int SHORT = 2;

  /** How many lines at either end of a document may be a page's. */
  private static final int AT_THE_ENDS = 15;

  private PageLines() {}

  /** Whether a line without white space is a page's own and no part of its article. */
  static boolean isMetadata(String line) {
    return line.length() <= LONGEST
        && (LABEL.matcher(line).find()
            || ANYWHERE.matcher(line).find()
            || CRUMBS.matcher(line).find());
  }

  /** The title that stands behind its label (标题：…); null for any other line. */
  static String title(String line) {
    Matcher label = TITLE.matcher(line);
    return label.find() && TitleWords.nameReport(line) ? line.substring(label.end()) : null;
  }

  /** Whether a line may be an item of a menu, by its words. */
  static boolean mayBeMenu(String line) {
    return MENU.matcher(line).find();
  }

  /**
   * The day that a page tells: that of publication, as the page itself or its lines name it, else
   * that of writing or of the last change.
   */
  public static Optional<PageDay> day(Document document) {
    Optional<LocalDate> published = document.metadata().published();
    if (published.isEmpty()) {
      published = labelled(document.blocks(), PUBLISHED);
    }
    if (published.isPresent()) {
      return Optional.of(new PageDay(published.get(), true));
    }
    Optional<LocalDate> dated = labelled(document.blocks(), DATED);
    return dated.isPresent() ? Optional.of(new PageDay(dated.get(), false)) : Optional.empty();
  }

  /** The day behind the best of some labels. */
  private static Optional<LocalDate> labelled(List<Block> blocks, List<String> labels) {
    LocalDate best = null;
    int rank = labels.size();
    for (int i = 0; i < blocks.size(); i++) {
      if (i == AT_THE_ENDS && blocks.size() > 2 * AT_THE_ENDS) {
        i = blocks.size() - AT_THE_ENDS;
      }
      if (blocks.get(i) instanceof Paragraph line && line.text().length() <= LONGEST) {
        for (int label = 0; label < rank; label++) {
          Optional<LocalDate> day = day(line.text(), labels.get(label));
          if (day.isPresent()) {
            best = day.get();
            rank = label;
          }
        }
      }
    }
    return Optional.ofNullable(best);
  }

  private static Optional<LocalDate> day(String line, String label) {
    int at = line.indexOf(label);
    while (at > 0 && label.length() == SHORT && Character.isLetter(line.charAt(at - 1))) {
      at = line.indexOf(label, at + 1); // 统计时间 is none of 时间
    }
    if (at < 0 || line.indexOf('。') >= 0) {
      return Optional.empty();
    }
    Matcher date = DATE.matcher(Blank.remove(line.substring(at + label.length())));
    if (!date.lookingAt()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(date.group(1)),
              Integer.parseInt(date.group(date.group(2) == null ? 4 : 2)),
              Integer.parseInt(date.group(date.group(2) == null ? 5 : 3))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
