package org.nianbao.document.html;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.nianbao.chinese.Blank;
import org.nianbao.document.Document;

/**
 * What a page says of its article beside it.
 *
 * @param title the article's title, without the site's name; empty if there is none
 * @param publisher the publishing body
 * @param published the day of publication
 */
record PageMetadata(String title, Optional<String> publisher, Optional<LocalDate> published) {

  private static final Pattern DATE =
      Pattern.compile("(\\d{4})\\s*[-年/.]\\s*(\\d{1,2})\\s*[-月/.]\\s*(\\d{1,2})");

  private static final Pattern LABELLED_DATE =
      Pattern.compile(
          "(?:(?:发布|公开|公布|发表|上传)(?:日期|时间)|(?<![\\u4e00-\\u9fa5])(?:时间|日期)(?=\\s*[：:]))\\s*[：:\\s]\\s*"
              + DATE.pattern());

  private static final Pattern PUBLISHER =
      Pattern.compile(
          "(?:发\\s*+布\\s*+机\\s*+构|发\\s*+文\\s*+机\\s*+关|发\\s*+布\\s*+单\\s*+位|来\\s*+源)"
              + "(?:\u00A0*+\\s[\\s\u00A0]*+(?:[：:][\\s\u00A0]*+)?+|\u00A0*+[：:][\\s\u00A0]*+)([^\\s\u00A0|｜]++)");

  /** What the name of a site ends with. */
  private static final List<String> SITES =
      List.of("政府", "门户", "网站", "网", "平台", "委员会", "信息公开", "专栏", "年报", "频道", "栏目");

  /** What divides a title from the site's name, whatever stands behind it. */
  private static final String DIVIDERS = "_|｜–—>";

  private static final Pattern SEPARATOR =
      Pattern.compile("(?<!\\s)\\s++(?:[_|｜–—]++\\s*+|-++\\s++)|[_|｜–—]++\\s*+|--++");

  /**
   * Characters of a title in the page's head at most, the site's name included; more are keywords.
   */
  private static final int LONGEST_TITLE = 120;

  /**
   * What the head of a page says, taken before it is removed.
   *
   * @param articleTitle the article's title as the site's publishing system names it
   * @param pageTitle the title of the browser's window
   */
  record Head(
      String articleTitle,
      String pageTitle,
      Optional<String> publisher,
      Optional<LocalDate> published) {}

  /** Reads the head. */
  static Head head(Element page) {
    Element title = page.selectFirst("title");
    return new Head(
        meta(page, "articletitle").orElse(""),
        title == null ? "" : Blank.strip(title.text()),
        meta(page, "contentsource"),
        meta(page, "pubdate").flatMap(text -> date(DATE, text)));
  }

  /** Puts together what the head says and what stands around the article. */
  static PageMetadata of(Head head, Element page, List<HtmlBlock> around) {
    Optional<String> publisher = head.publisher();
    Optional<LocalDate> published = head.published();
    for (HtmlBlock block : around) {
      if (publisher.isEmpty()) {
        publisher =
            Optional.of(PUBLISHER.matcher(block.text()))
                .filter(Matcher::find)
                .map(found -> found.group(1));
      }
      if (published.isEmpty()) {
        published = date(LABELLED_DATE, block.text());
      }
    }
    return new PageMetadata(title(head, page), publisher, published);
  }

  /**
   * Returns the metadata of the document; its title is the article's own where the page names none.
   */
  Document.Metadata toMetadata(Article article) {
    Optional<String> named =
        title.isEmpty()
            ? article.blocks().stream()
                .filter(block -> block.table().isEmpty() && isReport(block.dense()))
                .map(block -> Blank.strip(block.text()))
                .filter(text -> text.length() <= LONGEST_TITLE)
                .findFirst()
            : Optional.of(title);
    return new Document.Metadata(named, publisher, published);
  }

  private static String title(Head head, Element page) {
    String window = withoutSite(head.pageTitle());
    List<String> candidates = new ArrayList<>();
    candidates.add(Blank.strip(head.articleTitle()));
    for (Element element :
        page.select("h1, h2, [class~=(?i)title|\\bbt\\b], [id~=(?i)title]").stream()
            .limit(200)
            .toList()) {
      String text = Blank.strip(element.text());
      boolean isArticles = element.normalName().equals("h1") || isReport(text);
      if (!text.isEmpty()
          && text.length() <= LONGEST_TITLE
          && isArticles
          && element.select("a").isEmpty()) {
        candidates.add(text);
      }
    }
    candidates.add(window);
    candidates.removeIf(Blank::isBlank);
    return candidates.stream()
        .filter(PageMetadata::isReport)
        .findFirst()
        .or(() -> candidates.stream().filter(head.pageTitle()::contains).findFirst())
        .or(() -> candidates.stream().findFirst())
        .orElse("");
  }

  /** Returns the window's title without the site's name before or after the article's. */
  private static String withoutSite(String title) {
    for (String part : SEPARATOR.split(title, -1)) {
      if (isReport(part)) {
        return Blank.strip(part);
      }
    }
    int site = siteIn(title);
    return Blank.strip(site > 0 ? title.substring(0, site) : title);
  }

  /** Whether a text names an annual report: 年度 or 信息公开, and 报告 behind it. */
  private static boolean isReport(String text) {
    int report = text.lastIndexOf("报告");
    int year = text.indexOf("年度");
    int disclosure = text.indexOf("信息公开");
    return (year >= 0 && year < report) || (disclosure >= 0 && disclosure < report);
  }

  /** Where the marks begin behind which a title ends with the site's name; -1 where it does not. */
  private static int siteIn(String title) {
    if (SITES.stream().noneMatch(title::endsWith)) {
      return -1;
    }
    int divider = title.length() - 1;
    while (divider >= 0 && DIVIDERS.indexOf(title.charAt(divider)) < 0) {
      divider--;
    }
    if (divider < 0) { // only blanks, dashes and dots: the first of them
      divider = 0;
      while (divider < title.length() && !isMark(title.charAt(divider))) {
        divider++;
      }
      return divider == title.length() ? -1 : divider;
    }
    while (divider > 0 && isMark(title.charAt(divider - 1))) {
      divider--;
    }
    return divider;
  }

  private static boolean isMark(char c) {
    return DIVIDERS.indexOf(c) >= 0 || c == '-' || c == '·' || Character.isWhitespace(c);
  }

  private static Optional<String> meta(Element page, String name) {
    for (Element meta : page.select("meta[name][content]")) {
      String content = Blank.strip(meta.attr("content"));
      if (meta.attr("name").toLowerCase(Locale.ROOT).equals(name) && !content.isEmpty()) {
        return Optional.of(content);
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> date(Pattern pattern, String text) {
    Matcher found = pattern.matcher(text);
    if (!found.find()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(found.group(1)),
              Integer.parseInt(found.group(2)),
              Integer.parseInt(found.group(3))));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
