package org.nianbao.recognition.outline;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.nianbao.agency.AgencyName;
import org.nianbao.document.Block;
import org.nianbao.document.Document;
import org.nianbao.document.Document.Metadata;
import org.nianbao.document.Paragraph;
import org.nianbao.document.Place;
import org.nianbao.facts.Title;

/**
 * Finds the title among the lines before the first heading, though it may stand on two or three of
 * them, and lines of the site around it.
 */
public final class TitleFinder {

  /** Further down only what names agency and year is a title: menus name reports in general. */
  private static final int LINES = 15;

  private static final int LONGEST = 80;

  /** How far below a line that says less a better title is looked for, such as below a site's. */
  private static final int BETTER_WITHIN = 4;

  private static final Pattern YEAR_LINE =
      Pattern.compile("^[（(]?20[0-9]{2}年?(度)?[)）]?$|^[（(]20[0-9]{2}[-—至]20[0-9]{2}年?[)）]$");
  private static final Pattern AGENCY_LINE =
      Pattern.compile(
          "^[\\u4e00-\\u9fa5（）()·0-9年度]{3,40}(年|年度|政府|局|委|委员会|办公室|办公厅|办事处|街道|镇|乡|厅|院|中心|会|部|署|队|大队|支队|处|所|海关|银行|大学|学院|公司)(关于)?$");

  /** A line that may be the name of any body. */
  private static final Pattern NAME = Pattern.compile("^[\\u4e00-\\u9fa5（）()·]{3,40}$");

  /** A line that breaks off behind the digits of a year. */
  private static final Pattern YEAR_BEFORE = Pattern.compile("^[^，。：]{3,40}[^\\d]20[0-9]{2}$");

  private static final Set<String> PAGES = Set.of("html", "mht");

  /** A line that is a title and nothing more. */
  private static final Pattern WHOLE =
      Pattern.compile("^[^《》“”；、？！]*年度?(工作)?报告([（(][^（）()]{1,10}[）)])?$");

  private final List<Paragraph> lines;
  private final List<String> words;
  private final List<Block> document;
  private final String signed;

  private final Optional<Title> labelled;

  private TitleFinder(List<Block> preamble, List<Block> document, String signed) {
    TitleLines read = TitleLines.of(preamble);
    this.lines = read.lines();
    this.words = read.words();
    this.labelled = read.labelled();
    this.document = document;
    this.signed = signed;
  }

  /** The title, if the document has one, of a document that is nothing else. */
  static Optional<Title> find(List<Block> preamble) {
    return find(preamble, new Document("", preamble, Metadata.NONE), "");
  }

  /**
   * The title, if the document has one: on lines before the first heading, else behind a label,
   * else as the page names itself.
   *
   * @param signed the body that signs the document; empty where none does
   */
  public static Optional<Title> find(List<Block> preamble, Document document, String signed) {
    TitleFinder finder = new TitleFinder(preamble, document.blocks(), signed);
    Optional<Title> found = finder.find();
    Optional<Title> best = fuller(found, finder.labelled);
    return best.isEmpty() ? best : fuller(best, ofPage(document, best.get().place()));
  }

  /** The title as a page names itself, told of the place where the text has it. */
  private static Optional<Title> ofPage(Document document, Place place) {
    Optional<String> named = document.metadata().title();
    if (named.isEmpty() || !PAGES.contains(document.format())) {
      return Optional.empty();
    }
    String plain = TitleWords.plain(named.get());
    return isTitle(plain)
        ? Optional.of(TitleWords.title(plain, new Paragraph("", place)))
        : Optional.empty();
  }

  /** The second title where it says more than the first and nothing else. */
  private static Optional<Title> fuller(Optional<Title> one, Optional<Title> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return one.isPresent() ? one : other;
    }
    Title first = one.get();
    Title second = other.get();
    boolean agrees =
        (first.year() == 0 || first.year() == second.year())
            && second.agency().contains(first.agency());
    return agrees && says(second) > says(first) ? other : one;
  }

  private Optional<Title> find() {
    Title near = near();
    if (near == null || says(near) < 2) {
      // a column's name with the years of a menu below it is no title
      boolean told = near != null && WHOLE.matcher(near.text()).matches();
      Title behind = behindMenu(told ? near.year() : 0);
      boolean column = near != null && says(near) == 0 && near.text().endsWith("年报");
      return Optional.ofNullable(behind != null || column ? behind : near);
    }
    Title last = behindMenu(0);
    return Optional.of(last != null && isRather(last, near) ? last : near);
  }

  /**
   * Whether of two titles that name agency and year the one that stands nearer to the text is the
   * report's: the other is that of a compilation, or of another report in a list above.
   */
  private boolean isRather(Title last, Title first) {
    if (!WHOLE.matcher(first.text()).matches()) {
      return true;
    }
    return !signed.isEmpty()
        && AgencyName.mayBeSame(last.agency(), signed)
        && (first.year() != last.year() || !AgencyName.mayBeSame(first.agency(), signed));
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
          best = best == null || isFuller(title, best) ? title : best;
        }
      }
    }
    return best;
  }

  /** Whether a title says more, or as much without the names of pages in front (首页 政务公开 …). */
  private static boolean isFuller(Title title, Title best) {
    boolean within =
        best.text().length() > title.text().length() && best.text().endsWith(title.text());
    return says(title) > says(best) || (within && says(title) == says(best));
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
          (TitleWords.startsWithSubject(joined) && isAgency(first - 1))
              || (joined.startsWith("年") && YEAR_BEFORE.matcher(before).find())
              || (TitleWords.year(joined) == 0 && YEAR_LINE.matcher(before).matches());
      first -= more ? 1 : 0;
    }
    if (TitleWords.year(join(first, end - first)) == 0
        && end < lines.size()
        && YEAR_LINE.matcher(words.get(end)).matches()) {
      end++;
    }
    Title title = TitleWords.title(join(first, end - first), lines.get(first));
    return title.agency().isEmpty() && end < lines.size() ? signedBelow(title, end) : title;
  }

  /** The title with the body that stands on the line below it, if that is the one that signs. */
  private Title signedBelow(Title title, int line) {
    String name = words.get(line).replaceFirst("^[（(]", "").replaceFirst("[）)]$", "");
    boolean own =
        NAME.matcher(name).matches()
            && !PageLines.mayBeMenu(name)
            && (signed.isEmpty()
                ? AGENCY_LINE.matcher(name).matches() && !isTitle(name)
                : AgencyName.mayBeSame(name, signed));
    return own
        ? new Title(title.text(), name, title.year(), title.words(), title.remark(), title.place())
        : title;
  }

  /**
   * Whether a line right above a title is the agency that the title lacks: by how its name ends, or
   * because the document names it elsewhere too, or begins with it. The name of a government's site
   * is none where another body signs.
   */
  private boolean isAgency(int line) {
    String name = words.get(line);
    if (AGENCY_LINE.matcher(name).matches()) {
      return signed.isEmpty()
          || !AgencyName.isGovernment(name)
          || AgencyName.mayActForGovernment(signed);
    }
    if (!NAME.matcher(name).matches() || PageLines.mayBeMenu(name)) {
      return false;
    }
    return join(0, line).isEmpty()
        || AgencyName.mayBeSame(name, signed)
        || isNamedElsewhere(name, lines.get(line));
  }

  private boolean isNamedElsewhere(String name, Paragraph here) {
    for (Block block : document) {
      if (block instanceof Paragraph line && !line.equals(here) && line.text().contains(name)) {
        return true;
      }
    }
    return false;
  }

  private static int says(Title title) {
    return (title.year() > 0 ? 1 : 0) + (title.agency().isEmpty() ? 0 : 1);
  }

  private String join(int first, int count) {
    return String.join("", words.subList(first, first + count));
  }

  /** Whether words may be the title of a report. */
  static boolean isTitle(String text) {
    return text.length() <= LONGEST
        && text.indexOf('。') < 0
        && text.indexOf('，') < 0
        && text.indexOf('：') < 0
        && text.indexOf(',') < 0
        && !text.endsWith(":")
        && text.indexOf('>') < 0
        && !text.startsWith("关于印发")
        && TitleWords.nameReport(text);
  }
}
